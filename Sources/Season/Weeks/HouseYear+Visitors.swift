import Conversation

extension HouseYear {
  /// Everybody who comes in this week, in the order in which they do.
  mutating func visitors(_ week: Int) -> ContiguousArray<Visitor> {
    let numbers = stage.numbers
    let table = people.table(week: week)
    let passing = numbers.seasonNewcomers * numbers.passersBy / 1000
    let here = numbers.seasonNewcomers - passing
    // What was told shows bit by bit; those who already know the shop come by themselves.
    let flow = told * numbers.tellsFade / 1000
    told -= flow
    let sent = (here * 1000 + flow + people.draw(below: 1000, week: week, 0)) / 1000
    let newcomers = max(here * 3 / 10, sent)
    var visitors = due[week]
    due[week] = []
    tally.returning = visitors.reduce(0) { $0 + ($1.isKnown || $1.visit > 0 ? 1 : 0) }
    for slot in 0..<passing { visitors.append(people.newcomer(week: week, slot: slot, isPassing: true, table: table)) }
    for slot in 0..<newcomers {
      visitors.append(people.newcomer(week: week, slot: slot, isPassing: false, table: table))
    }
    for index in visitors.indices {
      visitors[index].time = Int32(visitors[index].draw(below: max(1, numbers.sellerTime), .time))
    }
    visitors.sort { ($0.time, $0.person) < ($1.time, $1.person) }
    tally.visitors = visitors.count
    return visitors
  }

  /// A new week: nobody is waiting.
  mutating func openWeek() {
    for index in sellers.indices { sellers[index].busy = 0 }
    for index in sold.indices { sold[index] = 0 }
    for index in common.indices {
      common[index].sold = 0
      common[index].asked = 0
      common[index].reports = 0
      rare[index].sold = 0
      rare[index].asked = 0
      rare[index].reports = 0
    }
  }

  /// Somebody comes in: whoever is free first speaks with them, unless they would have to wait too long.
  mutating func receive(_ visitor: Visitor, _ week: Int) {
    let kind = Int(visitor.kind)
    let isCommon = visitor.draw(below: 1000, .wish) < stage.numbers.shelfShare
    if stage.kinds[kind].canBeMet {
      if isCommon { common[kind].asked += 1 } else { rare[kind].asked += 1 }
    }
    var seller = 0
    for index in sellers.indices where sellers[index].busy < sellers[seller].busy { seller = index }
    let time = Int(visitor.time)
    guard sellers[seller].busy - time <= Int(stage.kinds[kind].waits[Int(visitor.variant)]) else {
      return leaveWaiting(visitor, week)
    }
    let length = talk(with: visitor, isCommon: isCommon, seller: seller, week)
    sellers[seller].busy = max(sellers[seller].busy, time) + length + 1
  }

  /// Nobody was free; who knows the shop may try again.
  private mutating func leaveWaiting(_ visitor: Visitor, _ week: Int) {
    tally.waited += 1
    guard visitor.isKnown, visitor.draw(below: 1000, .wait) < stage.numbers.waitsAgain else { return }
    invite(visitor, in: week + 1 + visitor.draw(below: 3, .later))
  }

  /// They come again in a week, if the season lasts that long.
  mutating func invite(_ visitor: Visitor, in week: Int) {
    guard week < weeks else { return }
    var visitor = visitor
    visitor.visit += 1
    due[week].append(visitor)
  }
}
