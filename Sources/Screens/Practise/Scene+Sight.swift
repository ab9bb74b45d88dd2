import Conversation
import Shop

extension Scene {
  /// What one could put in front of the customer now, in the order in which a seller thinks of it.
  func offersInSight(_ state: ConversationState) -> [RankedOffer] {
    inOrder(
      ranking(in: state).filter { ranked in
        let kind = offers[ranked.offer].move
        return isPossible(Move(kind, offer: ranked.offer), in: state)
          || kind == .nothingNeeded && isPossible(.nothingNeeded, in: state)
      })
  }

  /// The offers with which a kind of move can be made now, in the order in which a seller thinks of them.
  func offersInOrder(for kind: MoveKind, _ state: ConversationState) -> [RankedOffer] {
    inOrder(offers(for: kind, in: state))
  }

  /// To somebody who brings something back, what makes that good comes first; all else stays in its order.
  private func inOrder(_ ranked: [RankedOffer]) -> [RankedOffer] {
    guard customer.situation == .repair else { return ranked }
    let first = ranked.filter { makesGood($0.offer) }
    return first + ranked.filter { !makesGood($0.offer) }
  }

  private func makesGood(_ offer: Int) -> Bool {
    switch offers[offer].subject {
    case .service(let index): assortment.services[index].kind == .exchange
    case .way: true
    default: false
    }
  }
}
