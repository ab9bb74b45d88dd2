import Conversation

extension Capsule {
  /// The version of the form capsules are written in; a newer one is told as such.
  public static let version = 1
  /// What every capsule begins with.
  private static let name = "ANP"
  /// The most characters that are read.
  private static let longest = 64 * 1024

  /// The capsule as one line of letters, digits and a hyphen.
  public var text: String {
    var content = CapsuleWriter()
    content.write(pack)
    content.write(UInt64(max(0, packVersion)))
    content.write(fixed: modelHash)
    content.write(fixed: wordsHash)
    content.write(UInt64(max(0, rules)))
    content.write(customer)
    content.write(company)
    content.write(seed)
    content.write(UInt64(max(0, skill)))
    content.write(UInt64(changed.count))
    for (name, value) in changed.sorted(by: { $0.key < $1.key }) {
      content.write(name)
      content.write(signed: value)
    }
    content.write(UInt64(moves.count))
    for move in moves {
      content.write(UInt64(MoveKind.allCases.firstIndex(of: move.kind) ?? 0))
      if let offer = move.offer { content.write(UInt64(offer)) }
    }
    content.write(fixed: offersHash)
    var length = CapsuleWriter()
    length.write(UInt64(content.bytes.count))
    var sum = CapsuleWriter()
    sum.write(fixed: Checksum.of(content.bytes))
    return "\(Self.name)\(Self.version)-" + Base32.text(length.bytes + content.bytes + sum.bytes)
  }

  /// Reads a capsule; spaces and line breaks that mail put in do not count.
  ///
  /// - Throws: ``CapsuleError`` for whatever is none.
  public init(text: String) throws(CapsuleError) {
    let characters = text.utf8.filter { !($0 == 0x20 || (0x09...0x0D).contains($0)) }
    guard characters.count <= Self.longest else { throw .notACapsule }
    guard let hyphen = characters.firstIndex(of: UInt8(ascii: "-")) else {
      throw Self.isBeginning(characters) ? .cut : .notACapsule
    }
    let head = String(decoding: characters[..<hyphen], as: UTF8.self).uppercased()
    let digits = head.dropFirst(Self.name.count)
    guard head.hasPrefix(Self.name), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let version = Int(digits), version > 0
    else { throw .notACapsule }
    guard version <= Self.version else { throw .newer(version: version) }
    let tail = characters[(hyphen + 1)...]
    guard let content = try Self.content(tail) else { throw .damaged }
    var reader = CapsuleReader(content[...])
    guard let capsule = Capsule(&reader), reader.isAtEnd else { throw .damaged }
    self = capsule
  }

  /// Whether it could become a capsule if there was more of it.
  private static func isBeginning(_ characters: [UInt8]) -> Bool {
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

  /// The changed numbers; each name once, in ascending order, so that equal capsules have equal texts.
  static func changed(_ reader: inout CapsuleReader) -> [String: Int]? {
    guard let count = reader.number(upTo: 1000) else { return nil }
    var changed: [String: Int] = [:]
    var last = ""
    for _ in 0..<count {
      guard let name = reader.identifier(), name > last, let value = reader.signed() else { return nil }
      changed[name] = value
      last = name
    }
    return changed
  }

  /// The moves.
  static func moves(_ reader: inout CapsuleReader) -> [CodedMove]? {
    guard let count = reader.number(upTo: longest) else { return nil }
    var moves: [CodedMove] = []
    for _ in 0..<count {
      guard let place = reader.number(upTo: MoveKind.allCases.count - 1) else { return nil }
      let kind = MoveKind.allCases[place]
      var move = CodedMove(kind: kind, offer: nil)
      if kind.needsOffer {
        guard let offer = reader.number(upTo: 63) else { return nil }
        move.offer = offer
      }
      moves.append(move)
    }
    return moves
  }
}
