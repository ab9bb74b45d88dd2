import Conversation

/// Understands first, then offers the best under what is known, says what cannot be done, and sends on where it must.
///
/// It asks, takes up what is said and goes deeper as long as that yields something; it looks early and says openly what
/// is not there; it names drawbacks and honest dates, accepts a no and reports what was missing inward. With little skill
/// it cuts listening short at times, or overlooks the better offer.
public struct CustomerCentredPolicy: SeeingPolicy, Hashable {
  /// How good the seller's judgement is, in permille.
  public var skill: Int
  /// How thoroughly it goes about it, in permille of what is usual: 500 asks and explains half as much, 2000 twice.
  ///
  /// Beyond the usual measure it is overdone (Homburg, Müller & Klarmann 2011: an inverted U on sales): it goes on asking
  /// after the answers have dried up, explains what nobody asked about, and keeps offering time to think.
  public var thoroughness: Int

  /// Makes one.
  public init(skill: Int = 500, thoroughness: Int = 1000) {
    self.skill = skill
    self.thoroughness = min(max(thoroughness, 0), 4000)
  }

  /// The next move that suits this policy.
  public func choice(seeing view: borrowing SellerView) -> Move? {
    switch view.phase {
    case .greeting: return Move(view.can(.greet) ? .greet : .askClosed)
    case .farewell:
      if view.permits.report != .dropped, view.can(.reportNeed) { return Move(.reportNeed) }
      return Move(.goodbye)
    case .aftermath: return nil
    default: break
    }
    if let first = settle(view) { return first }
    if let focus = view.focus, !view.isDeclined(focus), let next = follow(focus, view) { return next }
    if goesOnListening(view), let next = listen(view) { return next }
    return offer(view)
  }

  // MARK: What has to be settled

  /// A complaint is met first; then one question, a look at the shelf, and the truth about what is there.
  private func settle(_ view: borrowing SellerView) -> Move? {
    if view.isComplaint {
      if !view.facts.contains(.apologised), view.can(.apologise) { return Move(.apologise) }
      if view.permits.bendRule != .no, view.levels > 0, view.can(.bendRule) { return Move(.bendRule) }
    }
    if view.listened == 0, thoroughness >= 250, view.can(.askPurpose) { return Move(.askPurpose) }
    if view.can(.checkStock) { return Move(.checkStock) }
    if view.facts.contains(.gapKnown), view.can(.admitLimit) { return Move(.admitLimit) }
    return nil
  }

  /// Whether it does more than is good for anybody.
  private var isOverdone: Bool { thoroughness >= 1500 }

  // MARK: Listening

  /// Whether another question is worth the customer's time: each thing told is worth two more.
  private func goesOnListening(_ view: borrowing SellerView) -> Bool {
    if view.facts.contains(.warned), !isOverdone { return false }
    if view.tally.offers >= 2 { return false }
    // Who lacks skill asks on because little comes of it; who has it knows sooner when enough was said.
    let worth = (2 + 2 * min(view.levels, 3) + max(0, 500 - skill) / 150) * thoroughness / 1000
    if view.listened >= worth { return false }
    // Without judgement one believes at times to have understood already.
    return !view.happens((1000 - skill) / 4, counter: 41)
  }

  /// The next listening move: reflect what was told, then go deeper; never the same twice in a row.
  private func listen(_ view: borrowing SellerView) -> Move? {
    let reflections = Int(view.tally.simpleReflections) + Int(view.tally.complexReflections)
    let last = view.lastMove
    if view.levels == 0 {
      if last != .reflectFeeling, view.facts.contains(.gapKnown), view.tally.complexReflections == 0 {
        return Move(.reflectFeeling)
      }
      if last != .ladder, last != .askPurpose { return Move(view.tally.openQuestions < 2 ? .askPurpose : .ladder) }
      if view.can(.measureFeet), skill >= 700 || isOverdone { return Move(.measureFeet) }
      return Move(last == .reflectWords ? .silence : .reflectWords)
    }
    if reflections <= view.levels, last != .reflectFeeling { return Move(.reflectFeeling) }
    if last != .ladder { return Move(.ladder) }
    if view.levels >= 2, view.can(.summarise), view.tally.complexReflections < 3 { return Move(.summarise) }
    return Move(.reflectWords)
  }

  // MARK: Offers

  /// What follows on an offer the customer likes or thinks about.
  private func follow(_ focus: Int, _ view: borrowing SellerView) -> Move? {
    let asked = Int(view.tally.decisionsAsked)
    if view.isLiked(focus) {
      if view.can(.promiseDate) { return Move(.promiseDate) }
      if view.can(.explainDrawback), !view.isWarned(focus), !view.facts.contains(.warned) {
        return Move(.explainDrawback)
      }
      if isOverdone, view.can(.explainTruth), !view.isTold(focus) { return Move(.explainTruth) }
      if isOverdone, !view.facts.contains(.givenTime), view.can(.thinkItOver) { return Move(.thinkItOver) }
      // Whoever lacks skill finds it hard to ask for the decision, and lets people go who would have said yes.
      if view.lastMove != .askDecision, asked < 3, !view.happens(max(0, 700 - skill), counter: 43) {
        return Move(.askDecision)
      }
      return release(view)
    }
    // They hesitate: knowledge helps, then time.
    if view.can(.explainTruth), !view.isTold(focus), !view.facts.contains(.warned) { return Move(.explainTruth) }
    if view.can(.promiseDate) { return Move(.promiseDate) }
    if view.lastMove != .askDecision, asked < Int(view.tally.offers) { return Move(.askDecision) }
    return nil
  }

  /// The best under what is known; a place elsewhere where that is better, and nothing where nothing is left.
  private func offer(_ view: borrowing SellerView) -> Move? {
    let tried = view.made | view.declined
    let slips = view.happens((1000 - skill) / 3, counter: 42)
    let ours = view.best(of: .ours, without: tried, skipping: slips ? 1 : 0)
    let elsewhere = view.best(of: .refer, without: tried)
    let offers = Int(view.tally.offers)
    // What was asked for and is there comes before any advice to go elsewhere.
    let isHere = view.facts.contains(.fitsKnown) && !view.facts.contains(.gapKnown) && offers == 0 && ours != nil
    if let elsewhere, !isHere, view.permits.refer != .no || offers >= 2 {
      let margin = view.levels == 0 ? 3000 : 1000
      if ours.map({ elsewhere.score > $0.score + margin }) ?? true { return elsewhere.move }
      if offers >= 3 { return elsewhere.move }
    }
    if offers < 4, !view.facts.contains(.warned) || offers < 2, let ours { return ours.move }
    return release(view)
  }

  /// Time to think, with a pair put aside where that is allowed; then the no is a no.
  private func release(_ view: borrowing SellerView) -> Move? {
    if let focus = view.focus, view.isLiked(focus), view.permits.putAside == .yes, view.can(.putAside) {
      return Move(.putAside)
    }
    if view.lastMove != .thinkItOver, !view.facts.contains(.givenTime), view.can(.thinkItOver) {
      return Move(.thinkItOver)
    }
    if view.can(.acceptNo) { return Move(.acceptNo) }
    return Move(.goodbye)
  }
}
