import FoundationEssentials
import GRDB
import Journal
import Vault

extension JournalStore {
  /// Opens it; deriving the key holds up nobody who reads or writes.
  public func unlock(_ passphrase: String) throws(JournalError) {
    guard let bytes = try read(Self.lock) else {
      state.withLock { $0 = .clear }
      throw .passphraseMismatch
    }
    do throws(VaultError) {
      let key = try Lock(bytes).open(Passphrase(passphrase))
      state.withLock { $0 = .open(lock: bytes, key: key) }
    } catch {
      throw JournalError(error)
    }
  }

  /// Forgets the key.
  public func lock() {
    state.withLock { state in
      if case .open = state { state = .locked }
    }
  }

  /// Sets, changes or takes away the passphrase, and keeps everything anew in one transaction.
  ///
  /// What cannot be opened any more cannot be sealed anew either, so it has to be deleted first: `tampered`, `truncated`
  /// or `newer` is thrown where there is such a thing. Once everything is kept anew, what was there before is wiped out of
  /// the file and its log; if the program is ended before that, it is done when the journal is opened the next time.
  public func changePassphrase(from old: String?, to new: String?) throws(JournalError) {
    let kept = try read(Self.lock)
    guard (old == nil) == (kept == nil) else { throw .passphraseMismatch }
    let before: DataKey?
    let after: (lock: Lock, key: DataKey)?
    do throws(VaultError) {
      before = if let old, let kept { try Lock(kept).open(Passphrase(old)) } else { nil }
      after = if let new { try Lock.make(Passphrase(new), effort: effort) } else { nil }
    } catch {
      throw JournalError(error)
    }
    do {
      // Whoever still reads what is in the log would keep it from being wiped out afterwards.
      guard try queue.writeWithoutTransaction({ try $0.emptyLog() }) else { throw JournalError.busy }
    } catch {
      throw known(error)
    }
    try write { db in
      guard try Self.lock(db) == kept else { throw JournalError.busy }
      try Self.keepAnew(from: before, to: after, db)
      try Self.noteWipe(db)
    }
    state.withLock { $0 = after.map { .open(lock: $0.lock.bytes, key: $0.key) } ?? .clear }
    try? wipe()
  }

  private static func keepAnew(
    from before: DataKey?, to after: (lock: Lock, key: DataKey)?, _ db: Database
  ) throws {
    let known = try before.map { try EntryList(list(db), $0) }
    let rows = try rows(db)
    if let known, known.numbers != Set(rows.map(\.number)) { throw JournalError.tampered }
    var noted = EntryList()
    for (number, content) in rows {
      let content = try content.get()
      let bytes = try opened(content, of: number, before)
      if let known, !known.has(content, as: number) { throw JournalError.tampered }
      let anew = after?.key.seal(bytes, for: .entry(number)) ?? [inTheClear] + bytes
      noted.note(anew, of: number)
      try set(anew, as: number, db)
    }
    try db.execute(sql: "DELETE FROM lock")
    guard let after else { return }
    try db.execute(
      sql: "INSERT INTO lock VALUES (1, ?, ?)", arguments: [Data(after.lock.bytes), Data(noted.sealed(after.key))])
  }
}
