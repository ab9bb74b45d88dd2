/// Where which house is ahead: a grid over two numbers.
///
/// It is used like ``Tornado``.
public struct BreakEven: Sendable {
  /// What has to be played.
  public let plan: ScenarioPlan
  /// The number across.
  public let across: SeasonRange
  /// The number upwards.
  public let upwards: SeasonRange
  /// The values across, ascending.
  public let columns: [Int]
  /// The values upwards, ascending.
  public let rows: [Int]

  /// Which house is ahead in one cell.
  public enum Side: String, CaseIterable, Sendable, Hashable {
    /// The house that is asked about, surely.
    case house
    /// The one it is compared with, surely.
    case other
    /// Neither surely.
    case open
  }

  /// Makes one; nothing is played yet.
  public init(
    _ base: SeasonPlan, _ question: SeasonQuestion, across: SeasonRange, upwards: SeasonRange, columns: Int = 5,
    rows: Int = 5, replications: Int = ScenarioPlan.usualReplications
  ) {
    self.across = across
    self.upwards = upwards
    let columnValues = across.values(columns)
    let rowValues = upwards.values(rows)
    self.columns = columnValues
    self.rows = rowValues
    plan = ScenarioPlan(
      base, question,
      scenarios: rowValues.flatMap { row in
        columnValues.map { [upwards.input: row].merging([across.input: $0]) { $1 } }
      }, replications: replications)
  }

  /// How much more of the figure the one house has than the other.
  public func difference(_ job: ScenarioJob, column: Int, row: Int) -> Estimate {
    job.estimate(row * columns.count + column)
  }

  /// Which house is ahead.
  public func side(_ job: ScenarioJob, column: Int, row: Int) -> Side {
    let difference = difference(job, column: column, row: row)
    guard difference.isSure else { return .open }
    return difference.mean > 0 ? .house : .other
  }
}
