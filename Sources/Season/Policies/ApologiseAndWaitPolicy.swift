import Conversation

/// Looks, says that it is not there, is sorry, and does nothing else: the bare apology.
///
/// What is on the shelf it hands over when asked. It is the baseline against which any help can be measured: customers in
/// front of an empty shelf decide by themselves (Gruen, Corsten & Bharadwaj 2002). Skill changes nothing about it.
public struct ApologiseAndWaitPolicy: SeeingPolicy, Hashable {
  /// Makes one.
  public init() {}

  /// The next move that suits this policy.
  public func choice(seeing view: borrowing SellerView) -> Move? {
    switch view.phase {
    case .greeting: return Move(view.can(.greet) ? .greet : .askClosed)
    case .farewell, .aftermath: return Move(.goodbye)
    default: break
    }
    if view.can(.checkStock) { return Move(.checkStock) }
    if view.facts.contains(.fitsKnown), !view.facts.contains(.gapKnown) { return hand(view) }
    if view.lastMove != .apologise, view.can(.apologise), view.tally.offers == 0, !isSorry(view) {
      return Move(.apologise)
    }
    return Move(.goodbye)
  }

  /// Whether sorry was said already: then more than greeting, looking and being sorry has passed.
  private func isSorry(_ view: borrowing SellerView) -> Bool { view.turn >= 3 }

  /// What was asked for is there: it is shown, and the customer decides.
  private func hand(_ view: borrowing SellerView) -> Move {
    if view.tally.offers == 0, let pick = view.closest(of: .goods, without: view.made) { return pick.move }
    if view.focus != nil, view.tally.decisionsAsked < 2, view.lastMove != .askDecision { return Move(.askDecision) }
    return Move(.goodbye)
  }
}
