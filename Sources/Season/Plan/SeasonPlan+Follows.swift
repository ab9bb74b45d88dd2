import Conversation

extension SeasonPlan {
  /// What the season's people do next when the shelf is empty and the first house's people sell; by how many.
  ///
  /// Each customer of the season's population stands in front of an empty shelf for once, whatever purchasing did. Those
  /// who take something in the conversation do nothing next and are not counted, so that more people may be needed.
  ///
  /// - Parameter customers: How many are counted.
  /// - Returns: How many of them do what.
  public func follows(customers: Int) -> [Follow: Int] {
    var counts: [Follow: Int] = [:]
    guard let house = stage.houses.first else { return counts }
    let people = People(stage: stage, seed: seed)
    let year = HouseYear(stage: stage, house: house, people: people, weeks: 1, writesTrail: false)
    var counted = 0
    var slot = 0
    var table = KindTable()
    while counted < customers, slot < 20 * customers {
      let week = slot / 1000
      let isPassing = slot % 1000 < stage.numbers.passersBy
      if slot % 1000 == 0 { table = people.table(week: week) }
      let visitor = people.newcomer(week: week, slot: slot % 1000, isPassing: isPassing, table: table)
      slot += 1
      guard let follow = year.follow(of: visitor) else { continue }
      counts[follow, default: 0] += 1
      counted += 1
    }
    return counts
  }
}
