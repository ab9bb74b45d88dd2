import Journal
import Vault

/// Which entries there are and in which sealing, so that one that was taken away or put back is noticed.
///
/// It is sealed itself and lies beside the lock. Only a whole journal that is put back in place of a later one cannot be
/// told from the inside: nothing else on the disk knows better.
struct EntryList: Equatable {
  private static let place = 8
  private static let mark = 16

  /// What tells the sealing of each entry from every other.
  private var marks: [Int: [UInt8]] = [:]

  /// Makes an empty one.
  init() {}

  /// Opens one.
  ///
  /// - Throws: `JournalError` where it is not as it was sealed.
  init(_ sealed: [UInt8], _ key: DataKey) throws(JournalError) {
    do throws(VaultError) {
      let bytes = try key.open(sealed, for: .list)
      let step = Self.place + Self.mark
      guard bytes.count.isMultiple(of: step) else { throw .tampered }
      for start in stride(from: 0, to: bytes.count, by: step) {
        let number = bytes[start..<start + Self.place].reduce(0) { $0 << 8 | Int($1) }
        marks[number] = Array(bytes[start + Self.place..<start + step])
      }
    } catch {
      throw JournalError(error)
    }
  }

  /// The numbers of the entries there are.
  var numbers: Set<Int> { Set(marks.keys) }

  /// Notes the sealing of an entry; nil where it is deleted.
  mutating func note(_ sealed: [UInt8]?, of number: Int) { marks[number] = sealed.map(DataKey.mark) }

  /// Whether this is the sealing of an entry that was noted last.
  func has(_ sealed: [UInt8], as number: Int) -> Bool { marks[number] == DataKey.mark(of: sealed) }

  /// The list, sealed.
  func sealed(_ key: DataKey) -> [UInt8] {
    let bytes = marks.sorted { $0.key < $1.key }.flatMap { number, mark in
      (0..<Self.place).map { UInt8(truncatingIfNeeded: number >> (8 * (Self.place - 1 - $0))) } + mark
    }
    return key.seal(bytes, for: .list)
  }
}
