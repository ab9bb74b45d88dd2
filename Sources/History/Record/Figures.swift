import Conversation
import Speech

/// What came of a conversation as numbers by name, so that curves over weeks need no replay.
///
/// Amounts of money are in cents, what is felt or met and chances in permille, the rest are counts; yes and no are 1 and 0.
public enum Figures {
  /// How likely the customer comes again within a year, in permille; see `Scene.aftermathOdds(of:)`.
  public static let comesAgainChance = "comes-again-chance"
  /// Whether they do, in the one draw that belongs to the seed: 1 or 0.
  public static let comesAgainDrawn = "comes-again-drawn"
  /// How far the customer trusts when they leave, in permille.
  public static let trustAtEnd = "trust-end"

  /// The figures of a conversation as it stands.
  public static func of(_ session: Session) -> [String: Int] {
    during(session).merging(session.state.isOver ? after(session) : [:]) { $1 }
  }

  /// What predictions are laid beside; only a conversation that is over has it, and records of before lack it.
  private static func after(_ session: Session) -> [String: Int] {
    let state = session.state
    return [
      comesAgainChance: session.scene.aftermathChances(of: state).comesAgain,
      comesAgainDrawn: session.scene.aftermath(of: state).comesAgain ? 1 : 0,
      trustAtEnd: Int(state.customer.trust),
    ]
  }

  private static func during(_ session: Session) -> [String: Int] {
    let state = session.state
    let tally = state.tally
    let sides = session.scene.sides(of: state)
    let relationship = session.scene.relationship(in: state)
    return [
      "turns": state.turn, "levels": Int(state.levels), "chain": session.scene.customer.chain.count,
      "open-questions": Int(tally.openQuestions), "closed-questions": Int(tally.closedQuestions),
      "simple-reflections": Int(tally.simpleReflections), "complex-reflections": Int(tally.complexReflections),
      "pushes": Int(tally.pushes), "offers": Int(tally.offers), "bent": Int(tally.bent),
      "doubted": Int(tally.doubted), "customer-side": Int(tally.customerSide),
      "selling-side": Int(tally.sellingSide), "trust": Int(state.customer.trust),
      "product-needs": sides.productNeeds, "relational-needs": sides.relationalNeeds,
      "seller-needs": sides.sellerNeeds, "strain": sides.strain, "conflict": Int(state.seller.conflict),
      "money-today": sides.moneyToday, "money-expected": sides.moneyExpected, "purpose": sides.purpose,
      "identity": sides.identity, "customer-expects": sides.customerExpects, "seller-expects": sides.sellerExpects,
      "revenue": Int(state.revenue), "pairs": Int(state.pairs),
      "is-relationship": relationship.isRelationship ? 1 : 0, "is-good": relationship.isGood ? 1 : 0,
      "is-null": relationship.isNull ? 1 : 0,
    ]
  }
}
