import Journal
import Synchronization

/// Keeps a journal in memory, as a store does on a disk.
public final class MemoryJournal: JournalKeeping {
  private struct Contents {
    var entries: [Int: JournalEntry] = [:]
    var next = 1
    var passphrase: String?
    var isLocked = false
    var failure: JournalError?
  }

  private let contents = Mutex(Contents())

  /// Makes an empty one.
  public init() {}

  /// What every call fails with from now on; nil to work again.
  public func fail(with error: JournalError?) { contents.withLock { $0.failure = error } }

  /// Whether it is open.
  public var lockState: JournalLock {
    contents.withLock { $0.passphrase == nil ? .none : $0.isLocked ? .locked : .open }
  }

  /// Opens it.
  public func unlock(_ passphrase: String) throws(JournalError) {
    try change { contents throws(JournalError) in
      guard let known = contents.passphrase else { throw .passphraseMismatch }
      guard known == passphrase else { throw .wrongPassphrase }
      contents.isLocked = false
    }
  }

  /// Locks it.
  public func lock() { contents.withLock { $0.isLocked = $0.passphrase != nil } }

  /// Sets, changes or takes away the passphrase.
  public func changePassphrase(from old: String?, to new: String?) throws(JournalError) {
    try change { contents throws(JournalError) in
      guard (old == nil) == (contents.passphrase == nil) else { throw .passphraseMismatch }
      guard contents.passphrase == old else { throw .wrongPassphrase }
      contents.passphrase = new
      contents.isLocked = false
    }
  }

  /// Everything, the newest first.
  public func entries() throws(JournalError) -> [KeptEntry] {
    try change { contents throws(JournalError) in
      guard !contents.isLocked else { throw .locked }
      return contents.entries.sorted { ($0.value.begunAt, $0.key) > ($1.value.begunAt, $1.key) }
        .map { KeptEntry(number: $0.key, entry: .success($0.value)) }
    }
  }

  /// Keeps an entry.
  public func keep(_ entry: JournalEntry, as number: Int?) throws(JournalError) -> Int {
    try change { contents throws(JournalError) in
      guard !contents.isLocked else { throw .locked }
      let kept = number ?? contents.next
      contents.next = max(contents.next, kept + 1)
      contents.entries[kept] = entry
      return kept
    }
  }

  /// Deletes an entry.
  public func delete(_ number: Int) throws(JournalError) -> Bool {
    try change { contents throws(JournalError) in
      guard !contents.isLocked else { throw .locked }
      return contents.entries.removeValue(forKey: number) != nil
    }
  }

  /// Deletes everything.
  public func deleteAll() throws(JournalError) {
    try change { contents throws(JournalError) in
      contents.entries = [:]
      contents.passphrase = nil
      contents.isLocked = false
    }
  }

  private func change<Result: Sendable>(
    _ body: (inout Contents) throws(JournalError) -> Result
  ) throws(JournalError) -> Result {
    try contents.withLock { contents throws(JournalError) in
      if let failure = contents.failure { throw failure }
      return try body(&contents)
    }
  }
}
