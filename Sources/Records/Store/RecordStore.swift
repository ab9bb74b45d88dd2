import Conversation
import GRDB
import History

/// Keeps conversations in an SQLite database that belongs to the person alone.
///
/// Every call that changes something is one transaction that is on the disk when the call returns (write-ahead log,
/// `synchronous = FULL`), so that a program killed at any moment has lost nothing it said was kept. Two programs can use
/// the same database; one that has to wait longer than three seconds says so. A database that is damaged, foreign, newer
/// or read-only is refused before anything is written to it.
public final class RecordStore: ConversationKeeping {
  /// The database's name in its folder.
  public static let fileName = "anprobe.sqlite"

  /// The database in the form of a certain version.
  static func kind(_ schema: Schema) -> DatabaseKind {
    DatabaseKind(
      fileName: fileName, applicationID: Schema.applicationID, schema: schema, isCopied: true,
      prepare: { $0.add(function: containsText) })
  }

  /// How long a call waits for another program, in seconds.
  static let patience = 3.0

  /// The folder.
  public let folder: String
  /// The database.
  let queue: DatabaseQueue
  /// Which conversations this program holds.
  let holds: HeldRecords

  /// The database's path.
  public var path: String { folder + "/" + Self.fileName }

  /// Opens the database in a folder and makes both if they are missing.
  ///
  /// - Parameter folder: The folder; it is made for the person alone if it is missing, and left as it is if it is not.
  /// - Throws: `KeepingError`; nothing was changed then.
  public convenience init(folder: String) throws(KeepingError) {
    try self.init(folder: folder, schema: .current)
  }

  /// Opens a database in the form of a certain version.
  init(folder: String, schema: Schema) throws(KeepingError) {
    let opened = try StoreOpening(folder: folder, kind: Self.kind(schema)).open()
    self.folder = folder
    queue = opened.queue
    holds = opened.holds
  }

  /// Where conversations are kept, the first that is given: an option, `ANPROBE_DATA`, the folder for data (XDG).
  ///
  /// - Parameters:
  ///   - explicit: What `--data` says.
  ///   - environment: What `ANPROBE_DATA` says.
  ///   - data: What `XDG_DATA_HOME` says; it counts only if it is absolute.
  ///   - home: What `HOME` says.
  /// - Returns: The folder, which need not exist.
  /// - Throws: `KeepingError` where there is no place at all.
  public static func folder(
    explicit: String?, environment: String?, data: String?, home: String?
  ) throws(KeepingError) -> String {
    func isGiven(_ text: String?) -> Bool { !(text ?? "").isEmpty }
    if let explicit, isGiven(explicit) { return explicit }
    if let environment, isGiven(environment) { return environment }
    if let data, data.hasPrefix("/") { return data + "/anprobe" }
    guard let home, home.hasPrefix("/") else { throw KeepingError(path: "", problem: .noPlace) }
    return home + "/.local/share/anprobe"
  }

  // MARK: Access

  /// Carries out one transaction.
  func write<Result>(_ body: (Database) throws -> Result) throws(KeepingError) -> Result {
    do {
      return try queue.write(body)
    } catch {
      throw KeepingError(error, path: path)
    }
  }

  /// Reads.
  func read<Result>(_ body: (Database) throws -> Result) throws(KeepingError) -> Result {
    do {
      return try queue.read(body)
    } catch {
      throw KeepingError(error, path: path)
    }
  }

  /// Whether the database is sound as a whole; empty if so, else what SQLite says.
  public func check() throws(KeepingError) -> [String] {
    try read { db in
      let found = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      let foreign = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { "foreign key: \($0)" }
      return (found == ["ok"] ? [] : found) + foreign
    }
  }
}

extension KeepingError {
  /// An error of the library as one of ours.
  init(_ error: any Error, path: String) {
    if let error = error as? KeepingError {
      self = error
      return
    }
    if error is RowDecodingError {
      self.init(path: path, problem: .damaged)
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(path: path, problem: .other("\(error)"))
      return
    }
    let problem: Problem =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
      case .SQLITE_FULL: .full
      case .SQLITE_CANTOPEN: .noFolder
      default: .other(error.message ?? "\(error.resultCode)")
      }
    self.init(path: path, problem: problem)
  }
}
