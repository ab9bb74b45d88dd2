/// What of a customer is the same whatever their temperament, compiled; shared by all scenes of their kind.
final class FlatCustomer: Sendable {
  /// The levels of the chain, the first that is told first.
  let chain: ContiguousArray<FlatLevel>
  /// When each sign can be seen.
  let signs: FlatOccasions
  /// When each of the customer's own events can happen.
  let occasions: FlatOccasions
  /// What each of those events does.
  let events: ContiguousArray<FlatEvent>
  /// The true weight of each relational need, in the order of ``RelationalNeed``.
  let relationalWeights: InlineArray<5, Int>

  /// Compiles a customer.
  init(_ customer: Customer) {
    chain = ContiguousArray(customer.chain.map { FlatLevel($0, signs: customer.signs) })
    signs = FlatOccasions(customer.signs.map(\.conditions))
    occasions = FlatOccasions(customer.events.map(\.conditions))
    events = ContiguousArray(customer.events.map(FlatEvent.init))
    relationalWeights = InlineArray { customer.needs[RelationalNeed.allCases[$0].rawValue] ?? 0 }
  }
}

/// A chain level, flat.
struct FlatLevel: Sendable {
  /// The trust from which it may be told, in permille.
  var trust: Int
  /// The moves that can open it, one bit each by ``MoveKind/index``.
  var openedBy: UInt64
  /// The signs that point to it, one bit each.
  var signs: UInt32

  /// Flattens a level, with all signs of the customer.
  init(_ level: ChainLevel, signs all: [Sign]) {
    trust = level.trust
    openedBy = level.openedBy.reduce(0) { $0 | 1 &<< UInt64($1.index) }
    signs = 0
    for (index, sign) in all.enumerated() where sign.level == level.id && index < 32 { signs |= 1 &<< UInt32(index) }
  }
}

/// A customer's own event, flat.
struct FlatEvent: Sendable {
  /// How likely it happens in a turn in which it can, in permille.
  var chance: Int
  /// What it does to the customer.
  var effect: FlatEffect

  /// Flattens an event.
  init(_ event: CustomerEvent) {
    chance = event.chance
    effect = FlatEffect(event.effect)
  }
}
