import Conversation

/// Sells what the company wants sold: the bonus shoe, or whatever leaves the most.
///
/// With skill it warms the customer up, says little that can be doubted, asks early and stops before it turns into anger;
/// without, it insists, presses on the conscience and goes on after a no.
public struct PushPolicy: SeeingPolicy, Hashable {
  /// How good the seller's judgement is, in permille.
  public var skill: Int

  /// Makes one.
  public init(skill: Int = 500) { self.skill = skill }

  /// The next move that suits this policy.
  public func choice(seeing view: borrowing SellerView) -> Move? {
    switch view.phase {
    case .greeting: return Move(view.can(.greet) ? .greet : .flatter)
    case .farewell, .aftermath: return Move(.goodbye)
    default: break
    }
    let isSkilled = view.happens(skill, counter: 31)
    // Even who only wants to sell asks once what it is for: it warms, and it gives words to sell with.
    if isSkilled, view.listened == 0, view.can(.askPurpose) { return Move(.askPurpose) }
    if isSkilled, view.isComplaint, view.turn < 4, view.tally.pushes == 0, view.can(.apologise) {
      return Move(.apologise)
    }
    guard let focus = view.focus else {
      // What was asked for is the easiest sale of all, if it is there: one looks before one presses.
      if view.can(.checkStock) { return Move(.checkStock) }
      if view.facts.contains(.fitsKnown), let wished = wished(view, isSkilled: isSkilled) { return wished }
      return shoe(view)
    }
    let asked = Int(view.tally.decisionsAsked)
    let pushes = Int(view.tally.pushes)
    if view.isDeclined(focus), let next = shoe(view), Int(view.tally.offers) < 3, isSkilled || asked > 1 { return next }
    // With skill the pressure stops when the customer shows that their patience ends.
    if isSkilled, view.facts.contains(.warned) {
      if asked < 3 { return Move(.askDecision) }
      return view.can(.acceptNo) ? Move(.acceptNo) : Move(.goodbye)
    }
    if view.isLiked(focus), view.lastMove != .askDecision, pushes > 0 || isSkilled { return close(view, focus) }
    if asked >= 4 + (1000 - skill) / 250 { return view.can(.acceptNo) ? Move(.acceptNo) : Move(.goodbye) }
    if pushes >= (asked + 1) * (isSkilled ? 2 : 1) { return Move(.askDecision) }
    return press(view, focus, isSkilled: isSkilled)
  }

  /// The bonus shoe; where there is none, the dearest thing of those that look best.
  private func shoe(_ view: borrowing SellerView) -> Move? {
    let bonus = view.offers(.bonusShoe) & ~view.made
    if let best = view.best(among: bonus) { return Move(.bonusShoe, offer: best.offer) }
    var here = view.offers(of: [.article, .size]) & ~view.made
    var dearest: Int?
    var seen = 0
    while seen < 4, let next = view.best(among: here) {
      seen += 1
      here &= ~(1 &<< UInt64(next.offer))
      if dearest.map({ view.price(of: $0) < view.price(of: next.offer) }) ?? true { dearest = next.offer }
    }
    return dearest.map { Move(view.move(of: $0), offer: $0) }
  }

  /// A pair that is what was asked for; with skill the dearest of those.
  private func wished(_ view: borrowing SellerView, isSkilled: Bool) -> Move? {
    guard let closest = view.closest(of: .article, without: view.made) else { return nil }
    guard isSkilled else { return closest.move }
    var equals = view.offers(of: .article) & ~view.made
    let satisfied = view.satisfied(by: closest.offer)
    var dearest = closest.offer
    while let next = view.best(among: equals) {
      equals &= ~(1 &<< UInt64(next.offer))
      guard view.satisfied(by: next.offer) == satisfied else { continue }
      if view.price(of: next.offer) > view.price(of: dearest) { dearest = next.offer }
    }
    return Move(view.move(of: dearest), offer: dearest)
  }

  /// The customer likes it: something on top, then the decision.
  private func close(_ view: borrowing SellerView, _ focus: Int) -> Move {
    if view.can(.addOn), view.tally.addOns == 0, view.lastMove != .addOn, !view.happens(500, counter: 32) {
      return Move(.addOn)
    }
    return Move(.askDecision)
  }

  /// The next push; the milder ones first for those who know how.
  private func press(_ view: borrowing SellerView, _ focus: Int, isSkilled: Bool) -> Move {
    if isSkilled {
      if view.can(.todayOnly), view.tally.decisionsAsked > 0 { return Move(.todayOnly) }
      switch view.draw(below: 5, counter: 33) {
      case 0, 1: if view.lastMove != .flatter { return Move(.flatter) }
      case 2: if view.can(.explainTruth), !view.isTold(focus) { return Move(.explainTruth) }
      case 3: if view.can(.explainBent), view.tally.doubted == 0 { return Move(.explainBent) }
      default: if view.can(.scarcity), view.tally.doubted == 0 { return Move(.scarcity) }
      }
      return Move(.askDecision)
    }
    switch view.draw(below: 8, counter: 34) {
    case 0: if view.can(.scarcity) { return Move(.scarcity) }
    case 1: if view.can(.todayOnly) { return Move(.todayOnly) }
    case 2: if view.can(.guilt) { return Move(.guilt) }
    case 3: if view.can(.willStretch) { return Move(.willStretch) }
    case 4: if view.can(.dismissWish) { return Move(.dismissWish) }
    case 5: if view.can(.explainBent) { return Move(.explainBent) }
    case 6: if view.can(.addOn) { return Move(.addOn) }
    default: break
    }
    return Move(view.can(.insist) ? .insist : .askDecision)
  }
}
