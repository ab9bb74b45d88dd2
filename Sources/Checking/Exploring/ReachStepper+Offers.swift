import Conversation

extension ReachStepper {
  /// The interest in the offers of a class that can be on the table, in permille.
  private func interest(_ state: ReachState, among offers: UInt64) -> Span {
    let inside = state.inside
    func share(_ clarity: Int) -> Int { min(1000, clarity * numbers.clarityWeight / 1000) }
    let shares = [share(inside.clarity.low), share(inside.clarity.high)]
    var low = Int.max
    var high = Int.min
    for worth in tables.worths where worth.bit & offers != 0 {
      for share in shares {
        let value = (worth.needFit * share + worth.wishFit * (1000 - share)) / 1000 - worth.penalty
        low = min(low, value)
        high = max(high, value)
      }
    }
    guard low <= high else { return Span(0, 1000) }
    let isArticle = tables.classes[state.focus]?.isArticle ?? false
    // Whether it was told, warned of or bent is not kept: it may have been, or not.
    high += numbers.bentAppeal + numbers.truthAppeal
    low -= numbers.drawbackAppeal
    if isArticle { high += numbers.discount / 2 }
    if !isArticle, tables.isOwed { high += numbers.favourAppeal }
    low += (inside.trust.low - 500) / 4
    high += (inside.trust.high - 500) / 4
    if state.levels == 0, !tables.isFitKnown(state) {
      low -= numbers.offerWithoutListening
      high -= numbers.offerWithoutListening
    }
    return Span(min(1000, max(0, low)), min(1000, max(0, high)))
  }

  /// The offers that can be on the table in a state, one bit each.
  private func onTable(_ state: ReachState) -> UInt64 {
    tables.byClass[state.focus] & tables.seen[min(state.levels, tables.seen.count - 1)]
  }

  // MARK: An offer is made

  /// The answer to an offer; whoever is offered something else learns that the wish cannot be met.
  mutating func answerOffer(_ kind: MoveKind, _ offers: UInt64, _ before: Path) {
    var path = before
    path.state.inside.offers.shift(by: 1, 1, within: tables.countLimit)
    noticeGap(&path)
    happen(.offerMade, &path)
    if kind == .refer { return answerReferral(offers, path, kind) }
    let interest = interest(path.state, among: offers)
    let low = interest.low - 50
    let high = interest.high + 49
    if high >= numbers.interestFrom {
      var liked = path
      liked.state.inside.disappointment.shift(by: -120)
      say(.interested, liked, kind)
    }
    if low < numbers.interestFrom, high >= numbers.hesitateFrom { say(.hesitates, path, kind) }
    if low < numbers.hesitateFrom {
      path.state.inside.trust.shift(by: -numbers.declinedTrust)
      say(.declines, path, kind)
    }
  }

  private mutating func noticeGap(_ path: inout Path) {
    guard !tables.wishFits, path.state.shelf == .nothing else { return }
    path.state.shelf = .gap
    path.state.inside.disappointment.shift(by: numbers.gapDisappointment)
    trigger(.gap, path)
  }

  /// A named place: they go there, or doubt that it helps.
  private mutating func answerReferral(_ offers: UInt64, _ before: Path, _ kind: MoveKind) {
    let inside = before.state.inside
    let shares = [inside.clarity.low, inside.clarity.high].map { min(1000, 400 + $0 * 6 / 10) }
    var low = Int.max
    var high = Int.min
    for worth in tables.worths where worth.bit & offers != 0 {
      for share in shares {
        let value = (worth.needFit * share + worth.wishFit * (1000 - share)) / 1000
        low = min(low, value)
        high = max(high, value)
      }
    }
    let known = before.state.levels > 0 ? 60 : -80
    low += (inside.trust.low - 500) / 3 + known
    high += (inside.trust.high - 500) / 3 + known
    if high >= numbers.referralFrom {
      var path = before
      path.state.inside.apply(
        CustomerEffect(trust: 80, disappointment: -220, heard: 40, clarity: 80, dignity: 60),
        reactance: tables.reactance)
      respond(.thanksReferral, &path)
      happen(.referred, &path)
      finish(path, kind)
    }
    if low < numbers.referralFrom {
      var path = before
      path.state.inside.trust.shift(by: 10)
      respond(.doubtsReferral, &path)
      if kind == .askDecision { happen(.undecided, &path) }
      finish(path, kind)
    }
  }

  /// That nothing is needed: they are relieved and go, or hesitate.
  mutating func answerNothingNeeded(_ before: Path) {
    var path = before
    path.state.inside.offers.shift(by: 1, 1, within: tables.countLimit)
    noticeGap(&path)
    trigger(.nothingNeeded, path)
    func felt(_ trust: Int) -> Int { tables.nothingFit + (trust - 500) / 3 + path.state.levels * 40 }
    let trust = path.state.inside.trust
    if felt(trust.high) >= numbers.nothingFrom {
      var relieved = path
      respond(.relieved, &relieved)
      relieved.state.inside.disappointment.shift(by: -150)
      relieved.state.inside.pressure.shift(by: -200)
      happen(.leftContent, &relieved)
      finish(relieved, .nothingNeeded)
    }
    if felt(trust.low) < numbers.nothingFrom {
      path.state.inside.disappointment.shift(by: 60)
      say(.hesitates, path, .nothingNeeded)
    }
  }

  // MARK: A decision

  /// The customer decides about the offer on the table.
  mutating func decide(_ before: Path) {
    var path = before
    happen(.decisionAsked, &path)
    guard let offer = tables.classes[path.state.focus] else { return finish(path, .askDecision) }
    let offers = onTable(path.state)
    guard offer.ending != nil else { return answerReferral(offers, path, .askDecision) }
    let interest = interest(path.state, among: offers)
    let own = chanceOfBuying(path.state, interest)
    let weight = 1000 - tables.temperament.assertiveness * numbers.urgeAssertiveness / 1000
    let urges = path.state.inside.urge
    let urge = Span(
      offer.isPriced ? urges.low * weight / 1000 * 7 / 10 : 0, offer.isPriced ? urges.high * weight / 1000 * 7 / 10 : 0)
    if own.high > 0 { accept(offer, path, .askDecision, pushed: false) }
    if urge.high > 0 { accept(offer, path, .askDecision, pushed: true) }
    guard own.low + urge.low < 1000 else { return }
    for act in [CustomerAct.undecided, .declines] {
      guard act == .undecided ? interest.high >= numbers.hesitateFrom : interest.low < numbers.hesitateFrom else {
        continue
      }
      var left = path
      respond(act, &left)
      happen(.undecided, &left)
      finish(left, .askDecision)
    }
  }

  /// How likely an offer of a class is taken of their own will, in permille; what was turned down before, a third as much.
  private func chanceOfBuying(_ state: ReachState, _ interest: Span) -> Span {
    let trust = state.inside.trust
    func chance(_ interest: Int, _ trust: Int) -> Int {
      (interest - numbers.decideFrom) * 2 + (trust - 500) * numbers.decideTrustWeight / 1000
        - (tables.temperament.price - 500) * numbers.decidePriceWeight / 1000
    }
    let low = chance(interest.low, trust.low)
    let high = chance(interest.high, trust.high)
    return Span(min(970, max(0, min(low, low / 3))), min(970, max(0, max(high, high / 3))))
  }

  private mutating func accept(_ offer: OfferClass, _ before: Path, _ kind: MoveKind, pushed: Bool) {
    var path = before
    path.brings = onTable(path.state) & tables.bonuses != 0
    if pushed {
      respond(.givesIn, &path)
      happen(.pushed, &path)
    } else {
      path.state.inside.disappointment.shift(by: -150)
      respond(offer.act, &path)
      happen(offer.ending == .ordered ? .ordered : offer.ending == .served ? .served : .bought, &path)
    }
    finish(path, kind)
  }

  /// Time to think: they take it all the same, leave content, or stay undecided.
  mutating func thinkItOver(_ before: Path) {
    var path = before
    path.state.inside.pressure.shift(by: -150)
    if let offer = tables.classes[path.state.focus], offer.ending != nil,
      chanceOfBuying(path.state, interest(path.state, among: onTable(path.state))).high * 8 / 10 > 0
    {
      accept(offer, path, .thinkItOver, pushed: false)
    }
    var leaving = path
    respond(.leavesContent, &leaving)
    happen(.leftContent, &leaving)
    finish(leaving, .thinkItOver)
    guard path.state.inside.patience.high >= 300, path.state.inside.clarity.low <= 650 else { return }
    path.state.inside.patience.raise(to: 300)
    path.state.inside.clarity.lower(to: 650)
    respond(.undecided, &path)
    happen(.undecided, &path)
    finish(path, .thinkItOver)
  }
}
