import GRDB
import Glibc
import History

/// Looks on while another program shows a contrast; it reads and never writes.
///
/// `PRAGMA data_version` of a connection changes when another one has committed something, so that looking again costs
/// next to nothing as long as nothing has happened.
public final class ContrastWatch {
  /// What there is to see.
  public enum Sight: Sendable {
    /// Nothing has changed since the last look.
    case unchanged
    /// There is no such contrast, or no database yet.
    case nothing
    /// The contrast as it stands, and whether a program is showing it just now.
    case contrast(ContrastRecord, isHeld: Bool)
    /// It cannot be read.
    case failed(KeepingError)
  }

  private let folder: String
  /// The contrast's number; nil for the newest there is.
  private let id: Int?
  private var queue: DatabaseQueue?
  private var holds: HeldRecords?
  private var seen: (version: Int, isHeld: Bool)?
  private var last: Int?

  /// Makes one that has not looked yet.
  ///
  /// - Parameters:
  ///   - folder: The folder in which conversations are kept; it is not made.
  ///   - contrast: The contrast's number; nil for the newest, whichever that is when one looks.
  public init(folder: String, contrast: Int?) {
    self.folder = folder
    id = contrast
  }

  private var path: String { folder + "/" + RecordStore.fileName }

  /// Looks once.
  ///
  /// - Returns: What there is to see.
  public func look() -> Sight {
    do {
      guard let queue = try opened() else { return firstTime(.nothing) }
      let sight = try queue.read { db in try look(db) }
      return sight
    } catch {
      return .failed(KeepingError(error, path: path))
    }
  }

  private func look(_ db: Database) throws -> Sight {
    let version = try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0
    let isHeld = last.map { holds?.isHeldElsewhere(RecordStore.place(of: $0)) ?? false } ?? false
    if let seen, seen == (version, isHeld) { return .unchanged }
    // The library remembers which tables there are, and does not see those that another program adds.
    let isThere = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'contrast')")
    guard isThere ?? false, let id = try id ?? ContrastRows.newest(db),
      let record = try ContrastRows.record(id, db, path: path)
    else {
      seen = (version, false)
      last = nil
      return .nothing
    }
    last = id
    let isShown = holds?.isHeldElsewhere(RecordStore.place(of: id)) ?? false
    seen = (version, isShown)
    return .contrast(record, isHeld: isShown)
  }

  private func firstTime(_ sight: Sight) -> Sight {
    if seen != nil { return .unchanged }
    seen = (-1, false)
    return sight
  }

  /// The connection, as soon as there is a database; one of another program is none of ours.
  private func opened() throws -> DatabaseQueue? {
    if let queue { return queue }
    guard access(path, R_OK) == 0, case (.header(let header), _) = try DatabaseHeader.read(path),
      header.applicationID == Schema.applicationID
    else { return nil }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(RecordStore.patience)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    self.queue = queue
    holds = HeldRecords(folder: folder)
    seen = nil
    return queue
  }
}
