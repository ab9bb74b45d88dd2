/// Scenarios under way: takes the parts of a plan in any order and shows what is known so far.
///
/// It is used like ``SeasonJob``; ``Tornado`` and ``BreakEven`` make plans and read results.
public struct ScenarioJob: Sendable {
  /// What is played.
  public let plan: ScenarioPlan
  private var sums: [ScenarioPart]
  private var isDone: [Bool]
  /// How many chunks are done.
  public private(set) var done = 0

  /// Begins a plan.
  public init(_ plan: ScenarioPlan) {
    self.plan = plan
    sums = plan.scenarios.indices.map { ScenarioPart(chunk: $0) }
    isDone = [Bool](repeating: false, count: plan.chunks)
  }

  /// Whether everything is played.
  public var isFinished: Bool { done == plan.chunks }

  /// How far it is, in permille.
  public var progress: Int { plan.chunks == 0 ? 1000 : done * 1000 / plan.chunks }

  /// Whether every scenario was played, so that a first picture can be shown.
  public var hasPicture: Bool { sums.allSatisfy { $0.count > 1 } }

  /// Takes a part that was computed somewhere; one that is there already is left out.
  public mutating func add(_ part: ScenarioPart) {
    guard isDone.indices.contains(part.chunk), !isDone[part.chunk] else { return }
    isDone[part.chunk] = true
    done += 1
    sums[part.chunk % plan.scenarios.count].add(part)
  }

  /// Computes the next chunks here and now.
  ///
  /// - Parameter chunks: How many at most.
  /// - Returns: Whether something was left to do.
  @discardableResult
  public mutating func advance(chunks: Int = 1) -> Bool {
    var left = chunks
    for chunk in isDone.indices where left > 0 && !isDone[chunk] {
      add(plan.part(chunk))
      left -= 1
    }
    return left < chunks
  }

  /// Computes everything on several threads; the result is the same on one as on many.
  ///
  /// - Parameters:
  ///   - workers: How many tasks share the chunks.
  ///   - seen: Called after each part with how far it is, in permille.
  public mutating func run(workers: Int, seen: (Int) -> Void = { _ in }) async {
    let plan = self.plan
    await ChunkRun.run(isDone.indices.filter { !isDone[$0] }, workers: workers, part: { plan.part($0) }) { part in
      add(part)
      seen(progress)
    }
  }

  /// How much more of the figure the one house has than the other in a scenario, as far as it was played.
  public func estimate(_ scenario: Int) -> Estimate { sums[scenario].estimate }
}
