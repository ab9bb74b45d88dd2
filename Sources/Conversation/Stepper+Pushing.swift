extension Stepper {
  /// Pushing works at times.
  ///
  /// The urge to give in grows, and so do pressure and doubt; both are paid later or at once.
  mutating func answerPush(_ move: Move, landed: Bool) {
    switch move.kind {
    case .scarcity:
      bump(\.bent)
      trigger(.bentUsed)
      if isBelieved() {
        shift(.urge, by: 120)
        respond(.believesScarcity)
      } else {
        doubt(.doubtsScarcity)
      }
    case .flatter:
      respond(landed ? .flattered : .unflattered)
    case .bonusShoe:
      guard let index = move.offer else { return }
      bump(\.offers)
      state.made |= 1 &<< UInt64(index)
      if !state.facts.contains(.gapKnown), !scene.wishFits(in: state) {
        state.facts.insert(.gapKnown)
        shift(.disappointment, by: numbers.gapDisappointment)
        trigger(.gap)
      }
      happen(.offerMade)
      answerInterest(index)
    case .addOn: answerAddOn()
    case .willStretch: bend(believed: .believesBent, doubted: .doubtsBent)
    case .todayOnly:
      state.facts.insert(.discounted)
      respond(Int(state.customer.pressure) > 350 ? .resists : .hesitates)
    default:
      respond(.resists)
    }
  }

  private mutating func answerAddOn() {
    let chance =
      150 + (Int(state.customer.trust) - 400) / 3 - (scene.customer.temperament.price - 500) / 4
      + Int(state.customer.urge) / 4
    if draw(.decides) < chance, let focus = state.focus, scene.wares.all[Int(focus)].isArticle {
      bump(\.addOns)
      respond(.takesAddOn)
    } else {
      respond(.refusesAddOn)
    }
  }
}
