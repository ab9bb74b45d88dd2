import Conversation

/// Answers, looks, shows what matches the wish, asks for the decision, and nothing more.
///
/// It neither asks what is behind the wish nor presses. With little skill it shows the second best match at times.
public struct OrderTakerPolicy: SeeingPolicy, Hashable {
  /// How good the seller's judgement is, in permille.
  public var skill: Int

  /// Makes one.
  public init(skill: Int = 500) { self.skill = skill }

  /// The next move that suits this policy.
  public func choice(seeing view: borrowing SellerView) -> Move? {
    switch view.phase {
    case .greeting: return Move(view.can(.greet) ? .greet : .askClosed)
    case .farewell, .aftermath: return Move(.goodbye)
    default: break
    }
    if view.can(.checkStock) { return Move(.checkStock) }
    if let focus = view.focus {
      if view.isLiked(focus) || (!view.isDeclined(focus) && view.lastMove?.family == .offer) {
        if view.can(.promiseDate) { return Move(.promiseDate) }
        if Int(view.tally.decisionsAsked) < Int(view.tally.offers) { return Move(.askDecision) }
      }
    }
    let most = 1 + skill / 400
    if Int(view.tally.offers) < most, !view.facts.contains(.warned) || view.tally.offers == 0 {
      let slips = view.happens((1000 - skill) / 3, counter: 21)
      if let pick = view.closest(of: .goods, without: view.made | view.declined, skipping: slips ? 1 : 0) {
        return pick.move
      }
    }
    if view.can(.acceptNo) { return Move(.acceptNo) }
    return Move(.goodbye)
  }
}
