/// Computes the chunks of a plan on several threads.
enum ChunkRun {
  /// Computes chunks, and hands over each part as soon as it is there.
  ///
  /// What a part comes to depends on nothing but its number, so that the order in which they come does not matter. Where
  /// the surrounding task is cancelled, no further chunk is begun.
  ///
  /// - Parameters:
  ///   - open: The numbers of the chunks.
  ///   - workers: How many tasks share them.
  ///   - part: Computes one chunk.
  ///   - take: Takes a part.
  static func run<Part: Sendable>(
    _ open: [Int], workers: Int, part: @escaping @Sendable (Int) -> Part, take: (Part) -> Void
  ) async {
    await withTaskGroup(of: Part?.self) { group in
      var next = 0
      func start(_ group: inout TaskGroup<Part?>) {
        guard next < open.count else { return }
        let chunk = open[next]
        next += 1
        group.addTask { Task.isCancelled ? nil : part(chunk) }
      }
      for _ in 0..<max(1, workers) { start(&group) }
      while let part = await group.next() {
        start(&group)
        if let part { take(part) }
      }
    }
  }
}
