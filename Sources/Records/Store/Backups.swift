import GRDB
import Glibc

/// The copies made before each migration, which lie beside the database.
struct Backups {
  private static let prefix = "anprobe.before-"
  private static let suffix = ".sqlite"

  /// The folder of the database.
  let folder: String

  /// Makes a copy before the step to a version; one of an earlier attempt is replaced.
  func make(from queue: DatabaseQueue, before version: Int) throws {
    let path = folder + "/" + Self.prefix + String(version) + Self.suffix
    let draft = path + ".new"
    unlink(draft)
    // The library fills an empty file and leaves its permissions.
    let file = open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file >= 0 {
      fchmod(file, 0o600)
      close(file)
    }
    do {
      try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [draft]) }
      let copy = open(draft, O_RDONLY | O_CLOEXEC)
      fsync(copy)
      close(copy)
    } catch {
      unlink(draft)
      throw error
    }
    rename(draft, path)
  }

  /// The copies' paths, with drafts that were left over.
  var paths: [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var paths: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(Self.prefix) { paths.append(folder + "/" + name) }
    }
    return paths.sorted()
  }

  /// Takes a conversation out of all copies; a copy that cannot be changed is removed.
  func forget(_ record: Int) { forget(record, from: "conversation") }

  /// Takes a contrast out of all copies; a copy that cannot be changed is removed.
  func forget(contrast: Int) { forget(contrast, from: "contrast") }

  private func forget(_ id: Int, from table: String) {
    for path in paths {
      do {
        guard path.hasSuffix(Self.suffix) else { throw DatabaseError(resultCode: .SQLITE_NOTADB) }
        var configuration = Configuration()
        configuration.busyMode = .timeout(RecordStore.patience)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA journal_mode = MEMORY")
          // A copy from before there were any has no such table.
          guard try db.tableExists(table) else { return }
          try db.execute(sql: "DELETE FROM \(table) WHERE id = ?", arguments: [id])
          try db.execute(sql: "VACUUM")
        }
        try queue.close()
      } catch {
        remove(path)
      }
    }
  }

  /// Removes all copies.
  func removeAll() { paths.forEach(remove) }

  private func remove(_ path: String) {
    for ending in ["", "-journal", "-wal", "-shm"] { unlink(path + ending) }
  }
}
