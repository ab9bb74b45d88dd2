extension Stepper {
  /// What a move changes in the world before anybody has answered: what is known, offered, promised, asked.
  ///
  /// The drawn customer's own answers do not happen; that something untrue is not believed is felt and not shown.
  mutating func hear(_ move: Move, landed: Bool) {
    switch move.kind {
    case .greet: state.facts.insert(.greeted)
    case .askPurpose, .ladder, .reflectFeeling, .summarise: happen(.needTouched)
    case .reflectWords: if state.levels > 0 || state.phase != .greeting { happen(.needTouched) }
    case .measureFeet: state.facts.insert(.measured)
    case .apologise:
      if scene.customer.situation == .repair { apply(.owedApology) }
      trigger(.apology)
    case .checkStock, .admitLimit, .explainTruth, .explainDrawback, .promiseDate:
      answerInforming(move.kind, landed: landed)
    case .promiseRash: if setDate(rashly: true) { hearUntruth(move.kind) }
    case .explainBent, .willStretch, .scarcity:
      bump(\.bent)
      trigger(.bentUsed)
      hearUntruth(move.kind)
    case .offerArticle, .offerSize, .offerOrder, .offerTransfer, .offerService, .offerLoan, .offerWay, .refer,
      .bonusShoe, .nothingNeeded:
      hearOffer(move)
    case .todayOnly: state.facts.insert(.discounted)
    case .askDecision:
      bump(\.decisionsAsked)
      happen(.decisionAsked)
    case .thinkItOver:
      state.facts.insert(.givenTime)
      shift(.pressure, by: -150)
      shift(.expectation, by: numbers.thinkingReturns)
    case .acceptNo: shift(.trust, by: 20)
    case .putAside, .bendRule, .reportNeed: answerInward(move.kind)
    case .askClosed, .silence, .flatter, .addOn, .dismissWish, .guilt, .insist, .goodbye: break
    }
  }

  /// Something untrue works if it is believed, and is felt if it is not; nobody sees which.
  private mutating func hearUntruth(_ kind: MoveKind) {
    guard isBelieved() else { return disbelieve() }
    if kind == .scarcity { shift(.urge, by: 120) } else { mark(\.bent) }
  }

  /// An offer comes on the table; whoever is offered something else learns that the wish cannot be met.
  private mutating func hearOffer(_ move: Move) {
    bump(\.offers)
    if let index = move.offer { state.made |= 1 &<< UInt64(index) }
    noticeGap()
    switch move.kind {
    case .nothingNeeded:
      trigger(.nothingNeeded)
      state.facts.insert(.freedOfNeed)
    case .refer:
      state.facts.insert(.referredHonestly)
      happen(.offerMade)
    default: happen(.offerMade)
    }
  }
}
