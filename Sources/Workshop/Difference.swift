import Conversation
import Season
import Speech

/// What a company allows or does not, as something a difference can come from.
public enum HouseRule: String, CaseIterable, Sendable, Hashable {
  case refer
  case putAside = "put-aside"
  case bendRule = "bend-rule"
  case loan, transfer, report

  /// The rule a kind of move falls under.
  init?(_ kind: MoveKind) {
    switch kind {
    case .refer: self = .refer
    case .putAside: self = .putAside
    case .bendRule: self = .bendRule
    case .offerLoan: self = .loan
    case .offerTransfer: self = .transfer
    case .reportNeed: self = .report
    default: return nil
    }
  }

  /// How a company stands to it; for reports what becomes of them.
  public func stand(of company: Company) -> String {
    switch self {
    case .refer: company.permits.refer.rawValue
    case .putAside: company.permits.putAside.rawValue
    case .bendRule: company.permits.bendRule.rawValue
    case .loan: company.permits.loan.rawValue
    case .transfer: company.permits.transfer.rawValue
    case .report: company.permits.report.rawValue
    }
  }
}

/// Why two conversations that were the same so far go apart.
public enum DifferenceReason: Hashable, Sendable {
  /// The room chose what is done on at least one side.
  case room
  /// The sellers stand differently to their customers: in each other's house each would do the same as in their own.
  case stance
  /// The houses allow different things: both sellers would do in each house what is done there.
  case house(HouseRule?)
  /// Stance and house together.
  case both(HouseRule?)
  /// The same was done, and it reached the customer on one side only: skill.
  case skill
  /// The same was done, and the customer took it differently, because of what had moved in them before.
  case customer
}

/// The first place at which something different was done, or at which the customer answered differently.
public struct ContrastDifference: Hashable, Sendable {
  /// What differs.
  public enum Kind: String, Hashable, Sendable {
    case move, response
  }

  /// The node.
  public var node: Int
  /// The turn, from 1.
  public var turn: Int
  /// What differs.
  public var kind: Kind
  /// Why.
  public var reason: DifferenceReason
  /// The memo, target, permission or reaction felt most on each side up to then, as index of the company's list.
  public var influences: Pair<Int?>
}

extension Contrast {
  /// The first difference on the way to a node, nil as long as there is none; to the one in sight unless another is named.
  public func difference(to place: Int? = nil) -> ContrastDifference? {
    for place in path(to: place) {
      let node = nodes[place]
      guard case .turn(let moves) = node.step else { continue }
      let kind: ContrastDifference.Kind
      if moves.left?.move != moves.right?.move {
        kind = .move
      } else if Self.answer(node.turn(.left)) != Self.answer(node.turn(.right)) {
        kind = .response
      } else {
        continue
      }
      return ContrastDifference(
        node: place, turn: node.turn, kind: kind, reason: reason(place, kind),
        influences: Pair(loudest(.left, upTo: place), loudest(.right, upTo: place)))
    }
    return nil
  }

  /// What could be heard and seen of the customer's answer in a turn.
  private static func answer(_ turn: Turn?) -> [Event] {
    (turn?.events ?? []).filter { event in
      switch event {
      case .responded, .levelTold, .surfaceAnswer, .acted, .ended, .signShown: true
      default: false
      }
    }
  }

  private func reason(_ place: Int, _ kind: ContrastDifference.Kind) -> DifferenceReason {
    let node = nodes[place]
    guard case .turn(let moves) = node.step, let parent = node.parent else { return .customer }
    if kind == .response {
      func landed(_ side: ContrastSide) -> Bool? {
        for case .moved(_, let landed) in node.turn(side)?.events ?? [] { return landed }
        return nil
      }
      return landed(.left) != landed(.right) ? .skill : .customer
    }
    if moves.both.contains(where: { $0?.byRoom ?? false }) { return .room }
    guard let left = moves.left?.move, let right = moves.right?.move else { return .customer }
    // Each seller is put into the other's house for this one move: what stays is the stance, what changes is the house.
    let strangers = Pair(visiting(.right, in: .left, at: parent), visiting(.left, in: .right, at: parent))
    let rule = rule(left, right)
    if strangers.left == left, strangers.right == right { return .house(rule) }
    if strangers.left == right, strangers.right == left { return .stance }
    return nodes[parent].stances.left == nodes[parent].stances.right && sellers.left.skill == sellers.right.skill
      ? .house(rule) : rule == nil ? .stance : .both(rule)
  }

  /// What the seller of one side would do in the other's house.
  private func visiting(_ guest: ContrastSide, in house: ContrastSide, at place: Int) -> Move? {
    let node = nodes[place]
    let session = node.sessions[house]
    return StancePolicy(node.stances[guest], skill: sellers[guest].skill).move(in: session.state, of: session.scene)
  }

  /// The rule behind two moves on which the houses differ: one of the moves' own, else the first on which they do.
  private func rule(_ left: Move, _ right: Move) -> HouseRule? {
    let companies = scenes.map(\.company)
    func differs(_ rule: HouseRule) -> Bool { rule.stand(of: companies.left) != rule.stand(of: companies.right) }
    return [left, right].compactMap { HouseRule($0.kind) }.first(where: differs)
  }

  /// The influence that moved the seller of a side the most on the way to a node.
  private func loudest(_ side: ContrastSide, upTo place: Int) -> Int? {
    let company = scenes[side].company
    var best: (index: Int, amount: Int)?
    for turn in nodes[place].sessions[side].turns {
      for case .influenceFelt(let index) in turn.events {
        let amount = company.inside[index].amount
        if amount > best?.amount ?? -1 { best = (index, amount) }
      }
    }
    return best?.index
  }
}

extension Influence {
  /// How much it moves a seller, all needs, conflict and strain taken together.
  var amount: Int { seller.values.reduce(abs(conflict) + abs(strain)) { $0 + abs($1) } }
}
