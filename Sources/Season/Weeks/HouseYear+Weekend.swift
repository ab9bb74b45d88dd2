import Conversation

extension HouseYear {
  /// The week ends: who is worn out may leave, the others rest and learn.
  mutating func closeWeek(_ week: Int) {
    let numbers = stage.numbers
    for index in sellers.indices {
      let strain = sellers[index].strain
      tally.strain += strain
      tally.sellers += 1
      let over = max(0, strain - numbers.leaveFrom)
      let chance = numbers.leaveAnyway + over * numbers.leaveChance / max(1, 1000 - numbers.leaveFrom)
      if people.draw(below: 1000, week: week, 10 + index) < chance {
        leave(index, week)
        continue
      }
      sellers[index].strain -= (strain - Beginning.restedStrain) * numbers.strainRest / 1000
      sellers[index].skill = min(
        max(sellers[index].skill, numbers.sellerSkill), sellers[index].skill + numbers.skillGrowth)
    }
  }

  /// A seller leaves; who comes after them costs money and has to learn.
  private mutating func leave(_ index: Int, _ week: Int) {
    let numbers = stage.numbers
    tally.left += 1
    tally.money -= numbers.replaceSeller
    trail?.append(SeasonEntry(week: week, seller: index, kind: nil, what: .left))
    sellers[index] = SeasonSeller(
      strain: Beginning.restedStrain, skill: numbers.sellerSkill * numbers.beginnerSkill / 1000)
  }
}
