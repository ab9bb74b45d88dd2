/// A sentence made alike: words in small letters without marks, numbers, and the few signs that carry meaning.
///
/// Umlauts are written out (ä is ae, ß is ss), other accents fall away, apostrophes join what they part, everything else
/// parts words. A letter that stands three times and more in a row stands twice. The bytes of all tokens lie one after the
/// other, so that reading thousands of sentences makes no thousands of strings.
struct Normalised {
  /// What a token is.
  enum Kind: UInt8, Sendable {
    case word, number, sign
  }

  /// One word, number or sign: a range of the bytes.
  struct Token {
    var kind: Kind
    var start: Int
    var end: Int
  }

  /// Of longer texts only so many scalars are read; nobody says more in one breath.
  static let mostScalars = 1200

  /// The bytes of all tokens.
  private(set) var bytes: [UInt8] = []
  /// The tokens in order.
  private(set) var tokens: [Token] = []

  /// Makes a sentence alike.
  ///
  /// - Parameters:
  ///   - text: What somebody typed, or a phrase of a pack.
  ///   - dropsPlaceholders: Whether `{article}` and the like fall away, as in phrases of a pack.
  init(_ text: String, dropsPlaceholders: Bool = false) {
    bytes.reserveCapacity(min(text.utf8.count, Self.mostScalars) + 8)
    var open: Kind?
    var start = 0
    var isInPlaceholder = false
    var dots = 0
    var left = Self.mostScalars
    for scalar in text.unicodeScalars {
      if left == 0 { break }
      left -= 1
      if dropsPlaceholders {
        if scalar == "{" { isInPlaceholder = true }
        if isInPlaceholder {
          if scalar == "}" { isInPlaceholder = false }
          close(&open, &start)
          continue
        }
      }
      dots = scalar == "." ? dots + 1 : 0
      if dots > 1 {
        close(&open, &start)
        if dots == 2 { appendPause(&start) }
        continue
      }
      let kind: Kind
      switch Folding.of(scalar) {
      case .nothing: continue
      case .umlaut:
        if open == .word, let last = bytes.last, Folding.takesUmlaut(last) { bytes.append(UInt8(ascii: "e")) }
        continue
      case .gap:
        close(&open, &start)
        continue
      case .letter: kind = .word
      case .digit: kind = .number
      case .sign: kind = .sign
      }
      if open != kind || kind == .sign { close(&open, &start) }
      open = kind
      append(scalar, from: start)
    }
    close(&open, &start)
  }

  /// A number that tells it from other sentences (FNV-1a with 64 bits, as for features).
  var mark: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for token in tokens {
      for byte in bytes[token.start..<token.end] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = (hash ^ 0x20) &* 0x0000_0100_0000_01B3
    }
    return hash
  }

  /// The text of a token, as it was made alike.
  func text(_ token: Token) -> String { String(decoding: bytes[token.start..<token.end], as: UTF8.self) }

  /// Several full stops are the one sign of a pause.
  private mutating func appendPause(_ start: inout Int) {
    bytes.append(contentsOf: "…".utf8)
    tokens.append(Token(kind: .sign, start: start, end: bytes.count))
    start = bytes.count
  }

  private mutating func append(_ scalar: Unicode.Scalar, from start: Int) {
    let before = bytes.count
    Folding.write(scalar, to: &bytes)
    guard bytes.count == before + 1, before >= start + 2 else { return }
    let last = bytes[before]
    if last >= UInt8(ascii: "a"), bytes[before - 1] == last, bytes[before - 2] == last { bytes.removeLast() }
  }

  private mutating func close(_ open: inout Kind?, _ start: inout Int) {
    if let kind = open, bytes.count > start { tokens.append(Token(kind: kind, start: start, end: bytes.count)) }
    open = nil
    start = bytes.count
  }
}
