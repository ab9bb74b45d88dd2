/// Whole-number sums over replications: for each house, week and figure, and for each pair of houses their differences.
///
/// Only sums are kept, so that parts can be added in any order and come to the same.
struct SeasonSums: Sendable, Hashable {
  /// How many figures there are.
  static let figures = SeasonFigure.allCases.count

  /// How many houses.
  let houses: Int
  /// How many weeks.
  let weeks: Int
  /// How many kinds of customers.
  let kinds: Int
  /// Replications that went in.
  private(set) var count = 0
  /// Two numbers each, sum and squares: by house, then by pair of houses; there by week, the whole season last; there by
  /// figure.
  private var figures: [Int]
  /// Four numbers each, sums and squares of what was believed and of what was needed: by house, week and kind.
  private var needs: [Int]
  /// Three numbers each, by house and kind: replications in which it changed, the weeks in which it did, and reports.
  private var changes: [Int]

  /// Begins with nothing.
  init(houses: Int, weeks: Int, kinds: Int) {
    self.houses = houses
    self.weeks = weeks
    self.kinds = kinds
    let lines = houses + houses * (houses - 1) / 2
    figures = [Int](repeating: 0, count: lines * (weeks + 1) * Self.figures * 2)
    needs = [Int](repeating: 0, count: houses * weeks * kinds * 4)
    changes = [Int](repeating: 0, count: houses * kinds * 3)
  }

  /// The figures of one replication of all houses: by house, week (the whole season last) and figure.
  typealias Sample = ContiguousArray<Int>

  /// Where the figures of a house and a week begin in a sample.
  func place(house: Int, week: Int) -> Int { (house * (weeks + 1) + week) * Self.figures }

  /// Adds one replication, in which every house met the same people.
  mutating func add(_ sample: Sample) {
    count += 1
    let length = (weeks + 1) * Self.figures
    for index in 0..<(houses * length) { add(sample[index], at: index) }
    var line = houses
    for a in 0..<houses {
      for b in (a + 1)..<max(houses, a + 1) {
        for index in 0..<length {
          add(sample[a * length + index] - sample[b * length + index], at: line * length + index)
        }
        line += 1
      }
    }
  }

  private mutating func add(_ value: Int, at place: Int) {
    figures[2 * place] += value
    figures[2 * place + 1] += value * value
  }

  /// Adds what purchasing believed (in 256ths of a pair) and what was needed in one week of one replication.
  mutating func add(believed: Int, needed: Int, house: Int, week: Int, kind: Int) {
    let place = ((house * weeks + week) * kinds + kind) * 4
    needs[place] += believed
    needs[place + 1] += believed * believed
    needs[place + 2] += needed
    needs[place + 3] += needed * needed
  }

  /// Adds what became of the reports about a kind in one replication.
  mutating func add(_ reports: ReportCount, house: Int, kind: Int) {
    let place = (house * kinds + kind) * 3
    if let week = reports.changes, week < weeks {
      changes[place] += 1
      changes[place + 1] += week
    }
    changes[place + 2] += reports.count
  }

  /// Adds the sums of other replications.
  mutating func add(_ other: SeasonSums) {
    count += other.count
    for index in figures.indices { figures[index] += other.figures[index] }
    for index in needs.indices { needs[index] += other.needs[index] }
    for index in changes.indices { changes[index] += other.changes[index] }
  }

  // MARK: Estimates

  /// The sum of a figure over the whole season of a house or, behind the houses, of a difference of two.
  func total(of figure: SeasonFigure, line: Int) -> Int {
    figures[2 * ((line * (weeks + 1) + weeks) * Self.figures + figure.index)]
  }

  private func estimate(_ line: Int, _ week: Int?, _ figure: SeasonFigure) -> Estimate {
    let place = 2 * ((line * (weeks + 1) + (week ?? weeks)) * Self.figures + figure.index)
    return Estimate(sum: figures[place], squares: figures[place + 1], count: count)
  }

  /// The mean of a figure; of the whole season where no week is named.
  func value(_ figure: SeasonFigure, house: Int, week: Int?) -> Estimate { estimate(house, week, figure) }

  /// The mean of how much more of a figure one house has than another, each compared with the same people.
  func difference(_ figure: SeasonFigure, of a: Int, over b: Int, week: Int?) -> Estimate {
    guard a != b else { return Estimate(mean: 0, margin: 0, count: count) }
    let (low, high) = (min(a, b), max(a, b))
    // Pairs stand in the order (0,1), (0,2), … (1,2), …
    let line = houses + low * houses - low * (low + 1) / 2 + (high - low - 1)
    var estimate = estimate(line, week, figure)
    if a > b { estimate.mean = -estimate.mean }
    return estimate
  }

  /// What purchasing believed would be sold of a kind in a week, in pairs.
  func believed(house: Int, week: Int, kind: Int) -> Estimate {
    let place = ((house * weeks + week) * kinds + kind) * 4
    let estimate = Estimate(sum: needs[place], squares: needs[place + 1], count: count)
    return Estimate(mean: estimate.mean / 256, margin: estimate.margin / 256, count: count)
  }

  /// What was needed of a kind in a week, in pairs.
  func needed(house: Int, week: Int, kind: Int) -> Estimate {
    let place = ((house * weeks + week) * kinds + kind) * 4
    return Estimate(sum: needs[place + 2], squares: needs[place + 3], count: count)
  }

  /// In how many replications it changed, in which week on average, and how often it was reported on average.
  func change(house: Int, kind: Int) -> (times: Int, week: Double, reports: Double) {
    let place = (house * kinds + kind) * 3
    let times = changes[place]
    return (
      times, times == 0 ? 0 : Double(changes[place + 1]) / Double(times),
      count == 0 ? 0 : Double(changes[place + 2]) / Double(count)
    )
  }
}
