/// Bytes as letters and digits that survive mail, paper and the telephone (Crockford's base 32).
///
/// There is no I, L, O or U in what is written; when read, small letters count as large ones, I and L as 1, O as 0.
enum Base32 {
  private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// Writes bytes; the last digit is filled up with zero bits.
  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var rest: UInt32 = 0
    var count: UInt32 = 0
    for byte in bytes {
      rest = rest << 8 | UInt32(byte)
      count += 8
      while count >= 5 {
        count -= 5
        text.append(digits[Int(rest >> count & 31)])
      }
      rest &= (1 << count) - 1
    }
    if count > 0 { text.append(digits[Int(rest << (5 - count) & 31)]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads bytes; nil where there is anything else than digits, or where the bits left over are none a writer leaves.
  static func bytes(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard let (bytes, left, count) = read(text) else { return nil }
    return count < 5 && left == 0 ? bytes : nil
  }

  /// Reads as many whole bytes as there are, whatever is left over; nil where there is anything else than digits.
  static func wholeBytes(_ text: some Collection<UInt8>) -> [UInt8]? { read(text)?.bytes }

  private static func read(_ text: some Collection<UInt8>) -> (bytes: [UInt8], left: UInt32, count: UInt32)? {
    var bytes: [UInt8] = []
    var rest: UInt32 = 0
    var count: UInt32 = 0
    for character in text {
      guard let value = value(of: character) else { return nil }
      rest = rest << 5 | value
      count += 5
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: rest >> count))
        rest &= (1 << count) - 1
      }
    }
    return (bytes, rest, count)
  }

  private static func value(of character: UInt8) -> UInt32? {
    var character = character
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(character) { character -= 32 }
    switch character {
    case UInt8(ascii: "O"): character = UInt8(ascii: "0")
    case UInt8(ascii: "I"), UInt8(ascii: "L"): character = UInt8(ascii: "1")
    default: break
    }
    return digits.firstIndex(of: character).map { UInt32($0) }
  }
}
