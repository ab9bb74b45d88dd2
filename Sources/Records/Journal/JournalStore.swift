import GRDB
import Glibc
import History
import Journal
import Synchronization
import Vault

/// Keeps the journal in an SQLite database of its own, beside the conversations, for the person alone.
///
/// It is kept as conversations are (see ``RecordStore``): what a call has returned from is on the disk, and what is damaged,
/// foreign or newer is refused untouched. No copy of it is ever made, so none can outlive what is deleted.
///
/// With a passphrase, every entry is sealed with a data key, and the data key is locked up with the passphrase; a new
/// passphrase seals everything anew with a new data key, in one transaction. The key is in memory while the journal is open
/// and nowhere else. Then the file tells: how many entries there are, in which order they were begun, and how long each is
/// to the KiB. Who can write to the file can destroy entries or put a whole earlier journal in its place; who alters, swaps
/// or takes away single ones, or puts back earlier ones, is noticed.
public final class JournalStore: JournalKeeping {
  /// The database's name in its folder.
  public static let fileName = "journal.sqlite"

  /// What there is of a key.
  enum State {
    /// Everything is in the clear.
    case clear
    /// There is a lock, and no key for it.
    case locked
    /// There is a lock, and its key.
    case open(lock: [UInt8], key: DataKey)
  }

  /// The database's path.
  public let path: String
  /// The database.
  let queue: DatabaseQueue
  /// How much work a guess at the passphrase costs.
  let effort: Effort
  /// Whether there is a lock, and its key while it is open.
  let state = Mutex(State.clear)

  /// Opens the journal in a folder and makes both if they are missing.
  ///
  /// - Parameter folder: The folder; it is made for the person alone if it is missing, and left as it is if it is not.
  /// - Throws: `JournalError`; nothing was changed then.
  public convenience init(folder: String) throws(JournalError) { try self.init(folder: folder, effort: .usual) }

  /// Opens the journal; how hard a new passphrase is made to guess is for tests to say.
  package init(folder: String, effort: Effort) throws(JournalError) {
    let kind = DatabaseKind(
      fileName: Self.fileName, applicationID: Schema.journalApplicationID, schema: .journal, isCopied: false)
    do throws(KeepingError) {
      queue = try StoreOpening(folder: folder, kind: kind).open().queue
    } catch {
      throw JournalError(error)
    }
    path = folder + "/" + Self.fileName
    self.effort = effort
    // The program may have been ended before it had wiped out what it had sealed or deleted.
    if try read({ try Int.fetchOne($0, sql: "SELECT max(id) FROM wipe") }) != nil { try? wipe() }
    if try read(Self.lock) != nil { state.withLock { $0 = .locked } }
  }

  /// Whether there is a journal in a folder, as far as can be told without opening it.
  public static func exists(in folder: String) -> Bool { access(folder + "/" + fileName, F_OK) == 0 }

  /// Whether it is open, as far as this program knows; each call notices what another program has changed.
  public var lockState: JournalLock {
    state.withLock { state in
      switch state {
      case .clear: .none
      case .locked: .locked
      case .open: .open
      }
    }
  }

  // MARK: Access

  /// Carries out one transaction.
  func write<Result>(_ body: (Database) throws -> Result) throws(JournalError) -> Result {
    do {
      return try queue.write(body)
    } catch {
      throw known(error)
    }
  }

  /// Reads.
  func read<Result>(_ body: (Database) throws -> Result) throws(JournalError) -> Result {
    do {
      return try queue.read(body)
    } catch {
      throw known(error)
    }
  }

  /// An error of a library as one of ours.
  func known(_ error: any Error) -> JournalError {
    (error as? JournalError) ?? JournalError(KeepingError(error, path: path))
  }

  /// The lock; nil where there is none.
  static func lock(_ db: Database) throws -> [UInt8]? { try blob("SELECT lock FROM lock", db) }

  /// The first value of a query, as bytes; nil where there is no row.
  static func blob(_ sql: String, _ db: Database) throws -> [UInt8]? {
    try Row.fetchOne(db, sql: sql).map { row in try bytes(row[0]) }
  }

  /// A value as bytes.
  ///
  /// - Throws: `JournalError` for anything else.
  static func bytes(_ value: DatabaseValue) throws(JournalError) -> [UInt8] {
    guard case .blob(let data) = value.storage else { throw .damaged }
    return [UInt8](data)
  }

  /// The key to use now; nil where everything is in the clear.
  ///
  /// - Throws: `JournalError.locked` where there is none, or only one for a lock that was there before.
  func currentKey(_ db: Database) throws -> DataKey? {
    let lock = try Self.lock(db)
    return try state.withLock { state throws(JournalError) in
      guard let lock else {
        state = .clear
        return nil
      }
      if case .open(lock, let key) = state { return key }
      state = .locked
      throw .locked
    }
  }

  // MARK: Wiping

  /// Notes that there is something to be wiped out once the transaction is over.
  static func noteWipe(_ db: Database) throws { try db.execute(sql: "INSERT INTO wipe DEFAULT VALUES") }

  /// Leaves nothing of what was deleted, sealed or written over.
  func wipe() throws(JournalError) {
    do {
      let due = try queue.read { try Int.fetchOne($0, sql: "SELECT max(id) FROM wipe") }
      guard try queue.wipe() else { throw JournalError.busy }
      try queue.write { try $0.execute(sql: "DELETE FROM wipe WHERE id <= ?", arguments: [due]) }
    } catch {
      throw known(error)
    }
  }
}
