import Conversation

/// A look back under way: takes the parts of a plan in any order and shows what is known so far.
public struct HindsightJob: Sendable {
  /// What is played out.
  public let plan: HindsightPlan
  private var sums: [HindsightSums]
  private var counts: [Int]
  private var isDone: [Bool]
  /// How many chunks are done.
  public private(set) var done = 0

  /// Begins a plan.
  public init(_ plan: HindsightPlan) {
    self.plan = plan
    sums = plan.positions.map { HindsightSums(candidates: $0.candidates.count) }
    counts = plan.positions.map { _ in 0 }
    isDone = [Bool](repeating: false, count: plan.chunks)
  }

  /// Whether everything is played out.
  public var isFinished: Bool { done == plan.chunks }

  /// How far it is, in permille.
  public var progress: Int { plan.chunks == 0 ? 1000 : done * 1000 / plan.chunks }

  /// Whether every moment was played out at least once, so that a first picture can be shown.
  public var hasPicture: Bool { !counts.contains(0) }

  /// Takes a part that was computed somewhere; one that is there already is left out.
  public mutating func add(_ part: HindsightPart) {
    guard isDone.indices.contains(part.chunk), !isDone[part.chunk] else { return }
    isDone[part.chunk] = true
    done += 1
    let position = part.chunk % plan.positions.count
    sums[position].add(part.sums)
    counts[position] += part.count
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
    let open = isDone.indices.filter { !isDone[$0] }
    let share = max(1, workers)
    await withTaskGroup(of: HindsightPart?.self) { group in
      var next = 0
      func start(_ group: inout TaskGroup<HindsightPart?>) {
        guard next < open.count else { return }
        let chunk = open[next]
        next += 1
        group.addTask { Task.isCancelled ? nil : plan.part(chunk) }
      }
      for _ in 0..<share { start(&group) }
      while let part = await group.next() {
        start(&group)
        guard let part else { continue }
        add(part)
        seen(progress)
      }
    }
  }

  /// What is known so far.
  public var hindsight: Hindsight { Hindsight(plan, sums: sums, counts: counts) }
}
