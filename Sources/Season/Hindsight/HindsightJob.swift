/// A look back under way: takes the parts of a plan in any order and shows what is known so far.
public typealias HindsightJob = ChunkJob<HindsightJobSums>

/// What the parts of a look back come to together.
public struct HindsightJobSums: ChunkSums {
  fileprivate var sums: [HindsightSums]
  fileprivate var counts: [Int]

  /// Begins with nothing.
  public init(_ plan: HindsightPlan) {
    sums = plan.positions.map { HindsightSums(candidates: $0.candidates.count) }
    counts = plan.positions.map { _ in 0 }
  }

  /// Whether every moment was played out at least once.
  public var hasPicture: Bool { !counts.contains(0) }

  /// Adds a part.
  public mutating func add(_ part: HindsightPart, of plan: HindsightPlan) {
    let position = part.chunk % plan.positions.count
    sums[position].add(part.sums)
    counts[position] += part.count
  }
}

extension HindsightJob {
  /// What is known so far.
  public var hindsight: Hindsight { Hindsight(plan, sums: sums.sums, counts: sums.counts) }
}
