import Conversation

extension Capsule {
  /// The version of the form capsules are written in; a newer one is told as such.
  public static let version = 1
  private static let envelope = CapsuleEnvelope(name: "ANP", version: version)

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
    return Self.envelope.text(content.bytes)
  }

  /// Reads a capsule; spaces and line breaks that mail put in do not count.
  ///
  /// - Throws: ``CapsuleError`` for whatever is none.
  public init(text: String) throws(CapsuleError) {
    let content = try Self.envelope.content(of: text)
    var reader = CapsuleReader(content[...])
    guard let capsule = Capsule(&reader), reader.isAtEnd else { throw .damaged }
    self = capsule
  }

  /// The changed numbers; each name once, in ascending order, so that equal capsules have equal texts.
  static func changed(_ reader: inout CapsuleReader) -> [String: Int]? {
    guard let count = reader.number(upTo: 1000) else { return nil }
    var changed: [String: Int] = [:]
    var last = ""
    for _ in 0..<count {
      guard let name = reader.name(), name > last, let value = reader.signed() else { return nil }
      changed[name] = value
      last = name
    }
    return changed
  }

  /// The moves.
  static func moves(_ reader: inout CapsuleReader) -> [CodedMove]? {
    guard let count = reader.number(upTo: CapsuleEnvelope.longest) else { return nil }
    var moves: [CodedMove] = []
    for _ in 0..<count {
      guard let move = move(&reader) else { return nil }
      moves.append(move)
    }
    return moves
  }

  /// One move.
  static func move(_ reader: inout CapsuleReader) -> CodedMove? {
    guard let place = reader.number(upTo: MoveKind.allCases.count - 1) else { return nil }
    let kind = MoveKind.allCases[place]
    guard kind.needsOffer else { return CodedMove(kind: kind, offer: nil) }
    return reader.number(upTo: 63).map { CodedMove(kind: kind, offer: $0) }
  }
}
