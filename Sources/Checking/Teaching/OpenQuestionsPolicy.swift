import Conversation
import Season

/// Asks open questions and does nothing else, until the customer goes.
///
/// Somebody who has learnt that asking is good, and takes up nothing of what is told.
struct OpenQuestionsPolicy: SeeingPolicy, Hashable {
  /// The next question; what it is for and what it gives, by turns.
  func choice(seeing view: borrowing SellerView) -> Move? {
    switch view.phase {
    case .greeting: Move(view.can(.greet) ? .greet : .silence)
    case .farewell, .aftermath: Move(.goodbye)
    default: Move(view.lastMove == .askPurpose ? .ladder : .askPurpose)
    }
  }
}
