/// Writes the parts of a capsule one after the other.
struct CapsuleWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// Writes a whole number, seven bits to a byte, the lowest first; the highest bit says that more follow.
  mutating func write(_ number: UInt64) {
    var rest = number
    while rest > 127 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes a whole number that may be negative: 0, −1, 1, −2 become 0, 1, 2, 3.
  mutating func write(signed number: Int) {
    write(UInt64(bitPattern: Int64((number << 1) ^ (number >> 63))))
  }

  /// Writes 32 bits as four bytes, the highest first.
  mutating func write(fixed bits: UInt32) {
    for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: bits >> shift)) }
  }

  /// Writes an id: its length, then its bytes.
  mutating func write(_ id: String) {
    write(UInt64(id.utf8.count))
    bytes += Array(id.utf8)
  }
}

/// Reads what a ``CapsuleWriter`` wrote; every part is nil where there is no such thing.
struct CapsuleReader {
  private var rest: ArraySlice<UInt8>

  /// Makes one.
  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// Whether everything was read.
  var isAtEnd: Bool { rest.isEmpty }

  /// How many bytes are left.
  var count: Int { rest.count }

  /// A whole number; nil if it is cut, has more than 64 bits, or could be written shorter.
  mutating func number() -> UInt64? {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = rest.popFirst() {
      if shift == 63, byte > 1 { return nil }
      if shift > 0, byte == 0 { return nil }
      number |= UInt64(byte & 127) << shift
      if byte < 128 { return number }
      shift += 7
      if shift > 63 { return nil }
    }
    return nil
  }

  /// A whole number up to a limit.
  mutating func number(upTo limit: Int) -> Int? {
    guard let number = number(), number <= UInt64(limit) else { return nil }
    return Int(number)
  }

  /// A whole number that may be negative.
  mutating func signed() -> Int? {
    guard let number = number() else { return nil }
    return Int(truncatingIfNeeded: Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1))
  }

  /// Thirty-two bits.
  mutating func fixed() -> UInt32? {
    guard rest.count >= 4 else { return nil }
    defer { rest = rest.dropFirst(4) }
    return rest.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// An id of small letters, digits, hyphens and points; nothing else can be in one.
  mutating func identifier() -> String? { text(upTo: 128, also: "-.") }

  /// The name of something that was changed: a number of the model, or an id after a colon that says what it is about.
  mutating func name() -> String? { text(upTo: 160, also: "-.:") }

  /// A text of small letters, digits and a few other characters.
  private mutating func text(upTo limit: Int, also others: String) -> String? {
    guard let count = number(upTo: limit), count > 0, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    let bytes = rest.prefix(count)
    let isText = bytes.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || others.utf8.contains(byte)
    }
    return isText ? String(decoding: bytes, as: UTF8.self) : nil
  }
}

/// The check sum of a capsule: CRC-32 as in ISO 3309, which notices every change of up to 32 neighbouring bits.
enum Checksum {
  /// The check sum of bytes.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
