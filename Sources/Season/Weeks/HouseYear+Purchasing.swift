import Conversation

extension HouseYear {
  /// A seller reports inward what was missing; in a house that learns something comes of it (E17).
  mutating func report(_ sale: Sale, _ state: ConversationState, _ seller: Int) {
    let kind = Int(sale.visitor.kind)
    tally.reports += 1
    trail?.append(SeasonEntry(week: sale.week, seller: seller, kind: kind, what: .reported))
    guard house.learns else { return }
    // Purchasing can only think of pairs; what no pair would meet is left to services and rules.
    if stage.kinds[kind].canBeMet {
      if sale.isCommon { common[kind].reports += 1 } else { rare[kind].reports += 1 }
    }
    let numbers = stage.numbers
    let from = sale.week + max(1, (numbers.changeDays + 6) / 7)
    func count(_ reports: inout ReportCount, canChange: Bool, _ what: SeasonEntry.What) -> SeasonEntry? {
      reports.count += 1
      guard canChange, reports.changes == nil, reports.count >= numbers.reportsToChange else { return nil }
      reports.changes = from
      return SeasonEntry(week: from, seller: nil, kind: kind, what: what)
    }
    var entries: [SeasonEntry?] = []
    entries.append(count(&reported[kind], canChange: stage.kinds[kind].canChange, .changed))
    if state.facts.contains(.referredHonestly) {
      entries.append(count(&sentElsewhere, canChange: house.canAllowReferring, .allowsReferring))
    }
    if sale.scene.customer.situation == .repair {
      entries.append(count(&complained, canChange: house.canAllowBending, .allowsBending))
    }
    if trail != nil { trail? += entries.compactMap { $0 } }
  }

  /// Purchasing learns from what was sold, where it listens also from what was reported, and buys for the next week (E18).
  mutating func purchase(_ week: Int) {
    let numbers = stage.numbers
    var wants = ContiguousArray<Int>()
    var sum = 0
    func want(_ belief: Int, _ pairs: Int) {
      let want = max(0, belief * (1000 + numbers.orderBuffer) / 1000 - pairs * 256)
      wants.append(want)
      sum += want
    }
    for kind in common.indices {
      believe(&common[kind])
      believe(&rare[kind])
      let stage = stage.kinds[kind]
      want(stage.canBeMet ? common[kind].belief : 0, common[kind].pairs)
      let isBought =
        stage.canBeMet
        && (stage.isStockChange && reported[kind].isChanged(in: week) || stage.isOrderable && rare[kind].belief >= 128)
      want(isBought ? rare[kind].belief : 0, rare[kind].pairs)
    }
    let bonus = bonusShare
    for key in stock.indices {
      belief[key] = Int32(updated(Int(belief[key]), seen: Int(sold[key]) * 256))
      want(Int(belief[key]) + (stage.keys[key].isBonus ? bonus : 0), Int(stock[key]))
    }
    let most = numbers.purchasePairs * 256
    var bought = 0
    for place in wants.indices where wants[place] > 0 {
      let want = sum > most ? wants[place] * most / sum : wants[place]
      let pairs = (want + people.draw(below: 256, week: week, 100 + place)) / 256
      guard pairs > 0 else { continue }
      bought += pairs
      deliver(pairs, place)
    }
    hold()
  }

  private mutating func deliver(_ pairs: Int, _ place: Int) {
    let kinds = common.count
    if place >= 2 * kinds {
      stock[place - 2 * kinds] += Int32(pairs)
    } else if place % 2 == 0 {
      common[place / 2].pairs += pairs
    } else {
      rare[place / 2].pairs += pairs
    }
  }

  /// What is pressed onto purchasing from above, for each bonus pair, in 256ths of a pair.
  private var bonusShare: Int {
    let count = stage.keys.reduce(0) { $0 + ($1.isBonus ? 1 : 0) }
    guard count > 0 else { return 0 }
    return stage.numbers.purchasePairs * 256 * house.pushesStock / 2000 / count
  }

  private func updated(_ belief: Int, seen: Int) -> Int {
    let memory = stage.numbers.beliefMemory
    return (belief * memory + seen * (1000 - memory)) / 1000
  }

  private func believe(_ wish: inout WishStock) {
    let reports = house.learns ? wish.reports * stage.numbers.reportPairs : 0
    wish.belief = updated(wish.belief, seen: (wish.sold + reports) * 256)
  }

  /// What lies on the shelf costs.
  private mutating func hold() {
    var pairs = 0
    for count in stock { pairs += Int(max(0, count)) }
    for kind in common.indices { pairs += common[kind].pairs + rare[kind].pairs }
    tally.money -= pairs * stage.numbers.holdingCost
  }
}
