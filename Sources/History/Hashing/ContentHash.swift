/// Sixty-four bits that stand for a content: equal contents have equal ones, on every platform and forever.
///
/// The content is first written out as bytes in one way only. Whole numbers are eight bytes, the lowest first; texts are
/// their number of UTF-8 bytes, then the bytes; lists are their length, then their elements in order; dictionaries and
/// sets are their length, then their entries in ascending order of the key's bytes; what may be missing is one byte that
/// says so. The bytes go through FNV-1a with 64 bits (Fowler, Noll & Vo) and at the end through the finaliser of
/// SplitMix64, so that any 32 of the bits are as good as any others. It guards against change by accident and is no
/// protection against somebody who wants two contents to look the same.
public struct ContentHash: Hashable, Sendable {
  /// The bits.
  public let bits: UInt64

  /// Makes one from its bits, as they were kept.
  public init(bits: UInt64) { self.bits = bits }

  /// The hash of whatever is written.
  init(_ write: (inout CanonicalBytes) -> Void) {
    var bytes = CanonicalBytes()
    write(&bytes)
    bits = bytes.finished
  }

  /// The upper half, for places where every character counts.
  public var short: UInt32 { UInt32(truncatingIfNeeded: bits >> 32) }

  /// Sixteen hexadecimal digits.
  public var text: String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Reads what ``text`` writes; nil for anything else.
  public init?(text: String) {
    guard text.utf8.count == 16, let bits = UInt64(text, radix: 16), !text.hasPrefix("+") else { return nil }
    self.bits = bits
  }
}

/// Takes in a content byte by byte, in the one order that counts.
struct CanonicalBytes {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of everything that was written so far.
  var finished: UInt64 {
    var z = state
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }

  private mutating func take(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  /// Writes a whole number.
  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    for _ in 0..<8 {
      take(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Writes a text.
  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      write(bytes.count)
      for byte in bytes { take(byte) }
    }
  }

  /// Writes yes or no.
  mutating func write(_ flag: Bool) { take(flag ? 1 : 0) }

  /// Writes the name of one of several cases.
  mutating func write<Choice: RawRepresentable>(_ choice: Choice) where Choice.RawValue == String {
    write(choice.rawValue)
  }

  /// Writes what may be missing.
  mutating func write<Value>(_ value: Value?, _ each: (inout CanonicalBytes, Value) -> Void) {
    write(value != nil)
    if let value { each(&self, value) }
  }

  /// Writes a list.
  mutating func write<Value>(_ list: [Value], _ each: (inout CanonicalBytes, Value) -> Void) {
    write(list.count)
    for value in list { each(&self, value) }
  }

  /// Writes a dictionary; its own order does not count.
  mutating func write<Value>(_ table: [String: Value], _ each: (inout CanonicalBytes, Value) -> Void) {
    // Texts compare by their canonical form; two keys that look the same are one key already.
    write(table.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) { bytes, entry in
      bytes.write(entry.key)
      each(&bytes, entry.value)
    }
  }

  /// Writes a dictionary whose keys have names; its own order does not count.
  mutating func write<Key: RawRepresentable, Value>(
    _ table: [Key: Value], _ each: (inout CanonicalBytes, Value) -> Void
  ) where Key.RawValue == String {
    write(Dictionary(uniqueKeysWithValues: table.map { ($0.key.rawValue, $0.value) }), each)
  }

  /// Writes whole numbers by name.
  mutating func write(_ numbers: [String: Int]) { write(numbers) { $0.write($1) } }

  /// Writes whole numbers by name.
  mutating func write<Key: RawRepresentable>(_ numbers: [Key: Int]) where Key.RawValue == String {
    write(numbers) { $0.write($1) }
  }
}
