import Canvas

/// Random acts, the same in every run with the same seed.
struct EditScript {
  var dice: Dice

  init(seed: UInt64) { dice = Dice(state: seed &* 7919) }

  private static let glyphs: [String] = [
    "a", "b", "e", "i", "o", "u", "m", "n", "r", "s", "t", " ", " ", " ", "ä", "ö", "ü", "ß", "Ä", "é", "-", ",", ".",
    "’", "„", "…", "3", "漢", "字", "한", "ᄒ", "ᅡ", "ᆫ", "👟", "👍", "🏽", "🇩", "🇪", "🇫", "\u{301}", "\u{308}", "\u{323}",
    "\u{200D}", "\u{FE0F}", "\u{202E}", "\u{7}",
  ]
  private static let keys: [Key] = [
    .left, .left, .right, .right, .up, .up, .down, .down, .wordLeft, .wordRight, .home, .end, .end, .control("a"),
    .control("e"), .pageUp, .pageDown, .textStart, .textEnd, .backspace, .backspace, .delete, .deleteWordLeft,
    .deleteWordRight, .control("k"), .control("k"), .control("u"), .control("x"), .control("y"), .control("_"),
    .control("_"), .control("_"), .control("r"), .control("r"),
  ]

  /// The next acts, which belong together.
  mutating func next() -> [EditAct] {
    switch Int.random(in: 0..<100, using: &dice) {
    case ..<34: return (0...Int.random(in: 0...8, using: &dice)).map { _ in .type(glyph) }
    case ..<38: return [.key(.enter)]
    case ..<80: return Array(repeating: .key(key), count: .random(in: 1...3, using: &dice))
    case ..<86: return [.paste(text)]
    case ..<91: return [.click(Point(x: .random(in: -1...30, using: &dice), y: .random(in: -1...12, using: &dice)))]
    case ..<94: return [.wheel(.random(in: -4...4, using: &dice))]
    case ..<98:
      let unicode = Int.random(in: 0..<10, using: &dice) > 0
      let columns = Int.random(in: 1...26, using: &dice)
      return [.resize(columns: columns, rows: .random(in: 1...10, using: &dice), unicode: unicode)]
    default: return Int.random(in: 0..<8, using: &dice) == 0 ? [.clear] : [.type("漢字")]
    }
  }

  private var glyph: String { mutating get { Self.glyphs.randomElement(using: &dice) ?? "a" } }
  private var key: Key { mutating get { Self.keys.randomElement(using: &dice) ?? .left } }
  private var text: String {
    mutating get {
      let ends = ["\n", "\r\n", "\r", "\t", "\u{2028}", "  ", "\n\n"]
      let length = Int.random(in: 0...40, using: &dice)
      return (0..<length).reduce(into: "") { text, _ in
        let isEnd = Int.random(in: 0..<9, using: &dice) == 0
        text += isEnd ? ends.randomElement(using: &dice) ?? "" : glyph
      }
    }
  }
}
