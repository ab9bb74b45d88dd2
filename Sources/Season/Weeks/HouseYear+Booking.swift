import Conversation

extension HouseYear {
  /// Books money, stock, and everything that follows two weeks and a year later.
  mutating func book(_ sale: Sale, _ state: ConversationState) {
    let after = sale.scene.aftermath(of: state)
    if after.fits == true { tally.served += 1 }
    let margin = Int(state.margin) * stage.numbers.marginShare / 1000
    tally.money += margin - Int(state.bonus)
    tally.sales += Int(state.revenue)
    if let accepted = state.accepted { take(Int(accepted), sale) }
    if after.isReturned {
      let cost = margin + stage.numbers.returnCost
      let revenue = Int(state.revenue)
      at(sale.week + 2) { later in
        later.money -= cost
        later.sales -= revenue
        later.returned += 1
      }
    }
    let days = max(0, Int(state.promisedDays))
    if after.promise == .broken { at(sale.week + 1 + days / 7) { $0.broken += 1 } }
    tell(sale, after)
    comeAgain(sale, state, after)
    if state.ending == .content { substitute(sale, state) }
  }

  /// A pair leaves the shop; an order for what was wished shows purchasing that it is asked for.
  private mutating func take(_ offer: Int, _ sale: Sale) {
    let kind = Int(sale.visitor.kind)
    let kindStage = stage.kinds[kind]
    let bit: UInt64 = 1 &<< UInt64(offer)
    let meeting = sale.meeting.rawValue
    if sale.meeting == .met, kindStage.fitting[meeting] & bit != 0 {
      if sale.isCommon {
        common[kind].pairs -= 1
        common[kind].sold += 1
      } else {
        rare[kind].pairs -= 1
        rare[kind].sold += 1
      }
      return
    }
    if kindStage.orders[meeting] & bit != 0 {
      if sale.isCommon { common[kind].sold += 1 } else { rare[kind].sold += 1 }
      return
    }
    let key = kindStage.places[meeting][offer]
    guard key >= 0 else { return }
    stock[Int(key)] -= 1
    sold[Int(key)] += 1
  }

  /// What they tell others, once it has shown; whoever lives elsewhere tells it elsewhere.
  private mutating func tell(_ sale: Sale, _ after: Aftermath) {
    let numbers = stage.numbers
    let weeks =
      switch after.bent {
      case .never: 1
      case .soon: 2
      case .later: 3 + sale.visitor.draw(below: 49, .out)
      }
    let weight = sale.visitor.isPassing ? numbers.passersByTell : 1000
    at(sale.week + weeks) { later in
      if after.bent != .never { later.out += 1 }
      switch after.tells {
      case .good:
        later.good += 1
        later.told += numbers.tellsBring * weight / 1000
      case .bad:
        later.bad += 1
        later.told -= numbers.tellsKeepAway * weight / 1000
      case .nothing: break
      }
    }
  }

  /// Whether and when they come again, and what they bring along then.
  private mutating func comeAgain(_ sale: Sale, _ state: ConversationState, _ after: Aftermath) {
    let numbers = stage.numbers
    if after.comesAgain { tally.again += 1 }
    guard !sale.visitor.isPassing else { return }
    var visitor = sale.visitor
    let start = sale.scene.customer.start
    func carried(_ end: Int, _ begin: Int) -> Int16 {
      Int16(min(400, max(-400, (end - begin) * numbers.carryTrust / 1000)))
    }
    visitor.trust = carried(Int(state.customer.trust), start.trust)
    visitor.expectation = carried(Int(state.customer.expectation), start.expectation)
    visitor.isKnown = true
    if state.follow == .later, visitor.draw(below: 1000, .later) < 500 {
      invite(visitor, in: sale.week + 1 + visitor.draw(below: 4, .due))
    } else if after.comesAgain {
      let pause = max(1, 2 * 52 / max(1, numbers.visitsPerYear))
      invite(visitor, in: sale.week + 1 + visitor.draw(below: pause, .due))
    }
  }

  /// Somebody who was not helped and takes something else may take it here.
  private mutating func substitute(_ sale: Sale, _ state: ConversationState) {
    guard state.follow == .otherBrand || state.follow == .sameBrand else { return }
    let numbers = stage.numbers
    guard sale.visitor.draw(below: 1000, .substitute) < numbers.substituteHere else { return }
    tally.money += numbers.substituteMargin * numbers.marginShare / 1000
    tally.sales += numbers.spendingPerVisit
  }

  /// Notes what comes to light in a week, if the season lasts that long.
  private mutating func at(_ week: Int, _ change: (inout Later) -> Void) {
    guard week < weeks else { return }
    change(&later[week])
  }

  /// What was hidden until now.
  mutating func comeToLight(_ week: Int) {
    let now = later[week]
    tally.money += now.money
    tally.sales += now.sales
    tally.returned += now.returned
    tally.broken += now.broken
    tally.out += now.out
    tally.good += now.good
    tally.bad += now.bad
    told += now.told
  }
}
