extension Stepper {
  /// The customer's answer to a move that brings the conversation to a close.
  mutating func answerClosing(_ kind: MoveKind) {
    switch kind {
    case .askDecision: decide()
    case .thinkItOver: thinkItOver()
    case .acceptNo:
      shift(.trust, by: 20)
      respond(.leavesContent)
      happen(.leftContent)
    case .goodbye:
      if state.phase == .greeting { stateWish() }
      if isUnheard {
        respond(.leavesAngry)
        happen(.leftAngry)
      } else {
        leave()
      }
    default: break
    }
  }

  /// Whether nobody has asked, looked or offered anything yet: to be shown the door then is no content ending.
  @inline(__always)
  private var isUnheard: Bool {
    let tally = state.tally
    return state.levels == 0 && tally.offers == 0 && tally.openQuestions == 0 && tally.closedQuestions == 0
      && tally.simpleReflections == 0 && tally.complexReflections == 0 && !state.facts.contains(.gapKnown)
      && !state.facts.contains(.fitsKnown)
  }

  /// What an inward move does to the customer, the seller and the company.
  mutating func answerInward(_ kind: MoveKind) {
    switch kind {
    case .putAside:
      state.facts.insert(.putAside)
      trigger(.putAside)
      shift(.trust, by: numbers.favourTrust)
      respond(.favour)
      riskRule(scene.company.permits.putAside)
    case .bendRule:
      state.facts.insert(.ruleBent)
      trigger(.ruleBent)
      shift(.trust, by: numbers.favourTrust)
      shift(.dignity, by: 80)
      if scene.customer.situation == .repair { shift(.disappointment, by: -200) }
      respond(.favour)
      riskRule(scene.company.permits.bendRule)
    case .reportNeed:
      state.facts.insert(.reported)
      trigger(.reported)
      switch scene.company.permits.report {
      case .heard: shiftSeller(.contribution, by: 90)
      case .filed: shiftSeller(.contribution, by: 20)
      case .dropped: shiftSeller(.contribution, by: -40)
      }
      if state.phase != .farewell { respond(.takesIn) }
    default: break
    }
  }

  /// Doing for a customer what the house does not like is a small risk and a small freedom.
  private mutating func riskRule(_ permission: Permission) {
    switch permission {
    case .yes: break
    case .frowned:
      shiftStrain(by: 25)
      shiftSeller(.autonomy, by: 25)
    case .no:
      shiftStrain(by: 60)
      shiftSeller(.autonomy, by: 40)
      shiftSeller(.belonging, by: -40)
    }
  }

  /// The customer decides about the offer on the table.
  private mutating func decide() {
    bump(\.decisionsAsked)
    happen(.decisionAsked)
    guard let focus = state.focus else { return }
    let index = Int(focus)
    // Advice to go elsewhere is nothing to buy: asked again, it is weighed again.
    if scene.wares.all[index].move == .refer {
      answerReferral(index)
      return happen(.undecided)
    }
    let own = chanceOfBuying(index)
    let assertive = scene.customer.temperament.assertiveness
    // Nobody is pushed into buying what costs nothing.
    let pushable = scene.wares.all[index].price > 0 ? Int(state.customer.urge) : 0
    let urge = pushable * (1000 - assertive * numbers.urgeAssertiveness / 1000) / 1000
    let roll = draw(.decides)
    if roll < own {
      accept(index, pushed: false)
    } else if roll < own + urge * 7 / 10 {
      accept(index, pushed: true)
    } else if interest(in: index) >= numbers.hesitateFrom {
      respond(.undecided)
      happen(.undecided)
    } else {
      state.declined |= 1 &<< UInt64(index)
      state.liked &= ~(1 &<< UInt64(index))
      respond(.declines)
      happen(.undecided)
    }
  }

  @inline(__always)
  private func chanceOfBuying(_ index: Int) -> Int {
    var chance = (interest(in: index) - numbers.decideFrom) * 2
    chance += (Int(state.customer.trust) - 500) * numbers.decideTrustWeight / 1000
    chance -= (scene.customer.temperament.price - 500) * numbers.decidePriceWeight / 1000
    if state.declined & (1 &<< UInt64(index)) != 0 { chance /= 3 }
    return min(970, max(0, chance))
  }

  /// The customer takes an offer, of their own will or because they give in.
  mutating func accept(_ index: Int, pushed: Bool) {
    let offer = scene.wares.all[index]
    state.accepted = UInt8(index)
    let discount = state.facts.contains(.discounted) && offer.isArticle
    let addOns = Int(state.tally.addOns) * 900
    let price = Int(offer.price) * (discount ? 1000 - numbers.discount : 1000) / 1000
    state.revenue = Int32(clamping: price + addOns)
    state.margin = Int32(clamping: Int(offer.margin) - (Int(offer.price) - price) + addOns / 2)
    if offer.isArticle { state.pairs = 1 }
    if offer.isBonus, offer.isArticle { state.bonus = Int32(clamping: scene.company.bonus) }
    if price + addOns != 0 { sink.take(.paid(price + addOns, offer: index)) }
    shiftSeller(.income, by: pushed || price > 0 ? 60 : 10)
    if pushed {
      respond(.givesIn)
      return happen(.pushed)
    }
    shift(.disappointment, by: -150)
    shiftSeller(.competence, by: 40)
    state.facts.insert(.customerGave)
    switch offer.move {
    case .offerOrder, .offerTransfer:
      respond(.acceptsOrder)
      happen(.ordered)
    case .offerService, .offerLoan:
      respond(.acceptsService)
      happen(.served)
    case .offerWay:
      respond(.acceptsWay)
      happen(.served)
    default:
      respond(.acceptsBuy)
      happen(.bought)
    }
  }

  /// "Take your time": encouraging someone to think it over brings better word of mouth than pressing.
  private mutating func thinkItOver() {
    state.facts.insert(.givenTime)
    shift(.pressure, by: -150)
    shift(.expectation, by: numbers.thinkingReturns)
    if let focus = state.focus, state.liked & (1 &<< UInt64(focus)) != 0,
      draw(.decides) < chanceOfBuying(Int(focus)) * 8 / 10
    {
      return accept(Int(focus), pushed: false)
    }
    if state.repeats > 0 || state.customer.patience < 300 || state.customer.clarity > 650 {
      respond(.leavesContent)
      happen(.leftContent)
    } else {
      respond(.undecided)
      happen(.undecided)
    }
  }

  /// After the ending: a few words, the inward moves, and the goodbye that ends it.
  mutating func takeFarewell(_ move: Move) {
    state.farewellTurns += 1
    sink.take(.moved(move, landed: true))
    switch move.kind {
    case .goodbye:
      respond(.farewell)
      happen(.gone)
    case .apologise:
      // Said over and over it means no more.
      if !state.facts.contains(.apologisedLast) {
        state.facts.insert(.apologisedLast)
        shift(.trust, by: 30)
        shift(.expectation, by: 25)
        trigger(.apology)
      }
      respond(state.ending == .angry ? .apologyHollow : .apologyAccepted)
    case .bendRule, .reportNeed: answerInward(move.kind)
    default: break
    }
    if Int(state.farewellTurns) >= numbers.farewellTurns { happen(.gone) }
  }
}
