extension Stepper {
  /// The company is felt: every memo, target, permission and reaction whose moment has come moves the seller (E2, E3).
  mutating func feelCompany() {
    guard triggers != 0 else { return }
    var felt: UInt64 = 0
    while triggers != 0 {
      felt |= scene.house.byTrigger[triggers.trailingZeroBitCount]
      triggers &= triggers &- 1
    }
    felt &= ~(state.influences & scene.house.once)
    while felt != 0 {
      let index = felt.trailingZeroBitCount
      felt &= felt &- 1
      let isKnown = state.influences & (1 &<< UInt64(index)) != 0
      let place = FlatCompany.place(index, again: isKnown)
      state.influences |= 1 &<< UInt64(index)
      sink.take(.influenceFelt(index))
      shiftSeller(scene.house.seller, row: place, influence: index)
      shiftConflict(by: scene.house.influences[place].conflict)
      shiftStrain(by: scene.house.influences[place].strain)
    }
  }

  /// What a turn does to the seller by itself: conflict wears down (Hülsheger & Schewe 2011), needs return slowly.
  mutating func sellerRests() {
    shiftStrain(by: Int(state.seller.conflict) * numbers.strainFromConflict / 1000 - numbers.sellerReturn)
    shiftConflict(by: -Int(state.seller.conflict) / 12)
  }

  /// Everything that follows from an ending, once.
  mutating func settle() {
    guard let ending = state.ending else { return }
    let customer = state.customer
    switch ending {
    case .bought, .pushed: trigger(.sale)
    case .ordered: trigger(.order)
    case .served: trigger(.serviceSold)
    case .referred:
      trigger(.referral)
      trigger(.noSale)
    case .content: trigger(.noSale)
    case .angry:
      trigger(.customerAngry)
      trigger(.noSale)
    }
    if state.bonus > 0 { trigger(.bonusSale) }
    if state.tally.pushes == 0 { trigger(.pushAvoided) }
    let thanks = ending != .angry && ending != .pushed && customer.heard >= 400 && customer.trust >= 500
    if thanks {
      trigger(.customerThanks)
      state.facts.insert(.customerGave)
      shiftSeller(.contribution, by: 80)
      shiftSeller(.recognition, by: 50)
    }
    expectAgain(ending)
    if ending == .content || ending == .angry { drawFollow() }
  }

  /// How likely each side thinks it that they meet again (E11).
  private mutating func expectAgain(_ ending: Ending) {
    let customer = state.customer
    let shift = ExpectationTerms(customer, ending: ending, of: scene).sum
    self.shift(.expectation, by: shift)
    var own = (Int(customer.trust) - 480) / 3
    own += state.facts.contains(.customerGave) ? 120 : -40
    own += (scene.customer.temperament.local - 500) / 5
    own -= Int(state.seller.conflict) / 4
    if ending == .angry { own -= 200 }
    shiftSellerExpectation(by: own)
  }

  /// What the customer does next, drawn from the shares of the out-of-stock study, shifted by how it went.
  private mutating func drawFollow() {
    let numbers = self.numbers
    let trust = Int(state.customer.trust)
    let bond = 500 + (trust - 500) / 2 + Int(state.customer.expectation) / 4
    let weights: InlineArray<5, Int> = [
      numbers.followSameElsewhere * (1500 - bond) / 1000,
      numbers.followOtherBrand * 1000 / 1000,
      numbers.followSameBrand * 1000 / 1000,
      numbers.followLater * bond / 500,
      numbers.followNothing * (1000 + Int(state.customer.disappointment) / 2) / 1000,
    ]
    let sum = weights[0] + weights[1] + weights[2] + weights[3] + weights[4]
    var place = chances.number(below: max(1, sum), turn: state.turn, purpose: .follows)
    for (index, follow) in Follow.allCases.enumerated() {
      if place < weights[index] {
        state.follow = follow
        sink.take(.follows(follow))
        return
      }
      place -= weights[index]
    }
  }
}
