/// A season under way: takes the parts of a plan in any order and shows what is known so far.
///
/// For a screen: compute `plan.part(chunk)` for the chunks 0, 1, … on other threads and ``add(_:)`` each part where the job
/// lives; to cancel, stop computing. For a command: ``run(workers:seen:)`` in a task that can be cancelled.
public struct SeasonJob: Sendable {
  /// What is played.
  public let plan: SeasonPlan
  private var sums: SeasonSums
  private var trails: [[SeasonEntry]]
  private var isDone: [Bool]
  /// How many chunks are done.
  public private(set) var done = 0

  /// Begins a plan.
  public init(_ plan: SeasonPlan) {
    self.plan = plan
    sums = SeasonSums(houses: plan.houses.count, weeks: plan.weeks, kinds: plan.stage.kinds.count)
    trails = plan.houses.map { _ in [] }
    isDone = [Bool](repeating: false, count: plan.chunks)
  }

  /// Whether everything is played.
  public var isFinished: Bool { done == plan.chunks }

  /// How far it is, in permille.
  public var progress: Int { plan.chunks == 0 ? 1000 : done * 1000 / plan.chunks }

  /// Whether enough is known for a first picture: two replications, of which an interval can be made.
  public var hasPicture: Bool { sums.count > 1 }

  /// Takes a part that was computed somewhere; one that is there already is left out.
  public mutating func add(_ part: SeasonPart) {
    guard isDone.indices.contains(part.chunk), !isDone[part.chunk] else { return }
    isDone[part.chunk] = true
    done += 1
    sums.add(part.sums)
    if let trails = part.trails { self.trails = trails }
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

  /// What is known so far.
  public var result: SeasonResult { SeasonResult(plan, sums: sums, trails: trails) }
}
