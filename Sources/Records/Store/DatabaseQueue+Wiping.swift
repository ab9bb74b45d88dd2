import GRDB

extension DatabaseQueue {
  /// Leaves nothing of what was deleted or written over: the file is written anew, and the log is emptied.
  ///
  /// Freed space is overwritten as it is freed. Writing the file anew also drops what reordering pages may have left, and
  /// gives the room back. What a file system or a disk keeps of blocks it has taken back is beyond this.
  ///
  /// - Returns: Whether it could be done; else another program is still reading what was there before.
  func wipe() throws -> Bool {
    try writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM")
      return try db.emptyLog()
    }
  }
}

extension Database {
  /// Takes everything in the log over into the file, and cuts the log to nothing; whether that could be done.
  func emptyLog() throws -> Bool {
    let row = try Row.fetchOne(self, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    return (row?[0] as Int?) == 0
  }
}
