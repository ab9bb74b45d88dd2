import Conversation

/// Looks over one conversation while it runs and notes whatever must not be.
struct Inspector {
  /// The scene that is looked at.
  let scene: Scene
  /// What was found, as sentences; only the first few of a conversation are kept.
  private(set) var faults: [String] = []
  /// Signs seen so far.
  private var signs: Set<Int> = []
  /// How often an ending was set.
  private var endings = 0
  /// Money taken, in cents, by the events.
  private var paid = 0

  init(_ scene: Scene) { self.scene = scene }

  /// Notes a fault unless it is all right.
  mutating func demand(_ isRight: Bool, _ state: ConversationState, _ fault: @autoclosure () -> String) {
    guard !isRight, faults.count < 5 else { return }
    faults.append(
      "\(scene.customer.id) in \(scene.company.id), seed \(state.seed), turn \(state.turn): \(fault())")
  }

  /// The opening.
  mutating func opened(_ events: [Event], _ state: ConversationState) {
    demand(state.phase == .greeting && state.turn == 0, state, "does not open with the greeting")
    look(at: events, levelsBefore: 0, state)
    checkRanges(state)
    for need in SellerNeed.allCases {
      let changes = events.reduce(0) { sum, event in
        if case .sellerChanged(need, let amount, _) = event { return sum + amount }
        return sum
      }
      let start = scene.company.starts[need] ?? 550
      demand(start + changes == state.seller[need], state, "\(need) opens at another value than its events say")
    }
  }

  /// One turn.
  mutating func took(_ move: Move, _ before: ConversationState, _ events: [Event], _ after: ConversationState) {
    demand(after.turn == before.turn + 1, after, "the turn was not counted")
    demand(after.facts.contains(.wishStated), after, "the wish is still not known")
    look(at: events, levelsBefore: Int(before.levels), after)
    checkRanges(after)
    checkSums(before, events, after)
    checkPhases(before, events, after)
    demand(before.ending == nil || after.ending == before.ending, after, "the ending changed")
    let isAtTheEnd = after.phase == .farewell || after.phase == .aftermath
    demand((after.ending != nil) == isAtTheEnd, after, "ending \(String(describing: after.ending)) in \(after.phase)")
    demand(
      after.isOver || !scene.possibleKinds(in: after).isEmpty, after, "no move is possible in \(after.phase)")
  }

  /// The end.
  mutating func ended(_ state: ConversationState) {
    demand(state.isOver, state, "it stopped in \(state.phase)")
    let endings = endings
    demand(endings == 1, state, "the ending was set \(endings) times")
    let most = assumption(.longestConversation) + assumption(.farewellTurns)
    demand(state.turn <= most, state, "it took more than \(most) turns")
    let paid = paid
    demand(paid == Int(state.revenue), state, "\(paid) cents were paid and \(state.revenue) taken")
    let leaves = state.ending == .content || state.ending == .angry
    demand((state.follow != nil) == leaves, state, "what follows does not go with \(String(describing: state.ending))")
    checkMoney(state)
  }

  // MARK: Parts

  private func assumption(_ name: Assumption) -> Int { scene.model.assumptions[name] ?? -1 }

  /// Levels are told one at a time, in order, each after a sign of it.
  private mutating func look(at events: [Event], levelsBefore: Int, _ state: ConversationState) {
    var levels = levelsBefore
    for event in events {
      switch event {
      case .signShown(let index):
        demand(signs.insert(index).inserted, state, "sign \(index) was shown twice")
      case .levelTold(let index):
        demand(index == levels && levels == levelsBefore, state, "level \(index) was told after \(levels) levels")
        levels += 1
        let level = scene.customer.chain[index].id
        let isSeen = scene.customer.signs.indices.contains {
          scene.customer.signs[$0].level == level && signs.contains($0)
        }
        demand(isSeen, state, "level \(level) was told before any sign of it")
      case .ended: endings += 1
      case .paid(let cents, let offer):
        paid += cents
        demand(state.accepted.map { Int($0) } == offer, state, "paid for offer \(offer), which was not accepted")
      default: break
      }
    }
    demand(levels == Int(state.levels), state, "\(state.levels) levels are known and \(levels) were told")
    let bits = signs.reduce(UInt32(0)) { $0 | 1 &<< UInt32($1) }
    demand(bits == state.signs, state, "the signs in the state are not those that were shown")
  }

  private mutating func checkRanges(_ state: ConversationState) {
    let permille = 0...1000
    for quantity in Quantity.allCases {
      demand(permille.contains(state.customer[quantity]), state, "\(quantity) is \(state.customer[quantity])")
    }
    for need in SellerNeed.allCases {
      demand(permille.contains(state.seller[need]), state, "\(need) is \(state.seller[need])")
    }
    let rest = [
      state.seller.strain, state.seller.conflict, state.seller.expectation, state.promiseCertainty,
    ]
    demand(rest.allSatisfy { (0...1000).contains($0) }, state, "strain, conflict, expectation, certainty: \(rest)")
  }

  /// What the events say and what changed is the same.
  private mutating func checkSums(_ before: ConversationState, _ events: [Event], _ after: ConversationState) {
    var customer: [Quantity: Int] = [:]
    var seller: [SellerNeed: Int] = [:]
    for event in events {
      switch event {
      case .customerChanged(let quantity, let amount): customer[quantity, default: 0] += amount
      case .sellerChanged(let need, let amount, _): seller[need, default: 0] += amount
      default: break
      }
    }
    for quantity in Quantity.allCases {
      let change = after.customer[quantity] - before.customer[quantity]
      demand(
        change == customer[quantity, default: 0], after,
        "\(quantity) changed by \(change), its events say \(customer[quantity, default: 0])")
    }
    for need in SellerNeed.allCases {
      let change = after.seller[need] - before.seller[need]
      demand(
        change == seller[need, default: 0], after,
        "\(need) changed by \(change), its events say \(seller[need, default: 0])")
    }
  }

  /// Phases change only along the table, each from where the last one led.
  private mutating func checkPhases(_ before: ConversationState, _ events: [Event], _ after: ConversationState) {
    var phase = before.phase
    for case .phaseChanged(let from, let to, let trace) in events {
      let row = TransitionTable.rows.first { $0.from.contains(from) && $0.on == trace }
      demand(from == phase && row?.to == to, after, "\(phase) went to \(to) on \(trace), from \(from)")
      phase = to
    }
    demand(phase == after.phase, after, "the phase is \(after.phase), its events lead to \(phase)")
  }

  /// The ending fits what was accepted, and the money fits its price.
  private mutating func checkMoney(_ state: ConversationState) {
    guard let ending = state.ending else { return }
    let accepted = state.accepted.map { scene.offers[Int($0)] }
    let kinds: Set<MoveKind?> =
      switch ending {
      case .bought: [.offerArticle, .offerSize]
      case .ordered: [.offerOrder, .offerTransfer]
      case .served: [.offerService, .offerLoan, .offerWay]
      case .referred: [.refer]
      case .content: [.nothingNeeded, nil]
      case .angry: [nil]
      case .pushed: [.offerArticle, .offerSize, .offerOrder, .offerTransfer, .offerService, .offerLoan, .offerWay]
      }
    demand(kinds.contains(accepted?.move), state, "\(ending) with \(accepted?.id ?? "nothing") accepted")

    guard let accepted, ending != .referred, ending != .content else {
      demand(
        state.revenue == 0 && state.margin == 0 && state.pairs == 0 && state.bonus == 0, state,
        "\(ending) with \(state.revenue) cents and \(state.pairs) pairs")
      return
    }
    var isArticle = false
    if case .article = accepted.subject { isArticle = true }
    demand(Int(state.pairs) == (isArticle ? 1 : 0), state, "\(state.pairs) pairs of \(accepted.id)")
    let comesLater = accepted.move == .offerOrder || accepted.move == .offerTransfer
    demand(!isArticle || accepted.stock > 0 || comesLater, state, "\(accepted.id) is not in stock")
    demand(ending != .pushed || accepted.price > 0, state, "pushed into \(accepted.id), which costs nothing")

    let isReduced = isArticle && state.facts.contains(.discounted)
    let price = isReduced ? accepted.price * (1000 - assumption(.discount)) / 1000 : accepted.price
    let addOns = Int(state.tally.addOns) * 900
    demand(Int(state.revenue) == price + addOns, state, "\(state.revenue) cents taken for \(price) and \(addOns)")
    let margin = accepted.margin - (accepted.price - price) + addOns / 2
    demand(Int(state.margin) == margin, state, "\(state.margin) cents stay, \(margin) were expected")
    let bonus = isArticle && accepted.isBonus ? scene.company.bonus : 0
    demand(Int(state.bonus) == bonus, state, "a bonus of \(state.bonus) for \(accepted.id)")
  }
}
