/// A season under way: takes the parts of a plan in any order and shows what is known so far.
public typealias SeasonJob = ChunkJob<SeasonJobSums>

/// What the parts of a season come to together.
public struct SeasonJobSums: ChunkSums {
  fileprivate var sums: SeasonSums
  fileprivate var trails: [[SeasonEntry]]

  /// Begins with nothing.
  public init(_ plan: SeasonPlan) {
    sums = SeasonSums(houses: plan.houses.count, weeks: plan.weeks, kinds: plan.stage.kinds.count)
    trails = plan.houses.map { _ in [] }
  }

  /// Whether there are two replications, of which an interval can be made.
  public var hasPicture: Bool { sums.count > 1 }

  /// Adds a part.
  public mutating func add(_ part: SeasonPart, of plan: SeasonPlan) {
    sums.add(part.sums)
    if let trails = part.trails { self.trails = trails }
  }
}

extension SeasonJob {
  /// What is known so far.
  public var result: SeasonResult { SeasonResult(plan, sums: sums.sums, trails: sums.trails) }
}
