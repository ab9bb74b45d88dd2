import Conversation

/// A scene as the exploration needs it: a second reading of the same rules, in which every number is a range.
///
/// It uses what anybody can see of a scene and not the engine's own tables; a test holds what it finds against what is
/// played (`ReachSoundnessTests`).
final class ReachTables: Sendable {
  /// The scene.
  let scene: Scene
  /// The numbers of the model.
  let numbers: Numbers
  /// How much stronger this customer feels what pushes, in permille.
  let reactance: Int
  /// How fast their time runs, in permille.
  let haste: Int
  /// By ``MoveKind/index``: what each move does, first where it misses, then where it lands.
  let effects: [CustomerEffect]
  /// By ``MoveKind/index``: how likely it lands, in permille.
  let lands: [Int]
  /// By ``MoveKind/index``: how much of a usual turn it takes, in permille.
  let times: [Int]
  /// By ``MoveKind/index``: what it counts as.
  let talks: [TalkKind]
  /// When each move can be made, in the order of ``MoveKind``.
  let rules: [MoveRule]
  /// By phase and trace: where it leads.
  let transitions: [Transition?]
  /// The classes of the scene's offers; the first stands for none.
  let classes: [OfferClass?]
  /// By offer.
  let worths: [OfferWorth]
  /// By class: its offers, one bit each.
  let byClass: [UInt64]
  /// By the number of levels known: the offers a seller then thinks of, one bit each.
  let known: [UInt64]
  /// By ``MoveKind/index``: the offers it makes, one bit each.
  let byMove: [UInt64]
  /// The pairs for which the company pays a bonus, one bit each.
  let bonuses: UInt64
  /// By level: the moves that open it, one bit each.
  let openers: [UInt64]
  /// By level: its signs, one bit each.
  let levelSigns: [UInt32]
  /// By sign: when it can be seen.
  let signs: [ReachConditions]
  /// By the customer's own event that has any chance: when it can happen, and what it does.
  let events: [ReachEvent]
  /// By level: the trust from which it may be told.
  let trusts: [Int]
  /// What the customer is like.
  let temperament: Temperament
  /// Whether they brought something back, so that an apology is owed.
  let isOwed: Bool
  /// Whether the wish can be met from the shelf.
  let wishFits: Bool
  /// How well it serves them to need nothing.
  let nothingFit: Int
  /// By the number of levels told: the offers that can be on the table, one bit each.
  let seen: [UInt64]
  /// Whether some level can be opened by nothing but measuring, which is done once.
  let mindsMeasuring: Bool
  /// Counts are kept up to this; it stands for all that is above as well.
  let countLimit: Int
  /// From this turn on nothing asks for the turn any more but the limit of all conversations.
  let horizon: Int
  /// The places of states.
  let places: ReachPlaces
  /// By ``Phase/index``: the rules of the moves that can be made in it.
  let rulesByPhase: [[MoveRule]]

  /// Reads a scene, with the rules for when moves can be made.
  init(_ scene: Scene, rules: [MoveRule] = MoveTable.rules) {
    self.scene = scene
    numbers = scene.numbers
    temperament = scene.customer.temperament
    reactance = 1000 + (temperament.autonomy - 500) * numbers.reactanceWeight / 1000
    haste = 1000 + (temperament.haste - 500) * numbers.hasteWeight / 1000
    let moves = MoveKind.allCases.map { scene.model.moves[$0] }
    effects = moves.flatMap { [$0?.missed ?? CustomerEffect(), $0?.landed ?? CustomerEffect()] }
    lands = moves.map { $0?.lands ?? 1000 }
    times = moves.map { $0?.time ?? 1000 }
    talks = moves.map { $0?.talk ?? .none }
    self.rules = rules.sorted { $0.kind.index < $1.kind.index }
    rulesByPhase = Phase.allCases.map { phase in rules.filter { $0.phases.contains(phase) } }
    transitions = Phase.allCases.flatMap { phase in Trace.allCases.map { TransitionTable.row(from: phase, on: $0) } }
    var classes: [OfferClass?] = [nil]
    var worths: [OfferWorth] = []
    for (index, offer) in scene.offers.enumerated() {
      let kind = OfferClass(offer)
      if !classes.contains(kind) { classes.append(kind) }
      worths.append(
        OfferWorth(
          wishFit: offer.wishFit, needFit: offer.needFit, penalty: Self.penalty(offer, scene),
          kind: classes.firstIndex(of: kind) ?? 0, bit: 1 &<< UInt64(index)))
    }
    self.classes = classes
    self.worths = worths
    byClass = classes.indices.map { kind in worths.reduce(0) { $1.kind == kind ? $0 | $1.bit : $0 } }
    known = scene.rankings.map { $0.reduce(0) { $0 | 1 &<< UInt64($1.offer) } }
    bonuses = scene.offers.enumerated().reduce(0) { set, entry in
      guard entry.element.isBonus, case .article = entry.element.subject else { return set }
      return set | 1 &<< UInt64(entry.offset)
    }
    byMove = MoveKind.allCases.map { [bonuses] kind in
      if kind == .bonusShoe { return bonuses }
      return scene.offers.enumerated().reduce(0) { $1.element.move == kind ? $0 | 1 &<< UInt64($1.offset) : $0 }
    }
    let customer = scene.customer
    openers = customer.chain.map { $0.openedBy.reduce(0) { $0 | 1 &<< UInt64($1.index) } }
    levelSigns = customer.chain.map { level in
      customer.signs.prefix(32).enumerated().reduce(0) {
        $1.element.level == level.id ? $0 | 1 &<< UInt32($1.offset) : $0
      }
    }
    signs = customer.signs.prefix(32).map { ReachConditions($0.conditions) }
    events = customer.events.prefix(32).enumerated().filter { $0.element.chance > 0 }
      .map {
        ReachEvent(index: $0.offset, conditions: ReachConditions($0.element.conditions), effect: $0.element.effect)
      }
    trusts = customer.chain.map(\.trust)
    isOwed = customer.situation == .repair
    wishFits = scene.wishFits
    nothingFit = scene.offers.first { $0.move == .nothingNeeded }?.needFit ?? 0
    seen = known.indices.map { [known] in known.prefix($0 + 1).reduce(0, |) }
    mindsMeasuring = customer.chain.contains { $0.openedBy == [.measureFeet] }
    let conditions = customer.signs.flatMap(\.conditions) + customer.events.flatMap(\.conditions)
    // Whoever leaves is treated by whether there was one push or more.
    countLimit = conditions.reduce(2) { $1.field.isCount ? max($0, min(200, $1.value)) : $0 } + 2
    horizon = conditions.reduce(max(3, numbers.longTalkFrom)) { $1.field == .turn ? max($0, $1.value) : $0 } + 1
    places = ReachPlaces(levels: customer.chain.count + 1, classes: classes.count)
  }

  /// Where something leads that happens in a phase.
  func transition(_ phase: Phase, _ trace: Trace) -> Transition? {
    transitions[phase.index * Trace.allCases.count + trace.index]
  }

  /// The offers a kind of move can make, one bit each.
  func available(_ kind: MoveKind, levels: Int, shelf: ShelfKnowledge) -> UInt64 {
    let permits = scene.company.permits
    switch kind {
    case .offerOrder where shelf != .checked: return 0
    case .offerTransfer where shelf != .checked || permits.transfer == .no: return 0
    case .offerLoan where permits.loan == .no: return 0
    default: return byMove[kind.index] & known[min(levels, known.count - 1)]
    }
  }
}

extension ReachTables {
  /// What waiting and the price take from the interest in an offer, in permille.
  private static func penalty(_ offer: SceneOffer, _ scene: Scene) -> Int {
    let (customer, numbers) = (scene.customer, scene.numbers)
    var penalty = 0
    let wait = offer.days - customer.within
    if wait > 0 { penalty += min(400, wait * numbers.waitPerDay) }
    if offer.price > customer.budget, customer.budget > 0 {
      let over = min(1000, (offer.price - customer.budget) * 1000 / customer.budget)
      penalty += over * numbers.overBudget / 1000
    }
    return penalty
  }
}

/// Something a customer may do by themselves, as the exploration needs it.
struct ReachEvent: Sendable {
  /// Its place in the customer's list.
  var index: Int
  /// When it can happen.
  var conditions: ReachConditions
  /// What it does to the customer.
  var effect: CustomerEffect
}

extension ConditionField {
  /// Whether it counts something.
  var isCount: Bool { self == .questions || self == .pushes || self == .offers }
}

extension ReachTables {
  /// The class of the offer on the table.
  func place(ofFocus state: ConversationState) -> Int { state.focus.map { worths[Int($0)].kind } ?? 0 }

  /// The place of a state that was played, with its numbers as ranges of one.
  func place(of state: ConversationState) -> ReachState {
    func count(_ value: Int) -> Span { Span(min(countLimit, value)) }
    let inside = state.customer
    let isChecked = state.facts.contains(.stockChecked)
    return ReachState(
      phase: state.phase, levels: Int(state.levels),
      shelf: isChecked ? .checked : state.facts.contains(.gapKnown) ? .gap : .nothing, focus: place(ofFocus: state),
      measured: mindsMeasuring && state.facts.contains(.measured),
      inside: InsideSpan(
        trust: Span(Int(inside.trust)), patience: Span(Int(inside.patience)),
        disappointment: Span(Int(inside.disappointment)), pressure: Span(Int(inside.pressure)),
        heard: Span(Int(inside.heard)), clarity: Span(Int(inside.clarity)), dignity: Span(Int(inside.dignity)),
        urge: Span(Int(inside.urge)),
        questions: count(Int(state.tally.openQuestions) + Int(state.tally.closedQuestions)),
        pushes: count(Int(state.tally.pushes)), offers: count(Int(state.tally.offers)), signs: state.signs))
  }
}
