import Conversation
import Speech

/// Whose words a seller takes for a move: those of the moment, each once, then those for the customer, then the house's, then
/// anybody's.
struct SellerWords {
  /// The pack.
  let reach: PackReach
  /// The customer.
  let customer: CustomerReach
  /// The move.
  let kind: MoveKind

  /// The words for this customer.
  var own: Phrases? { reach.words.customers[customer.customer.id]?.seller[kind.rawValue] }

  /// Whether the move can never be made with this customer.
  var isNever: Bool { customer.verdict(.move(kind)).isNever }

  /// How often the move can come at most in a conversation; nil where nothing limits it.
  private var most: Int? {
    switch kind {
    case .greet, .checkStock, .admitLimit, .measureFeet, .bendRule, .putAside, .todayOnly, .acceptNo, .reportNeed: 1
    case .goodbye: 2
    default: nil
    }
  }

  /// Whether the words for this customer last for a whole conversation.
  var isTakenByOwn: Bool {
    guard Placeholders.speakAlways(own) else { return false }
    return customer.customer.situation == .repair || most.map { ownUses >= $0 } ?? false
  }

  /// How often words for this customer are taken in a conversation.
  private var ownUses: Int {
    guard let own, Placeholders.speakAlways(own) else { return 0 }
    return min(2, Language.allCases.map { own[$0].count }.min() ?? 0)
  }
}
