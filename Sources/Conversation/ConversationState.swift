/// A customer's inside; each value in permille, 0 to 1000.
public struct CustomerInside: Hashable, Sendable {
  /// Trust in this seller.
  public internal(set) var trust: Int16
  /// Patience left; at 0 they go.
  public internal(set) var patience: Int16
  /// Disappointment that the wish cannot be met.
  public internal(set) var disappointment: Int16
  /// Pressure they feel.
  public internal(set) var pressure: Int16
  /// How far they feel heard.
  public internal(set) var heard: Int16
  /// How clear they are about their own need.
  public internal(set) var clarity: Int16
  /// Expectation of meeting again.
  public internal(set) var expectation: Int16
  /// How far their dignity was kept; 500 is neither way.
  public internal(set) var dignity: Int16
  /// The urge to give in and buy, which is not the wish to have.
  public internal(set) var urge: Int16
}

/// A seller's inside; needs, strain, conflict and expectation in permille, 0 to 1000.
public struct SellerInside: Sendable {
  /// How far each need is met, by ``SellerNeed/index``.
  public internal(set) var needs: InlineArray<8, Int16>
  /// Which influence moved each need the most, as index of the company's list + 1; 0 if the seller's own move did.
  public internal(set) var causes: InlineArray<8, UInt8>
  /// How much that influence moved it.
  public internal(set) var causeAmounts: InlineArray<8, Int16>
  /// Strain.
  public internal(set) var strain: Int16
  /// Role conflict: acting against what one stands for (Hochschild 1983).
  public internal(set) var conflict: Int16
  /// Expectation of meeting this customer again.
  public internal(set) var expectation: Int16

  /// How far a need is met.
  public subscript(need: SellerNeed) -> Int { Int(needs[need.index]) }

  /// The index of the company's influence that moved a need the most; nil where none did.
  public func cause(of need: SellerNeed) -> Int? {
    let cause = causes[need.index]
    return cause == 0 ? nil : Int(cause) - 1
  }
}

extension SellerInside: Hashable {
  /// Whether all values are the same.
  public static func == (a: SellerInside, b: SellerInside) -> Bool {
    for index in 0..<8
    where a.needs[index] != b.needs[index] || a.causes[index] != b.causes[index]
      || a.causeAmounts[index] != b.causeAmounts[index]
    {
      return false
    }
    return a.strain == b.strain && a.conflict == b.conflict && a.expectation == b.expectation
  }

  /// Feeds all values into a hasher.
  public func hash(into hasher: inout Hasher) {
    for index in 0..<8 {
      hasher.combine(needs[index])
      hasher.combine(causes[index])
    }
    hasher.combine(strain)
    hasher.combine(conflict)
    hasher.combine(expectation)
  }
}

/// What was counted in a conversation.
public struct Tally: Hashable, Sendable {
  /// Open questions asked.
  public internal(set) var openQuestions: UInt8 = 0
  /// Closed questions asked.
  public internal(set) var closedQuestions: UInt8 = 0
  /// Words reflected.
  public internal(set) var simpleReflections: UInt8 = 0
  /// Feelings reflected and summaries.
  public internal(set) var complexReflections: UInt8 = 0
  /// Moves that push.
  public internal(set) var pushes: UInt8 = 0
  /// Offers put in front of the customer.
  public internal(set) var offers: UInt8 = 0
  /// Statements that were not true.
  public internal(set) var bent: UInt8 = 0
  /// Untrue statements that were not believed.
  public internal(set) var doubted: UInt8 = 0
  /// Moves on the customer's side of the SOCO scale.
  public internal(set) var customerSide: UInt8 = 0
  /// Moves on the selling side of the SOCO scale.
  public internal(set) var sellingSide: UInt8 = 0
  /// Decisions asked for.
  public internal(set) var decisionsAsked: UInt8 = 0
  /// Add-ons sold.
  public internal(set) var addOns: UInt8 = 0
  /// Times the customer asked about the seller or the shop.
  public internal(set) var askedBack: UInt8 = 0
}

/// What is the case once and for all in a conversation.
public struct Facts: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt32

  /// Makes a set from bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The customer has said the wish.
  public static let wishStated = Facts(rawValue: 1 << 0)
  /// The gap is out.
  public static let gapKnown = Facts(rawValue: 1 << 1)
  /// The stock was checked.
  public static let stockChecked = Facts(rawValue: 1 << 2)
  /// The seller said openly what the shop cannot do.
  public static let limitAdmitted = Facts(rawValue: 1 << 3)
  /// The feet were measured.
  public static let measured = Facts(rawValue: 1 << 4)
  /// A pair was put aside.
  public static let putAside = Facts(rawValue: 1 << 5)
  /// A rule was bent.
  public static let ruleBent = Facts(rawValue: 1 << 6)
  /// The unmet need was reported inward.
  public static let reported = Facts(rawValue: 1 << 7)
  /// A meant apology was accepted.
  public static let apologised = Facts(rawValue: 1 << 8)
  /// A date was promised.
  public static let promised = Facts(rawValue: 1 << 9)
  /// More was promised than one knows.
  public static let promisedRashly = Facts(rawValue: 1 << 10)
  /// A discount was granted.
  public static let discounted = Facts(rawValue: 1 << 11)
  /// The customer was greeted.
  public static let greeted = Facts(rawValue: 1 << 12)
  /// The wish can be met from stock, and both know it.
  public static let fitsKnown = Facts(rawValue: 1 << 13)
  /// The customer has warned that their patience ends.
  public static let warned = Facts(rawValue: 1 << 14)
  /// The customer was given time to think.
  public static let givenTime = Facts(rawValue: 1 << 15)
  /// The customer did something for a need of the seller or the company.
  public static let customerGave = Facts(rawValue: 1 << 16)
  /// The talk has become a long one.
  public static let longTalk = Facts(rawValue: 1 << 17)
  /// The seller referred honestly.
  public static let referredHonestly = Facts(rawValue: 1 << 18)
  /// The seller said that nothing is needed today.
  public static let freedOfNeed = Facts(rawValue: 1 << 19)
  /// The seller apologised in the farewell.
  public static let apologisedLast = Facts(rawValue: 1 << 20)
}

/// A conversation at one moment: a flat value, so that copying, comparing and stepping cost next to nothing.
///
/// Sets of offers are bit sets over the scene's list of offers, which has at most 64 entries.
public struct ConversationState: Hashable, Sendable {
  /// The seed of all draws.
  public internal(set) var seed: UInt64
  /// Turns taken so far.
  public internal(set) var turn: Int
  /// Where the conversation stands.
  public internal(set) var phase: Phase
  /// How it came out, once it has.
  public internal(set) var ending: Ending?
  /// What the customer does next, where they leave without.
  public internal(set) var follow: Follow?
  /// The customer's inside.
  public internal(set) var customer: CustomerInside
  /// The seller's inside.
  public internal(set) var seller: SellerInside
  /// How many levels of the chain have been told.
  public internal(set) var levels: UInt8
  /// Signs that could be seen so far.
  public internal(set) var signs: UInt32
  /// Events that have happened.
  public internal(set) var events: UInt32
  /// Influences of the company that were felt.
  public internal(set) var influences: UInt64
  /// What is the case.
  public internal(set) var facts: Facts
  /// What was counted.
  public internal(set) var tally: Tally
  /// The offer that is being talked about.
  public internal(set) var focus: UInt8?
  /// Offers made.
  public internal(set) var made: UInt64
  /// Offers the customer turned down.
  public internal(set) var declined: UInt64
  /// Offers the customer likes.
  public internal(set) var liked: UInt64
  /// Offers about which something untrue was said and believed.
  public internal(set) var bent: UInt64
  /// Offers about which the truth was told.
  public internal(set) var told: UInt64
  /// Offers whose drawback was told.
  public internal(set) var warned: UInt64
  /// The offer that was accepted.
  public internal(set) var accepted: UInt8?
  /// The last two kinds of moves, the newest first.
  public internal(set) var lastMove: MoveKind?
  /// How often the last kind came in a row before.
  public internal(set) var repeats: UInt8
  /// The number of days that was promised.
  public internal(set) var promisedDays: Int8
  /// The probability with which that promise will be kept, in permille.
  public internal(set) var promiseCertainty: Int16
  /// Turns since the ending.
  public internal(set) var farewellTurns: UInt8
  /// Money taken, in cents.
  public internal(set) var revenue: Int32
  /// What of it stays with the shop, in cents.
  public internal(set) var margin: Int32
  /// What the seller earned in bonuses, in cents.
  public internal(set) var bonus: Int32
  /// Pairs that left the shop.
  public internal(set) var pairs: UInt8
  /// Offers that are not there today, one bit each.
  public internal(set) var missing: UInt64
  /// How well this seller's questions land, in permille.
  public internal(set) var skill: Int16

  /// Whether the conversation is over.
  public var isOver: Bool { phase == .aftermath }
}
