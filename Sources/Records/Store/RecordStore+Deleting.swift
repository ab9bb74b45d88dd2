import GRDB
import History

extension RecordStore {
  /// Deletes a conversation: from the tables, from freed space, from the write-ahead log and from the backups.
  public func delete(_ record: Int) throws(KeepingError) -> Bool {
    let count = try write { db in
      try db.execute(sql: "DELETE FROM conversation WHERE id = ?", arguments: [record])
      return db.changesCount
    }
    holds.release(record)
    Backups(folder: folder).forget(record)
    try wipe()
    return count > 0
  }

  /// Deletes all conversations in the same way, and the backups.
  public func deleteAll() throws(KeepingError) -> Int {
    let count = try write { db in
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM conversation") ?? 0
      try db.execute(sql: "DELETE FROM conversation")
      return count
    }
    Backups(folder: folder).removeAll()
    try wipe()
    return count
  }

  /// Leaves nothing of what was deleted.
  func wipe() throws(KeepingError) {
    do {
      guard try queue.wipe() else { throw KeepingError(path: path, problem: .busy) }
    } catch {
      throw KeepingError(error, path: path)
    }
  }
}
