/// What all capsules have around their content: a name and a version, base 32, the number of bytes and a check sum.
struct CapsuleEnvelope {
  /// The most characters that are read.
  static let longest = 64 * 1024

  /// What the capsule begins with, before its version.
  let name: String
  /// The version of the form it is written in.
  let version: Int

  /// The line around a content.
  func text(_ content: [UInt8]) -> String {
    var length = CapsuleWriter()
    length.write(UInt64(content.count))
    var sum = CapsuleWriter()
    sum.write(fixed: Checksum.of(content))
    return "\(name)\(version)-" + Base32.text(length.bytes + content + sum.bytes)
  }

  /// The content of a line; spaces and line breaks that mail put in do not count.
  ///
  /// - Throws: ``CapsuleError`` for whatever is none.
  func content(of text: String) throws(CapsuleError) -> [UInt8] {
    let characters = text.utf8.filter { !($0 == 0x20 || (0x09...0x0D).contains($0)) }
    guard characters.count <= Self.longest else { throw .notACapsule }
    guard let hyphen = characters.firstIndex(of: UInt8(ascii: "-")) else {
      throw isBeginning(characters) ? .cut : .notACapsule
    }
    let head = String(decoding: characters[..<hyphen], as: UTF8.self).uppercased()
    let digits = head.dropFirst(name.count)
    guard head.hasPrefix(name), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let found = Int(digits), found > 0
    else { throw .notACapsule }
    guard found <= version else { throw .newer(version: found) }
    guard let content = try Self.content(characters[(hyphen + 1)...]) else { throw .damaged }
    return content
  }

  /// Whether it could become a capsule if there was more of it.
  private func isBeginning(_ characters: [UInt8]) -> Bool {
    let text = String(decoding: characters, as: UTF8.self).uppercased()
    return !text.isEmpty && "\(name)\(version)-".hasPrefix(text)
  }

  /// The content between its length and its check sum; nil where they do not fit.
  private static func content(_ tail: ArraySlice<UInt8>) throws(CapsuleError) -> [UInt8]? {
    // A cut can leave a digit over; what counts is whether the whole bytes are enough.
    guard let bytes = Base32.wholeBytes(tail) else { return nil }
    var reader = CapsuleReader(bytes[...])
    guard let count = reader.number() else { throw .cut }
    guard count <= UInt64(longest) else { return nil }
    guard reader.count >= Int(count) + 4 else { throw .cut }
    guard reader.count == Int(count) + 4, Base32.bytes(tail) != nil else { return nil }
    let content = Array(bytes.dropLast(4).suffix(Int(count)))
    var end = CapsuleReader(bytes.suffix(4))
    return end.fixed() == Checksum.of(content) ? content : nil
  }
}
