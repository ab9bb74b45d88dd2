import Conversation
import Season

/// Takes whatever stands first in the list, without reading it.
struct FirstOptionPolicy: SeeingPolicy, Hashable {
  /// The first kind of move that can be made, with the offer that looks best.
  func choice(seeing view: borrowing SellerView) -> Move? {
    for kind in MoveKind.allCases where view.can(kind) {
      guard kind.needsOffer else { return Move(kind) }
      if let best = view.best(among: view.offers(kind)) { return Move(kind, offer: best.offer) }
    }
    return nil
  }
}
