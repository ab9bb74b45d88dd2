/// A plan divided into chunks that depend on nothing but their number.
public protocol ChunkPlan: Sendable {
  /// What one chunk comes to.
  associatedtype Part: ChunkPart

  /// How many chunks there are.
  var chunks: Int { get }

  /// Computes one chunk.
  func part(_ chunk: Int) -> Part
}

/// What one chunk of a plan came to.
public protocol ChunkPart: Sendable {
  /// The chunk's number.
  var chunk: Int { get }
}

/// What the parts of a plan come to together: sums of whole numbers, the same in whatever order the parts come.
public protocol ChunkSums: Sendable {
  /// Whose parts are added up.
  associatedtype Plan: ChunkPlan

  /// Begins with nothing.
  init(_ plan: Plan)

  /// Whether enough was added for a first picture.
  var hasPicture: Bool { get }

  /// Adds a part.
  mutating func add(_ part: Plan.Part, of plan: Plan)
}

/// A plan under way: takes its parts in any order and shows what is known so far.
///
/// For a screen: compute `plan.part(chunk)` for the chunks 0, 1, … on other threads and ``add(_:)`` each part where the job
/// lives; to cancel, stop computing. For a command: ``run(workers:seen:)`` in a task that can be cancelled.
public struct ChunkJob<Sums: ChunkSums>: Sendable {
  /// What is computed.
  public let plan: Sums.Plan
  /// What the parts came to so far.
  private(set) var sums: Sums
  private var isDone: [Bool]
  /// How many chunks are done.
  public private(set) var done = 0

  /// Begins a plan.
  public init(_ plan: Sums.Plan) {
    self.plan = plan
    sums = Sums(plan)
    isDone = [Bool](repeating: false, count: plan.chunks)
  }

  /// Whether everything is computed.
  public var isFinished: Bool { done == isDone.count }

  /// How far it is, in permille.
  public var progress: Int { isDone.isEmpty ? 1000 : done * 1000 / isDone.count }

  /// Whether enough is known for a first picture.
  public var hasPicture: Bool { sums.hasPicture }

  /// Takes a part that was computed somewhere; one that is there already is left out.
  public mutating func add(_ part: Sums.Plan.Part) {
    guard isDone.indices.contains(part.chunk), !isDone[part.chunk] else { return }
    isDone[part.chunk] = true
    done += 1
    sums.add(part, of: plan)
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
  /// Where the surrounding task is cancelled, no further chunk is begun.
  ///
  /// - Parameters:
  ///   - workers: How many tasks share the chunks.
  ///   - seen: Called after each part with how far it is, in permille.
  public mutating func run(workers: Int, seen: (Int) -> Void = { _ in }) async {
    let plan = self.plan
    let open = isDone.indices.filter { !isDone[$0] }
    await withTaskGroup(of: Sums.Plan.Part?.self) { group in
      var next = 0
      func start(_ group: inout TaskGroup<Sums.Plan.Part?>) {
        guard next < open.count else { return }
        let chunk = open[next]
        next += 1
        group.addTask { Task.isCancelled ? nil : plan.part(chunk) }
      }
      for _ in 0..<max(1, workers) { start(&group) }
      while let part = await group.next() {
        start(&group)
        guard let part else { continue }
        add(part)
        seen(progress)
      }
    }
  }
}
