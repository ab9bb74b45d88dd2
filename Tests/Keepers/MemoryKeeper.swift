import Conversation
import History
import Synchronization

/// Keeps conversations in memory, as a store does on a disk.
public final class MemoryKeeper: ConversationKeeping {
  private struct Kept {
    var records: [Int: ConversationRecord] = [:]
    var last = 0
  }

  private let kept = Mutex(Kept())

  /// Makes an empty one.
  public init() {}

  /// Changes a record; the change says whether it was possible.
  private func change(_ id: Int, _ body: (inout ConversationRecord) -> Bool) throws(KeepingError) {
    let isDone = kept.withLock { kept in
      guard var record = kept.records[id], body(&record) else { return false }
      kept.records[id] = record
      return true
    }
    guard isDone else { throw KeepingError(path: "", problem: .missing(id)) }
  }

  /// Keeps a conversation under the next number.
  public func begin(_ record: ConversationRecord) throws(KeepingError) -> Int {
    kept.withLock { kept in
      kept.last += 1
      var record = record
      record.id = kept.last
      kept.records[kept.last] = record
      return kept.last
    }
  }

  /// Adds one more turn.
  public func append(_ turn: KeptTurn, as number: Int, to record: Int) throws(KeepingError) {
    try change(record) { record in
      guard record.turns.count == number else { return false }
      record.turns.append(turn)
      return true
    }
  }

  /// Forgets the last turn.
  public func undo(_ record: Int) throws(KeepingError) {
    try change(record) { record in
      if record.turns.count > 1 { record.turns.removeLast() }
      record.ending = nil
      record.isFinished = false
      record.figures = [:]
      return true
    }
  }

  /// Sets or takes back a named feeling.
  public func name(feeling: String?, turn: Int, of record: Int) throws(KeepingError) {
    try change(record) { record in
      guard record.turns.indices.contains(turn) else { return false }
      record.turns[turn].feeling = feeling
      return true
    }
  }

  /// Sets the notes.
  public func note(_ text: String, about record: Int) throws(KeepingError) {
    try change(record) { record in
      record.notes = text
      return true
    }
  }

  /// Sets the prediction.
  public func predict(_ prediction: ConversationRecord.Prediction, of record: Int) throws(KeepingError) {
    try change(record) { record in
      record.prediction = prediction
      return true
    }
  }

  /// Sets how it came out.
  public func finish(_ record: Int, ending: Ending?, figures: [String: Int]) throws(KeepingError) {
    try change(record) { record in
      record.ending = ending
      record.isFinished = true
      record.figures = figures
      return true
    }
  }

  /// The newest that is not finished.
  public func unfinished() throws(KeepingError) -> ConversationRecord? {
    kept.withLock { kept in kept.records.values.filter { !$0.isFinished }.max { $0.id < $1.id } }
  }

  /// Always free: no other program sees these.
  public func hold(_ record: Int) throws(KeepingError) -> Bool {
    guard try self.record(record) != nil else { throw KeepingError(path: "", problem: .missing(record)) }
    return true
  }

  /// Those that fit, the newest first.
  public func list(_ query: RecordQuery) throws(KeepingError) -> [ConversationSummary] {
    let fitting = kept.withLock { kept in kept.records.values.filter(query.fits) }
    let rows = fitting.sorted { ($0.startedAt, $0.id) > ($1.startedAt, $1.id) }.map(ConversationSummary.init)
    return Array(rows.prefix(query.limit ?? rows.count))
  }

  /// What was reported, the oldest first.
  public func reports() throws(KeepingError) -> [KeptReport] {
    let records = kept.withLock { $0.records.values.sorted { ($0.startedAt, $0.id) < ($1.startedAt, $1.id) } }
    return records.compactMap { KeptReport(of: $0) }
  }

  /// One of them.
  public func record(_ id: Int) throws(KeepingError) -> ConversationRecord? {
    kept.withLock { $0.records[id] }
  }

  /// Deletes one.
  public func delete(_ record: Int) throws(KeepingError) -> Bool {
    kept.withLock { kept in
      guard kept.records.removeValue(forKey: record) != nil else { return false }
      for (id, other) in kept.records where other.branch?.record == record { kept.records[id]?.branch = nil }
      return true
    }
  }

  /// Deletes all.
  public func deleteAll() throws(KeepingError) -> Int {
    kept.withLock { kept in
      defer { kept.records = [:] }
      return kept.records.count
    }
  }
}
