/// Why the wish cannot simply be met (E1).
public enum Situation: String, CaseIterable, Sendable, Hashable {
  case outOfStock = "out-of-stock"
  case neverInAssortment = "never-in-assortment"
  case wrongIdea = "wrong-idea"
  case someoneElsesNeed = "someone-elses-need"
  case repair, fits
}

/// What someone is like on any day; all in permille.
public struct Temperament: Hashable, Sendable {
  /// How much they want to decide by themselves; feeds reactance (Brehm 1966).
  public var autonomy: Int
  /// How readily they tell what moves them.
  public var openness: Int
  /// How easily they say no.
  public var assertiveness: Int
  /// How sensitive they are to a price.
  public var price: Int
  /// How short their time is.
  public var haste: Int
  /// How likely their way leads past this shop again.
  public var local: Int

  /// Makes one from its parts.
  public init(autonomy: Int, openness: Int, assertiveness: Int, price: Int, haste: Int, local: Int) {
    self.autonomy = autonomy
    self.openness = openness
    self.assertiveness = assertiveness
    self.price = price
    self.haste = haste
    self.local = local
  }
}

/// How someone comes through the door; all in permille.
public struct StartingInside: Hashable, Sendable {
  /// Trust in this seller.
  public var trust: Int
  /// Patience left.
  public var patience: Int
  /// Clarity about their own need.
  public var clarity: Int
  /// Expectation of meeting again.
  public var expectation: Int

  /// Makes one from its parts.
  public init(trust: Int, patience: Int, clarity: Int, expectation: Int) {
    self.trust = trust
    self.patience = patience
    self.clarity = clarity
    self.expectation = expectation
  }
}

/// One requirement of a wish and what lies behind it.
public struct WishPart: Hashable, Sendable {
  /// What the article must be, in the notation of requirements, such as `size=38.5`.
  public var want: String
  /// How important it is, 1 to 5.
  public var importance: Int
  /// How negotiable it is, in permille: 0 not at all, 1000 entirely.
  public var flexible: Int
  /// The id of the need behind it.
  public var need: String

  /// Makes one from its parts.
  public init(want: String, importance: Int, flexible: Int, need: String) {
    self.want = want
    self.importance = importance
    self.flexible = flexible
    self.need = need
  }
}

/// One level of a means-end chain, from attribute to value (Gutman 1982).
public struct ChainLevel: Hashable, Sendable {
  /// The name that files use.
  public var id: String
  /// The id of the need that becomes known.
  public var need: String
  /// The trust from which it may be told, in permille.
  public var trust: Int
  /// The moves that can open it.
  public var openedBy: Set<MoveKind>

  /// Makes one from its parts.
  public init(id: String, need: String, trust: Int, openedBy: Set<MoveKind>) {
    self.id = id
    self.need = need
    self.trust = trust
    self.openedBy = openedBy
  }
}

/// Something visible from outside that points to a need before it is told.
public struct Sign: Hashable, Sendable {
  /// The name that files use.
  public var id: String
  /// The id of the chain level it points to.
  public var level: String
  /// The id of the need it points to.
  public var need: String
  /// How strongly it points there, in permille.
  public var strength: Int
  /// When it can be seen; all must hold.
  public var conditions: [Condition]

  /// Makes one from its parts.
  public init(id: String, level: String, need: String, strength: Int, conditions: [Condition]) {
    self.id = id
    self.level = level
    self.need = need
    self.strength = strength
    self.conditions = conditions
  }
}

/// Something a customer does by themselves (E20).
public struct CustomerEvent: Hashable, Sendable {
  /// The name that files use.
  public var id: String
  /// When it can happen; all must hold.
  public var conditions: [Condition]
  /// How likely it is in a turn in which the conditions hold, in permille.
  public var chance: Int
  /// What it does to the customer.
  public var effect: CustomerEffect

  /// Makes one from its parts.
  public init(id: String, conditions: [Condition], chance: Int, effect: CustomerEffect) {
    self.id = id
    self.conditions = conditions
    self.chance = chance
    self.effect = effect
  }
}

/// A correction of how well an offer serves this customer.
public struct OfferBelief: Hashable, Sendable {
  /// The offer's id: `article:ID`, `service:ID`, `place:ID`, `way:ID` or `nothing`.
  public var offer: String
  /// How well it serves each named need, 0 to 5.
  public var serves: [String: Int]

  /// Makes one from its parts.
  public init(offer: String, serves: [String: Int]) {
    self.offer = offer
    self.serves = serves
  }
}

/// A third way that no first wish names, found together (E14).
public struct Way: Hashable, Sendable {
  /// The name that files use.
  public var id: String
  /// The ids of the chain levels that must be known.
  public var knows: [String]
  /// What it costs the customer, in cents.
  public var price: Int
  /// What stays with the shop, in cents.
  public var margin: Int
  /// How well it serves each need, 0 to 5.
  public var serves: [String: Int]

  /// Makes one from its parts.
  public init(id: String, knows: [String], price: Int, margin: Int, serves: [String: Int]) {
    self.id = id
    self.knows = knows
    self.price = price
    self.margin = margin
    self.serves = serves
  }
}

/// Someone who comes into the shop; words live elsewhere.
public struct Customer: Hashable, Sendable {
  /// The name that files use.
  public var id: String
  /// Why the wish cannot simply be met.
  public var situation: Situation
  /// What they are like.
  public var temperament: Temperament
  /// How they come in.
  public var start: StartingInside
  /// What they can pay, in cents.
  public var budget: Int
  /// In how many days they need it; 0 is today.
  public var within: Int
  /// What they ask for.
  public var wish: [WishPart]
  /// The true weight of each need, 0 to 5.
  public var needs: [String: Int]
  /// What lies under the wish, in the order in which it is told.
  public var chain: [ChainLevel]
  /// What can be seen.
  public var signs: [Sign]
  /// What they do by themselves.
  public var events: [CustomerEvent]
  /// Corrections of how well offers serve them.
  public var beliefs: [OfferBelief]
  /// Third ways.
  public var ways: [Way]
  /// How often somebody like them comes in over a season, in permille of the usual customer; conversations do not depend on it.
  public var often = 1000
  /// What their day can be like, one of them drawn for each conversation; may be empty.
  public var days: [CustomerDay]

  /// Makes one from its parts.
  public init(
    id: String, situation: Situation, temperament: Temperament, start: StartingInside, budget: Int, within: Int,
    wish: [WishPart], needs: [String: Int], chain: [ChainLevel], signs: [Sign], events: [CustomerEvent],
    beliefs: [OfferBelief], ways: [Way], days: [CustomerDay] = []
  ) {
    self.id = id
    self.situation = situation
    self.temperament = temperament
    self.start = start
    self.budget = budget
    self.within = within
    self.wish = wish
    self.needs = needs
    self.chain = chain
    self.signs = signs
    self.events = events
    self.beliefs = beliefs
    self.ways = ways
    self.days = days
  }
}
