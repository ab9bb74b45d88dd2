import History
import Synchronization
import Workshop

/// Keeps contrasts in memory, as a store does on a disk.
public final class MemoryContrasts: ContrastKeeping {
  private struct Kept {
    var records: [Int: ContrastRecord] = [:]
    var last = 0
  }

  private let kept = Mutex(Kept())

  /// Makes an empty one.
  public init() {}

  /// Changes a record; the change says whether it was possible.
  private func change(_ id: Int, _ body: (inout ContrastRecord) -> Bool) throws(KeepingError) {
    let isDone = kept.withLock { kept in
      guard var record = kept.records[id], body(&record) else { return false }
      kept.records[id] = record
      return true
    }
    guard isDone else { throw KeepingError(path: "", problem: .missing(id)) }
  }

  /// Keeps a contrast under the next number.
  public func begin(_ contrast: ContrastRecord) throws(KeepingError) -> Int {
    kept.withLock { kept in
      kept.last += 1
      var record = contrast
      record.id = kept.last
      kept.records[kept.last] = record
      return kept.last
    }
  }

  /// Adds one more step.
  public func append(_ step: KeptStep, as node: Int, to contrast: Int, isOver: Bool) throws(KeepingError) {
    try change(contrast) { record in
      guard record.steps.count + 1 == node, step.parent < node else { return false }
      record.steps.append(step)
      record.here = node
      if isOver { record.isFinished = true }
      return true
    }
  }

  /// Sets which node is in sight.
  public func go(to node: Int, in contrast: Int) throws(KeepingError) {
    try change(contrast) { record in
      guard (0...record.steps.count).contains(node) else { return false }
      record.here = node
      return true
    }
  }

  /// Sets a vote.
  public func keep(_ ballot: KeptBallot, of contrast: Int) throws(KeepingError) {
    try change(contrast) { record in
      if let known = record.ballots.firstIndex(where: { $0.node == ballot.node && $0.sides == ballot.sides }) {
        record.ballots[known] = ballot
      } else {
        record.ballots.append(ballot)
      }
      return true
    }
  }

  /// Adds a question.
  public func ask(_ question: RoomQuestion.ID, in contrast: Int) throws(KeepingError) {
    try change(contrast) { record in
      record.asked.append(question)
      return true
    }
  }

  /// Always free: no other program sees these.
  public func hold(contrast: Int) throws(KeepingError) -> Bool {
    guard try self.contrast(contrast) != nil else { throw KeepingError(path: "", problem: .missing(contrast)) }
    return true
  }

  /// Nothing to let go of.
  public func release(contrast: Int) {}

  /// All of them, the newest first.
  public func contrasts() throws(KeepingError) -> [ContrastSummary] {
    kept.withLock { kept in
      kept.records.values.sorted { ($0.startedAt, $0.id) > ($1.startedAt, $1.id) }.map(ContrastSummary.init)
    }
  }

  /// One of them.
  public func contrast(_ id: Int) throws(KeepingError) -> ContrastRecord? { kept.withLock { $0.records[id] } }

  /// Deletes one.
  public func delete(contrast: Int) throws(KeepingError) -> Bool {
    kept.withLock { $0.records.removeValue(forKey: contrast) != nil }
  }
}
