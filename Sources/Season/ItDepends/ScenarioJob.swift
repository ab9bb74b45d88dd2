/// Scenarios under way; ``Tornado`` and ``BreakEven`` make plans and read results.
public typealias ScenarioJob = ChunkJob<ScenarioJobSums>

/// What the parts of scenarios come to together.
public struct ScenarioJobSums: ChunkSums {
  fileprivate var scenarios: [ScenarioPart]

  /// Begins with nothing.
  public init(_ plan: ScenarioPlan) {
    scenarios = plan.scenarios.indices.map { ScenarioPart(chunk: $0) }
  }

  /// Whether every scenario was played often enough for an interval.
  public var hasPicture: Bool { scenarios.allSatisfy { $0.count > 1 } }

  /// Adds a part.
  public mutating func add(_ part: ScenarioPart, of plan: ScenarioPlan) {
    scenarios[part.chunk % plan.scenarios.count].add(part)
  }
}

extension ScenarioJob {
  /// How much more of the figure the one house has than the other in a scenario, as far as it was played.
  public func estimate(_ scenario: Int) -> Estimate { sums.scenarios[scenario].estimate }
}
