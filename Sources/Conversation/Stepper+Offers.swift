extension Stepper {
  /// How much the customer likes an offer now, in permille.
  ///
  /// What they feel is a mix of the wish they came with and the need that is really there, by how clear they are about
  /// it; what they were told, waiting, the price and trust shift it.
  @inline(__always)
  func interest(in index: Int) -> Int {
    let offer = scene.wares.all[index]
    let bit: UInt64 = 1 &<< UInt64(index)
    let share = min(1000, Int(state.customer.clarity) * numbers.clarityWeight / 1000)
    var interest = (Int(offer.needFit) * share + Int(offer.wishFit) * (1000 - share)) / 1000
    if state.bent & bit != 0 { interest += numbers.bentAppeal }
    if state.warned & bit != 0 { interest -= numbers.drawbackAppeal }
    if state.told & bit != 0 { interest += numbers.truthAppeal }
    if state.facts.contains(.discounted), offer.isArticle { interest += numbers.discount / 2 }
    if state.facts.contains(.ruleBent), scene.customer.situation == .repair, !offer.isArticle {
      interest += numbers.favourAppeal
    }
    let wait = Int(offer.days) - scene.customer.within
    if wait > 0 { interest -= min(400, wait * numbers.waitPerDay) }
    let price = Int(offer.price)
    if price > scene.customer.budget, scene.customer.budget > 0 {
      let over = min(1000, (price - scene.customer.budget) * 1000 / scene.customer.budget)
      interest -= over * numbers.overBudget / 1000
    }
    interest += (Int(state.customer.trust) - 500) / 4
    if state.levels == 0, !state.facts.contains(.fitsKnown) { interest -= numbers.offerWithoutListening }
    return min(1000, max(0, interest))
  }

  /// The customer's answer to an offer; whoever is offered something else learns that the wish cannot be met.
  mutating func answerOffer(_ move: Move) {
    if move.kind == .nothingNeeded { return answerNothingNeeded() }
    guard let index = move.offer else { return }
    bump(\.offers)
    state.made |= 1 &<< UInt64(index)
    noticeGap()
    happen(.offerMade)
    if move.kind == .refer { return answerReferral(index) }
    answerInterest(index)
  }

  /// Whoever is offered something else without a word learns from it that the wish cannot be met.
  mutating func noticeGap() {
    guard !state.facts.contains(.gapKnown), !scene.wishFits(in: state) else { return }
    state.facts.insert(.gapKnown)
    shift(.disappointment, by: numbers.gapDisappointment)
    trigger(.gap)
  }

  /// Interested, hesitating or declining, by the interest in an offer and the noise of the day.
  mutating func answerInterest(_ index: Int) {
    let bit: UInt64 = 1 &<< UInt64(index)
    let interest = interest(in: index)
    let noise = draw(.interest) / 10 - 50
    let felt = interest + noise
    let act: CustomerAct
    if felt >= numbers.interestFrom {
      act = .interested
      state.liked |= bit
      state.declined &= ~bit
      shift(.disappointment, by: -120)
    } else if felt >= numbers.hesitateFrom {
      act = .hesitates
    } else {
      act = .declines
      state.declined |= bit
      state.liked &= ~bit
      shift(.trust, by: -numbers.declinedTrust)
    }
    sink.take(.offerAnswered(offer: index, interest: interest, act: act))
    respond(act)
  }

  /// A named place with a reason: where nothing of ours serves as well, that is the end, and a good one (E7).
  mutating func answerReferral(_ index: Int) {
    let offer = scene.wares.all[index]
    let share = min(1000, 400 + Int(state.customer.clarity) * 6 / 10)
    let worth = (Int(offer.needFit) * share + Int(offer.wishFit) * (1000 - share)) / 1000
    let felt = worth + (Int(state.customer.trust) - 500) / 3 + (state.levels > 0 ? 60 : -80)
    sink.take(.offerAnswered(offer: index, interest: min(1000, max(0, felt)), act: .thanksReferral))
    state.facts.insert(.referredHonestly)
    if felt >= numbers.referralFrom {
      acceptReferral(index)
    } else {
      shift(.trust, by: 10)
      respond(.doubtsReferral)
    }
  }

  /// The customer goes where they are sent, and is glad of it.
  mutating func acceptReferral(_ index: Int) {
    state.accepted = UInt8(index)
    apply(FlatEffect(CustomerEffect(trust: 80, disappointment: -220, heard: 40, clarity: 80, dignity: 60)))
    shiftSeller(.contribution, by: 110)
    shiftSeller(.integrity, by: 70)
    respond(.thanksReferral)
    happen(.referred)
  }

  private mutating func answerNothingNeeded() {
    bump(\.offers)
    noticeGap()
    trigger(.nothingNeeded)
    let index = scene.wares.nothing
    let fit = index.map { Int(scene.wares.all[$0].needFit) } ?? 0
    let felt = fit + (Int(state.customer.trust) - 500) / 3 + Int(state.levels) * 40
    state.facts.insert(.freedOfNeed)
    respond(felt >= numbers.nothingFrom ? .relieved : .hesitates)
    if felt >= numbers.nothingFrom {
      acceptNothing(index)
    } else {
      shift(.disappointment, by: 60)
    }
  }

  /// The customer needs nothing and goes, relieved; the place of that offer in the scene's list.
  mutating func acceptNothing(_ index: Int?) {
    if let index { state.accepted = UInt8(index) }
    shift(.disappointment, by: -150)
    shift(.pressure, by: -200)
    shiftSeller(.integrity, by: 60)
    happen(.leftContent)
  }
}
