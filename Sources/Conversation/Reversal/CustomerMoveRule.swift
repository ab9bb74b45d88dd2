/// What else must be the case for a customer's move, beside the phase.
public enum CustomerMoveGuard: String, Sendable, Hashable {
  /// Nothing else.
  case always
  /// There is a level of the chain that was not told.
  case somethingUntold = "something-untold"
  /// There is a sign of something untold that could not be seen yet.
  case somethingToShow = "something-to-show"
  /// The seller has just said something that can be doubted.
  case heardClaim = "heard-claim"
  /// An offer is on the table, or the seller has just said that nothing is needed.
  case somethingOffered = "something-offered"
  /// What is on the table costs something.
  case hasPrice = "has-price"
}

/// When a customer's move can be made: in which phases, and what else must be the case.
public struct CustomerMoveRule: Hashable, Sendable {
  /// The move.
  public var move: CustomerMove
  /// The phases in which it can be made; the phase is the one to which the seller's move has led.
  public var phases: [Phase]
  /// What else must be the case.
  public var condition: CustomerMoveGuard
  /// Whether it still can be made when the seller has accepted the no.
  public var whenReleased: Bool

  /// Makes one from its parts.
  init(
    _ move: CustomerMove, _ phases: [Phase], _ condition: CustomerMoveGuard = .always, whenReleased: Bool = false
  ) {
    self.move = move
    self.phases = phases
    self.condition = condition
    self.whenReleased = whenReleased
  }
}

/// When each move of a customer can be made, readable in one place; the order is that of ``CustomerMove``.
///
/// In a greeting one has not said yet what one came for. Where the seller has said goodbye, one can only go, and the last
/// three ways to do that are ``atTheDoor``.
public enum CustomerMoveTable {
  private static let open = TransitionTable.talking
  private static let begun: [Phase] = [.wish, .gap, .need, .options, .decision]
  private static let known: [Phase] = [.gap, .need, .options, .decision]

  /// All rules.
  public static let rules: [CustomerMoveRule] = [
    CustomerMoveRule(.sayWish, open, whenReleased: true),
    CustomerMoveRule(.tell, begun, .somethingUntold, whenReleased: true),
    CustomerMoveRule(.surface, begun),
    CustomerMoveRule(.hint, open, .somethingToShow, whenReleased: true),
    CustomerMoveRule(.askThem, begun),
    CustomerMoveRule(.askElse, begun, whenReleased: true),
    CustomerMoveRule(.askPrice, begun, .hasPrice),
    CustomerMoveRule(.doubt, begun, .heardClaim),
    CustomerMoveRule(.like, begun, .somethingOffered),
    CustomerMoveRule(.hesitate, begun, .somethingOffered),
    CustomerMoveRule(.decline, begun, .somethingOffered),
    CustomerMoveRule(.take, begun, .somethingOffered, whenReleased: true),
    CustomerMoveRule(.giveIn, begun, .hasPrice),
    CustomerMoveRule(.feelsPressed, begun),
    CustomerMoveRule(.lookAtDoor, begun),
    CustomerMoveRule(.silent, open, whenReleased: true),
    CustomerMoveRule(.thinkAtHome, known, whenReleased: true),
    CustomerMoveRule(.goContent, open, whenReleased: true),
    CustomerMoveRule(.goAngry, open, whenReleased: true),
  ]

  /// What is left when the seller has said goodbye.
  public static let atTheDoor: Set<CustomerMove> = [.silent, .goContent, .goAngry]

  /// The rule of a move.
  public static func rule(of move: CustomerMove) -> CustomerMoveRule? { rules.first { $0.move == move } }
}
