import Glibc
import Synchronization

/// Which conversations this program is holding just now, so that no other offers to go on with them.
///
/// Each is one byte of a lock file, locked for as long as the program runs: the system lets go of it at the very moment
/// the program ends, however it ends. The first byte is held while a database is being opened.
final class HeldRecords: Sendable {
  // Locks that belong to the open file, not to the process (fcntl_locking(2)); the names are not imported.
  private static let getLock: Int32 = 36
  private static let setLock: Int32 = 37

  private let file: Int32
  private let held = Mutex<Set<Int>>([])

  /// Opens the lock file; nil where that is not possible.
  init?(folder: String) {
    file = open(folder + "/anprobe.lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return nil }
    fchmod(file, 0o600)
  }

  deinit { close(file) }

  private static func byte(_ place: Int, _ type: Int32) -> flock {
    var lock = flock()
    lock.l_type = Int16(truncatingIfNeeded: type)
    lock.l_whence = Int16(truncatingIfNeeded: SEEK_SET)
    lock.l_start = off_t(place)
    lock.l_len = 1
    return lock
  }

  private func set(_ place: Int, _ type: Int32) -> Bool {
    var lock = Self.byte(place, type)
    return fcntl(file, Self.setLock, &lock) == 0
  }

  /// Holds a record; whether it was free.
  func hold(_ record: Int) -> Bool {
    guard record > 0, set(record, F_WRLCK) else { return false }
    held.withLock { _ = $0.insert(record) }
    return true
  }

  /// Lets go of a record.
  func release(_ record: Int) {
    let wasHeld = held.withLock { $0.remove(record) != nil }
    if wasHeld { _ = set(record, F_UNLCK) }
  }

  /// Whether another program is holding a record.
  func isHeldElsewhere(_ record: Int) -> Bool {
    var lock = Self.byte(record, F_WRLCK)
    guard fcntl(file, Self.getLock, &lock) == 0 else { return false }
    return Int32(lock.l_type) != F_UNLCK
  }

  /// Does something while no other program is opening the database; nil if another was at it for too long.
  ///
  /// - Parameters:
  ///   - patience: How long to wait, in seconds.
  ///   - body: What to do.
  /// - Returns: What it came to.
  /// - Throws: What it throws.
  func alone<Result, Failure: Error>(
    patience: Double, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    var rest = Int(patience * 1000)
    while !set(0, F_WRLCK) {
      guard rest > 0 else { return nil }
      poll(nil, 0, 20)
      rest -= 20
    }
    defer { _ = set(0, F_UNLCK) }
    return try body()
  }
}
