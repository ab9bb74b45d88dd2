import Conversation
import Packs
import Season
import Testing

@testable import Screens
@testable import Season

/// What a season comes to, made up by a formula instead of played: the numbers of the model may change, these do not.
enum FixedSeason {
  /// A part of a work as the executable would hand it over.
  static func part(_ work: SeasonWork, _ chunk: Int) -> SeasonWorkPart {
    switch work.kind {
    case .plan: work.part(0)
    case .season(let plan): .season(season(plan, chunk))
    case .scenarios(let plan): .scenarios(scenario(plan, chunk))
    }
  }

  private static func season(_ plan: SeasonPlan, _ chunk: Int) -> SeasonPart {
    let kinds = plan.kinds.count
    var sums = SeasonSums(houses: plan.houses.count, weeks: plan.weeks, kinds: kinds)
    let first = chunk * 10
    for replication in first..<min(plan.replications, first + 10) {
      var sample = SeasonSums.Sample(
        repeating: 0, count: plan.houses.count * (plan.weeks + 1) * SeasonSums.figures)
      for house in plan.houses.indices {
        var total = WeekTally()
        for week in 0..<plan.weeks {
          let tally = tally(house: house, week: week, replication: replication)
          total.add(tally)
          let place = sums.place(house: house, week: week)
          tally.figures(soFar: total.money) { sample[place + $0] = $1 }
          for kind in 0..<kinds {
            sums.add(
              believed: (house * 2 * week + kind + 2) * 64, needed: 3 + kind + week / 4 + replication % 2, house: house,
              week: week, kind: kind)
          }
        }
        let place = sums.place(house: house, week: plan.weeks)
        total.figures(soFar: total.money) { sample[place + $0] = $1 }
        for kind in 0..<kinds {
          let changes = house == 0 ? nil : kind == 0 ? 3 : nil
          sums.add(ReportCount(count: house * (4 + kind), changes: changes), house: house, kind: kind)
        }
      }
      sums.add(sample)
    }
    return SeasonPart(chunk: chunk, sums: sums, trails: chunk == 0 ? trails(plan.houses.count) : nil)
  }

  /// A week: the first house earns more at once, the second later, and its people stay.
  private static func tally(house: Int, week: Int, replication: Int) -> WeekTally {
    let chance = replication % 5 - 2
    var tally = WeekTally()
    tally.visitors = 40 + house * week + chance
    tally.talks = 36
    tally.served = 10 + 8 * house + house * week / 2 + chance
    tally.money =
      90_000 - 3_000 * week - house * 40_000 + house * 14_000 * week + chance * 6_000
      + house * (replication % 4) * 5_000
    tally.sales = tally.money * 3
    tally.returning = 4 + house * week + (replication % 3)
    tally.again = 8 + 10 * house
    tally.trust = 36 * (400 + 200 * house)
    tally.strain = 3 * min(900, house == 0 ? 100 + 90 * week + 20 * chance : 60)
    tally.sellers = 3
    tally.good = 3 + 4 * house
    tally.bad = 6 - 4 * house
    tally.waited = 2
    tally.returned = 3 - 2 * house
    tally.broken = 1 - house
    tally.out = 4 - 4 * house + (house == 0 ? replication % 2 : 0)
    tally.reports = house * 3
    tally.left = house == 0 && week % 4 == 3 ? 1 : 0
    tally.turns = 360 + 36 * house
    return tally
  }

  private static func trails(_ houses: Int) -> [[SeasonEntry]] {
    (0..<houses).map { house in
      house == 0
        ? [SeasonEntry(week: 3, seller: 1, kind: nil, what: .left)]
        : [
          SeasonEntry(week: 0, seller: 0, kind: 0, what: .reported),
          SeasonEntry(week: 0, seller: 1, kind: 0, what: .reported),
          SeasonEntry(week: 1, seller: 2, kind: 1, what: .reported),
          SeasonEntry(week: 3, seller: nil, kind: 0, what: .changed),
          SeasonEntry(week: 5, seller: nil, kind: nil, what: .allowsBending),
        ]
    }
  }

  private static func scenario(_ plan: ScenarioPlan, _ chunk: Int) -> ScenarioPart {
    let scenario = chunk % plan.scenarios.count
    var part = ScenarioPart(chunk: chunk)
    let width = plan.scenarios.count == 25 ? 5 : plan.scenarios.count
    let middle = scenario == 0 && width != 5 ? 60_000 : 0
    let cell = (scenario % 5 + scenario / 5 - 4) * 40_000
    let end = (scenario % 2 == 0 ? 1 : -1) * (scenario / 2 * 16_000 - 40_000)
    let base = width == 5 ? cell : end
    for replication in 0..<10 { part.add(middle + base + (replication % 5 - 2) * 5_000) }
    return part
  }
}

extension App {
  /// Does what the executable does: hands over the parts that are asked for, at most so many.
  mutating func playSeason(parts most: Int = .max) {
    var left = most
    while left > 0, let work = playing {
      for chunk in work.open where left > 0 && playing == work {
        _ = update(.played(FixedSeason.part(work, chunk), of: work))
        left -= 1
      }
    }
  }
}
