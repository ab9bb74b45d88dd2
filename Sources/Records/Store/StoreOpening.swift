import GRDB
import Glibc
import History

/// Opens a database: looks first, refuses without touching what is not ours, then makes or migrates it.
struct StoreOpening {
  /// The folder it lies in.
  let folder: String
  /// Which database it is.
  let kind: DatabaseKind

  private var schema: Schema { kind.schema }
  private var path: String { folder + "/" + kind.fileName }

  /// Opens it.
  func open() throws(KeepingError) -> (queue: DatabaseQueue, holds: HeldRecords) {
    try makeFolder()
    guard access(folder, W_OK | X_OK) == 0 else { throw failure(errno == ENOENT ? .noFolder : .readOnly) }
    // A foreign database must not even get a lock file beside it.
    try look()
    guard let holds = HeldRecords(folder: folder) else { throw failure(.readOnly) }
    let queue = try holds.alone(patience: RecordStore.patience) { () throws(KeepingError) in
      try look()
      try inspect()
      try makeFile()
      do {
        return try prepare()
      } catch {
        throw KeepingError(error, path: path)
      }
    }
    guard let queue else { throw failure(.busy) }
    return (queue, holds)
  }

  private func failure(_ problem: KeepingError.Problem) -> KeepingError { KeepingError(path: path, problem: problem) }

  // MARK: Looking

  /// Looks at the file without the library.
  private func look() throws(KeepingError) {
    let (found, size) = try DatabaseHeader.read(path)
    let log = Self.size(of: path + "-wal")
    switch found {
    case .none:
      // The library would throw the log away with everything that is in it.
      if log > 0 { throw failure(.truncated) }
      return
    case .other: throw failure(size < 100 ? .truncated : .damaged)
    case .header(let header):
      let isOurs = header.applicationID == kind.applicationID
      guard isOurs || (header.applicationID == 0 && header.schemaCookie == 0) else { throw failure(.foreign) }
      // With a log beside it the file may be shorter than it will be.
      if log == 0, let declared = header.declaredSize, size < declared { throw failure(.truncated) }
    }
    guard access(path, W_OK) == 0 else { throw failure(.readOnly) }
  }

  /// Looks into the database, with a connection that cannot write if possible.
  private func inspect() throws(KeepingError) {
    guard Self.size(of: path) > 0 else { return }
    var configuration = Configuration()
    // A journal means that a program was ended in the middle of making the database ours. Only a connection that can
    // write takes back what it had half written; it writes nothing else.
    configuration.readonly = Self.size(of: path + "-journal") == 0
    configuration.busyMode = .timeout(RecordStore.patience)
    let problem: KeepingError.Problem?
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      problem = try queue.read { db in
        guard try String.fetchAll(db, sql: "PRAGMA quick_check(1)") == ["ok"] else { return .damaged }
        return try compare(db)
      }
      try queue.close()
    } catch {
      throw KeepingError(error, path: path)
    }
    if let problem { throw failure(problem) }
  }

  /// What is wrong with the form of the database, going by the version it says it has; nil if it is what it says.
  private func compare(_ db: Database) throws -> KeepingError.Problem? {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if version > schema.version { return .newer }
    guard version >= 0 else { return .damaged }
    let form = try DatabaseForm(of: db)
    let expected = try DatabaseForm(of: schema, version: version)
    let names =
      form.hasPart("table grdb_migrations")
      ? try String.fetchSet(db, sql: "SELECT identifier FROM grdb_migrations") : []
    guard names.isSubset(of: schema.steps.map(\.name)) else { return .newer }
    guard form.hasOnlyParts(of: expected) else { return .foreign }
    // It may be that nothing but the mark was written before the program that made it was ended.
    if version == 0, form.isEmpty { return nil }
    return form == expected && names == Set(schema.steps.prefix(version).map(\.name)) ? nil : .damaged
  }

  private static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  // MARK: Making

  /// Makes the folder and those above it that are missing, for the person alone whatever the umask.
  private func makeFolder() throws(KeepingError) {
    var path = folder.hasPrefix("/") ? "" : "."
    for part in folder.split(separator: "/") {
      path += "/" + part
      if mkdir(path, 0o700) == 0 { chmod(path, 0o700) }
    }
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw failure(.noFolder) }
  }

  /// Makes the file before the library does, for the person alone; logs take their permissions from it.
  private func makeFile() throws(KeepingError) {
    let file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure(errno == ENOSPC ? .full : .readOnly) }
    fchmod(file, 0o600)
    close(file)
    for ending in ["-wal", "-shm"] { chmod(path + ending, 0o600) }
  }

  /// Opens the connection that stays, and brings the database to the form of this version.
  private func prepare() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(RecordStore.patience)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
      kind.prepare(db)
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      if try Int32.fetchOne(db, sql: "PRAGMA application_id") != kind.applicationID {
        // On the disk before anything else, so that a database half made is known as ours.
        try db.execute(sql: "PRAGMA application_id = \(kind.applicationID)")
      }
      // Changing the mode sets back how far writing goes, so that comes after it.
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    if kind.isCopied, version > 0, version < schema.version {
      try Backups(folder: folder).make(from: queue, before: version + 1)
    }
    do {
      if version < schema.version { try schema.migrate(queue, from: version) }
    } catch {
      let mapped = KeepingError(error, path: path)
      if case .other = mapped.problem { throw failure(.migration) }
      throw mapped
    }
    return queue
  }
}
