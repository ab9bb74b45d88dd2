/// What a recogniser sees of a sentence: its words, neighbouring words, and pieces of words, each as 64 bits.
///
/// Words carry the order and the small words that make a question or a promise; pieces of four letters, or of three at
/// the edges of words, carry stems, and forgive endings and slips of the finger; they do not cross the ends of words.
/// Both are weighed apart, so that a long word does not drown a short one.
struct Features {
  /// Words, pairs of neighbours, and pairs with one word between them.
  private(set) var words: [UInt64] = []
  /// Pieces of words.
  private(set) var pieces: [UInt64] = []

  /// The shortest piece at the beginning or end of a word, which itself counts as a letter, and the longest anywhere, in bytes.
  private static let shortest = 3
  private static let longest = 4

  /// Has seen nothing yet.
  init() {}

  /// Sees a sentence.
  init(_ sentence: Normalised) { see(sentence) }

  /// Sees a sentence and forgets the one before.
  mutating func see(_ sentence: Normalised) {
    words.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    let count = sentence.tokens.count
    var before = Self.hash(of: "^".utf8)
    var beforeThat: UInt64?
    for token in sentence.tokens {
      let word = Self.word(token, in: sentence)
      add(word, before, beforeThat)
      if token.kind == .word { addPieces(token, in: sentence) }
      beforeThat = before
      before = word
    }
    guard count > 0 else { return }
    let end = Self.hash(of: "$".utf8)
    words.append(Self.pair(before, end, 2))
    if let beforeThat { words.append(Self.pair(beforeThat, end, 3)) }
  }

  private mutating func add(_ word: UInt64, _ before: UInt64, _ beforeThat: UInt64?) {
    words.append(word)
    words.append(Self.pair(before, word, 2))
    if let beforeThat { words.append(Self.pair(beforeThat, word, 3)) }
  }

  /// A word; of a number counts only whether it can be a size, else how many digits it has.
  private static func word(_ token: Normalised.Token, in sentence: Normalised) -> UInt64 {
    let bytes = sentence.bytes[token.start..<token.end]
    guard token.kind == .number else { return hash(of: bytes) }
    if bytes.count == 2, let first = bytes.first, first == UInt8(ascii: "3") || first == UInt8(ascii: "4") {
      return hash(of: "#size".utf8)
    }
    return hash(of: "#".utf8) &+ UInt64(min(bytes.count, 3))
  }

  private mutating func addPieces(_ token: Normalised.Token, in sentence: Normalised) {
    let open = UInt8(ascii: "<")
    let close = UInt8(ascii: ">")
    let length = token.end - token.start + 2
    for start in 0..<max(0, length - Self.shortest + 1) {
      var hash = Self.basis &+ 77
      for offset in start..<min(start + Self.longest, length) {
        let byte = offset == 0 ? open : offset == length - 1 ? close : sentence.bytes[token.start + offset - 1]
        hash = (hash ^ UInt64(byte)) &* Self.prime
        let isAtEdge = start == 0 || offset == length - 1
        if offset - start + 1 >= (isAtEdge ? Self.shortest : Self.longest) { pieces.append(Self.mixed(hash)) }
      }
    }
  }

  // MARK: Hashes

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// FNV-1a with 64 bits (Fowler, Noll & Vo), finished so that every bit counts.
  private static func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
    mixed(bytes.reduce(basis) { ($0 ^ UInt64($1)) &* prime })
  }

  private static func pair(_ first: UInt64, _ second: UInt64, _ distance: UInt64) -> UInt64 {
    mixed((first &* 0x9E37_79B9_7F4A_7C15) ^ (second &+ distance))
  }

  private static func mixed(_ bits: UInt64) -> UInt64 {
    var z = bits
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }
}
