import Conversation
import Season

/// Says back what was said and names feelings, and does nothing else, until the customer goes.
///
/// Somebody who has learnt that listening is good, and never gets to what could be done.
struct ReflectingPolicy: SeeingPolicy, Hashable {
  /// The next reflection: words, feelings and, where there is something to sum up, a summary, by turns.
  func choice(seeing view: borrowing SellerView) -> Move? {
    switch view.phase {
    case .greeting: return Move(view.can(.greet) ? .greet : .silence)
    case .farewell, .aftermath: return Move(.goodbye)
    default: break
    }
    switch view.lastMove {
    case .reflectWords?: return Move(.reflectFeeling)
    case .reflectFeeling? where view.can(.summarise): return Move(.summarise)
    default: return Move(.reflectWords)
    }
  }
}
