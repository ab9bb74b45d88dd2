/// On what it depends: how far each number, from its lowest to its highest value, moves the difference of two houses.
///
///     let tornado = Tornado(plan, SeasonQuestion(.money, of: 1, over: 0), ranges: ranges)
///     var job = ScenarioJob(tornado.plan)
///     await job.run(workers: 2)
///     for row in tornado.rows(job) { … }                       // the widest first; may be read while it runs
public struct Tornado: Sendable {
  /// What has to be played.
  public let plan: ScenarioPlan
  /// The numbers with their ranges.
  public let ranges: [SeasonRange]

  /// One number, and what it moves.
  public struct Row: Hashable, Sendable {
    /// The number with its range.
    public let range: SeasonRange
    /// The difference at the lowest value.
    public let atLow: Estimate
    /// The difference at the highest value.
    public let atHigh: Estimate

    /// How far it moves the difference.
    public var swing: Double { abs(atHigh.mean - atLow.mean) }
    /// Whether it turns the result around: at one end the one house is surely ahead, at the other end the other.
    public var turns: Bool { atLow.isSure && atHigh.isSure && (atLow.mean > 0) != (atHigh.mean > 0) }
  }

  /// Makes one; nothing is played yet.
  public init(
    _ base: SeasonPlan, _ question: SeasonQuestion, ranges: [SeasonRange],
    replications: Int = ScenarioPlan.usualReplications
  ) {
    self.ranges = ranges
    plan = ScenarioPlan(
      base, question, scenarios: [[:]] + ranges.flatMap { [[$0.input: $0.low], [$0.input: $0.high]] },
      replications: replications)
  }

  /// The difference with all numbers as they are.
  public func middle(_ job: ScenarioJob) -> Estimate { job.estimate(0) }

  /// The numbers, those that move the most first.
  public func rows(_ job: ScenarioJob) -> [Row] {
    ranges.enumerated().map { index, range in
      Row(range: range, atLow: job.estimate(1 + 2 * index), atHigh: job.estimate(2 + 2 * index))
    }.enumerated().sorted { ($0.element.swing, $1.offset) > ($1.element.swing, $0.offset) }.map(\.element)
  }
}
