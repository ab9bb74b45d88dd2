/// One thing that was found when the definitions of a relationship were gone through; packs hold a sentence for each.
public enum RelationshipReason: String, CaseIterable, Sendable, Hashable {
  case noneCustomer = "none-customer"
  case noneSeller = "none-seller"
  case noneBoth = "none-both"
  case relationship
  case notFromItselfCustomer = "not-from-itself-customer"
  case notFromItselfSeller = "not-from-itself-seller"
  case good
  case sellerAsks = "seller-asks"
  case sellerDoesNotAsk = "seller-does-not-ask"
  case sellerMeetsNeed = "seller-meets-need"
  case sellerLostOwn = "seller-lost-own"
  case customerAsks = "customer-asks"
  case customerMeetsNeed = "customer-meets-need"
  case customerDoesNot = "customer-does-not"
  case customerLostOwn = "customer-lost-own"
  case nullRelationship = "null-relationship"
  case unpleasantIsNoProof = "unpleasant-is-no-proof"
}

/// One side of the definitions: what holds for the seller, or for the customer.
public struct RelationshipSide: Hashable, Sendable {
  /// Whether further meetings seem likely to this side.
  public var expects: Bool
  /// Whether it acts from itself, neither under pressure nor as a mere hand.
  public var actsFromItself: Bool
  /// Whether it asks itself what the other may need.
  public var asks: Bool
  /// Whether it is naturally intent on meeting at least one need of the other.
  public var meetsNeed: Bool
  /// Whether it keeps its own fundamental, system-preserving needs.
  public var keepsOwn: Bool
}

/// What follows from the two definitions (E11, E12) and from what they exclude (E16), with reasons.
///
/// *Relationship:* two independent, self-moving systems interact, each from itself, and to both, independently, further
/// interaction seems likely. *Good:* each either asks itself what the other may need, or is naturally intent on meeting a
/// need of the other, without permanently losing its own fundamental needs. Feelings enter neither, so unpleasant ones
/// alone can never turn a good relationship into a bad one (E13).
public struct Relationship: Hashable, Sendable {
  /// The customer's side.
  public var customer: RelationshipSide
  /// The seller's side.
  public var seller: RelationshipSide
  /// Whether goods or services went for money.
  public var isExchange: Bool

  /// Whether it is a relationship at all.
  public var isRelationship: Bool { definitions.isRelationship == .yes }

  /// Whether it is a good one.
  public var isGood: Bool { definitions.isGood == .yes }

  /// Whether it is an exchange of money for goods and nothing else (E16).
  ///
  /// Paying of one's own will counts as giving something, and would rule out every exchange; so what the customer meets is
  /// left out here.
  public var isNull: Bool {
    var exchange = definitions
    exchange.other.isIntent = .no
    return exchange.isNull == .yes
  }

  /// The parts of the definitions; who comes in and who stands behind the counter are independent of each other.
  private var definitions: RelationshipDefinitions {
    RelationshipDefinitions(
      areIndependent: .yes, one: Self.side(seller), other: Self.side(customer), isExchange: ThreeValued(isExchange))
  }

  private static func side(_ side: RelationshipSide) -> RelationshipDefinitions.Side {
    RelationshipDefinitions.Side(
      movesItself: ThreeValued(side.actsFromItself), expects: ThreeValued(side.expects), asks: ThreeValued(side.asks),
      isIntent: ThreeValued(side.meetsNeed), keepsOwn: ThreeValued(side.keepsOwn))
  }

  /// What was found, in the order of the definitions.
  public var reasons: [RelationshipReason] {
    var reasons: [RelationshipReason] = []
    switch (customer.expects, seller.expects) {
    case (true, true): reasons.append(.relationship)
    case (false, false): reasons.append(.noneBoth)
    case (false, true): reasons.append(.noneCustomer)
    case (true, false): reasons.append(.noneSeller)
    }
    if !customer.actsFromItself { reasons.append(.notFromItselfCustomer) }
    if !seller.actsFromItself { reasons.append(.notFromItselfSeller) }
    if isNull { reasons.append(.nullRelationship) }
    reasons.append(seller.asks ? .sellerAsks : .sellerDoesNotAsk)
    if seller.meetsNeed { reasons.append(.sellerMeetsNeed) }
    if !seller.keepsOwn { reasons.append(.sellerLostOwn) }
    if customer.asks { reasons.append(.customerAsks) }
    if customer.meetsNeed { reasons.append(.customerMeetsNeed) }
    if !customer.asks && !customer.meetsNeed { reasons.append(.customerDoesNot) }
    if !customer.keepsOwn { reasons.append(.customerLostOwn) }
    if isGood { reasons.append(.good) }
    return reasons
  }
}

extension Scene {
  /// Goes through the definitions for a conversation as it stands.
  public func relationship(in state: ConversationState) -> Relationship {
    let inside = state.customer
    let likely = numbers.likely
    let tally = state.tally
    let accepted = state.accepted.map { offers[Int($0)] }
    // A need that a shoe happens to meet is nobody's intent yet; intent shows in moves that lie more on the customer's
    // side of the SOCO scale than on the selling side (Saxe & Weitz 1982).
    let isIntent = tally.customerSide > tally.sellingSide
    let serves = (accepted?.needFit ?? 0) >= 500 && state.ending != .pushed && isIntent
    let floor = Int16(clamping: numbers.fundamentalFloor)
    return Relationship(
      customer: RelationshipSide(
        expects: Int(inside.expectation) >= likely,
        actsFromItself: Int(inside.pressure) <= numbers.selfMovedPressure && state.ending != .pushed,
        asks: tally.askedBack > 0, meetsNeed: state.facts.contains(.customerGave),
        keepsOwn: inside.dignity >= floor && Int(inside.pressure) < 1000 - numbers.fundamentalFloor),
      seller: RelationshipSide(
        expects: Int(state.seller.expectation) >= likely,
        actsFromItself: Int(state.seller.conflict) <= numbers.selfMovedConflict,
        asks: tally.openQuestions > 0 || tally.simpleReflections > 0 || tally.complexReflections > 0
          || state.facts.contains(.measured),
        meetsNeed: serves || state.facts.contains(.apologised),
        keepsOwn: state.seller[.integrity] >= numbers.fundamentalFloor
          && state.seller[.autonomy] >= numbers.fundamentalFloor
          && Int(state.seller.strain) <= 1000 - numbers.fundamentalFloor),
      isExchange: state.revenue > 0)
  }
}
