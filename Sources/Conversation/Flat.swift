/// A move's effects, flat.
struct FlatMove: Sendable {
  var landed: CustomerEffect
  var missed: CustomerEffect
  var lands: Int
  var time: Int
  var conflict: Int
  var seller: InlineArray<8, Int16>
  var orientation: Orientation
  var talk: TalkKind
  var isListening: Bool
  var isPush: Bool

  init(_ kind: MoveKind, model: MoveModel?, company: Company) {
    landed = model?.landed ?? CustomerEffect()
    missed = model?.missed ?? CustomerEffect()
    lands = model?.lands ?? 1000
    time = model?.time ?? 1000
    conflict = model?.conflict ?? 0
    orientation = model?.orientation ?? .neither
    talk = model?.talk ?? .none
    seller = InlineArray(repeating: 0)
    for (need, shift) in model?.seller ?? [:] { seller[need.index] = Int16(clamping: shift) }
    isListening = kind.family == .listen
    isPush = kind.family == .push
  }
}

/// A chain level, flat.
struct FlatLevel: Sendable {
  var trust: Int
  var openedBy: UInt64
  var signs: UInt32

  init(_ level: ChainLevel, signs all: [Sign]) {
    trust = level.trust
    openedBy = level.openedBy.reduce(0) { $0 | 1 &<< UInt64($1.index) }
    signs = 0
    for (index, sign) in all.enumerated() where sign.level == level.id && index < 32 { signs |= 1 &<< UInt32(index) }
  }
}

/// The conditions of signs and events in one list, so that a step copies no list of its own.
struct FlatConditions: Sendable {
  /// All conditions, those that belong together side by side.
  private(set) var all: ContiguousArray<Condition> = []

  /// Adds conditions that must hold together and gives their places.
  mutating func add(_ conditions: [Condition]) -> Range<Int> {
    let start = all.count
    all += conditions
    return start..<all.count
  }
}

/// A sign, flat.
struct FlatSign: Sendable {
  var conditions: Range<Int>
}

/// A customer's own event, flat.
struct FlatEvent: Sendable {
  var conditions: Range<Int>
  var chance: Int
  var effect: CustomerEffect

  init(_ event: CustomerEvent, conditions: Range<Int>) {
    self.conditions = conditions
    chance = event.chance
    effect = event.effect
  }
}

/// An influence of the company, flat.
struct FlatInfluence: Sendable {
  var once: Bool
  var seller: InlineArray<8, Int16>
  var conflict: Int
  var strain: Int

  init(_ influence: Influence) {
    once = influence.once
    conflict = influence.conflict
    strain = influence.strain
    seller = InlineArray(repeating: 0)
    for (need, shift) in influence.seller { seller[need.index] = Int16(clamping: shift) }
  }
}

extension Trigger {
  /// The trigger's place in the order of triggers.
  var index: Int {
    switch self {
    case .opens: 0
    case .gap: 1
    case .levelOpened: 2
    case .longTalk: 3
    case .honestLimit: 4
    case .referral: 5
    case .noSale: 6
    case .sale: 7
    case .bonusSale: 8
    case .order: 9
    case .serviceSold: 10
    case .pushUsed: 11
    case .pushAvoided: 12
    case .bentUsed: 13
    case .promiseMade: 14
    case .putAside: 15
    case .ruleBent: 16
    case .reported: 17
    case .customerAngry: 18
    case .customerThanks: 19
    case .nothingNeeded: 20
    case .apology: 21
    }
  }
}

extension Trace {
  /// The trace's place in the order of traces.
  var index: Int {
    switch self {
    case .wishStated: 0
    case .gapFound: 1
    case .wishFits: 2
    case .needTouched: 3
    case .offerMade: 4
    case .decisionAsked: 5
    case .undecided: 6
    case .bought: 7
    case .ordered: 8
    case .served: 9
    case .referred: 10
    case .leftContent: 11
    case .leftAngry: 12
    case .pushed: 13
    case .gone: 14
    }
  }
}
