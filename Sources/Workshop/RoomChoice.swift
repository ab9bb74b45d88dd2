import Conversation
import Season

/// One of the moves a room can choose from.
public struct RoomChoice: Hashable, Sendable {
  /// The move.
  public var move: Move
  /// The stances that would do it; empty where it is there so that the choices differ.
  public var stances: [Stance]

  /// Makes one from its parts.
  public init(move: Move, stances: [Stance] = []) {
    self.move = move
    self.stances = stances
  }
}

extension Contrast {
  /// The fewest choices that are shown, if there are as many.
  public static let fewestChoices = 3
  /// The most choices that are shown.
  public static let mostChoices = 5

  /// The moves a room can choose from at a node: different ones, and each would make sense to somebody.
  ///
  /// First come the moves of the sellers there and of the other stances, then the best of every family that is missing.
  /// At most two are of one family. Where fewer moves are possible, there are fewer.
  ///
  /// - Parameters:
  ///   - sides: On which sides the move is to be made; it is possible on all of them that are not over.
  ///   - place: The node; the one in sight unless another is named.
  /// - Returns: The choices in the order of families; none where the conversations are over.
  public func choices(for sides: Set<ContrastSide>, at place: Int? = nil) -> [RoomChoice] {
    let node = nodes[place ?? here]
    let open = ContrastSide.allCases.filter { sides.contains($0) && !node.sessions[$0].state.isOver }
    guard let first = open.first else { return [] }
    func isPossible(_ move: Move) -> Bool {
      open.allSatisfy { node.sessions[$0].scene.isPossible(move, in: node.sessions[$0].state) }
    }
    var choices: [RoomChoice] = []
    func add(_ move: Move?, _ stance: Stance?) {
      guard let move, isPossible(move) else { return }
      if let known = choices.firstIndex(where: { $0.move == move }) {
        if let stance, !choices[known].stances.contains(stance) { choices[known].stances.append(stance) }
        return
      }
      let isCrowded = choices.count { $0.move.kind.family == move.kind.family } >= 2
      let isTwin = choices.contains { $0.move.kind == move.kind }
      guard choices.count < Self.mostChoices, !isCrowded, !isTwin else { return }
      choices.append(RoomChoice(move: move, stances: stance.map { [$0] } ?? []))
    }
    for side in open { add(plan(side, at: place), node.stances[side]) }
    for stance in [Stance.customerCentred, .push, .orderTaker] {
      for side in open {
        let session = node.sessions[side]
        let policy = StancePolicy(stance, skill: sellers[side].skill)
        add(policy.move(in: session.state, of: session.scene), stance)
      }
    }
    let session = node.sessions[first]
    for family in [MoveFamily.listen, .offer, .inform, .close, .push, .inward] {
      let isThere = choices.contains { $0.move.kind.family == family }
      if choices.count >= Self.fewestChoices + 1 || isThere { continue }
      add(Self.best(of: family, in: session.state, of: session.scene, where: isPossible), nil)
    }
    // Where families alone do not give enough, anything else that is possible is better than no choice.
    for move in session.scene.possibleMoves(in: session.state) where choices.count < Self.fewestChoices {
      add(move, nil)
    }
    return choices.enumerated().sorted { a, b in
      (Self.rank(a.element.move), a.offset) < (Self.rank(b.element.move), b.offset)
    }.map(\.element)
  }

  private static func rank(_ move: Move) -> Int { MoveFamily.allCases.firstIndex(of: move.kind.family) ?? 0 }

  /// What somebody who only knows the family would do: not what was just done, and of offers the best under what is known.
  private static func best(
    of family: MoveFamily, in state: ConversationState, of scene: Scene, where isPossible: (Move) -> Bool
  ) -> Move? {
    if family == .offer {
      let untried = scene.ranking(in: state).filter { (state.made | state.declined) & (1 &<< UInt64($0.offer)) == 0 }
      return untried.lazy.map { Move(scene.offers[$0.offer].move, offer: $0.offer) }
        .first { $0.kind.needsOffer && isPossible($0) }
    }
    return order(of: family).lazy.filter { $0 != state.lastMove }.map { kind in
      kind.needsOffer ? scene.offers(for: kind, in: state).first.map { Move(kind, offer: $0.offer) } : Move(kind)
    }.compactMap { $0 }.first(where: isPossible)
  }

  /// The moves of a family, the most telling first.
  private static func order(of family: MoveFamily) -> [MoveKind] {
    switch family {
    case .listen:
      [.askPurpose, .ladder, .reflectFeeling, .reflectWords, .summarise, .silence, .apologise, .measureFeet, .greet]
    case .inform: [.checkStock, .admitLimit, .explainDrawback, .explainTruth, .promiseDate]
    case .offer: []
    case .push: [.bonusShoe, .scarcity, .todayOnly, .flatter, .insist]
    case .close: [.askDecision, .thinkItOver, .acceptNo, .goodbye]
    case .inward: [.reportNeed, .putAside, .bendRule]
    }
  }
}
