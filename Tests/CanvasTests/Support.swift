import Canvas

/// The text of a widget drawn alone.
func picture(_ widget: some Widget, _ width: Int, _ height: Int, _ look: Look = Look()) -> String {
  drawn(widget, width, height, look).text
}

/// The canvas of a widget drawn alone.
func drawn(_ widget: some Widget, _ width: Int, _ height: Int, _ look: Look = Look()) -> Canvas {
  var canvas = Canvas(width: width, height: height)
  widget.draw(into: &canvas, in: canvas.bounds, look: look)
  return canvas
}

/// A look that has to do with ASCII and no colours.
let bare = Look(unicode: false, colour: false)

/// Numbers that look random and are the same in every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text of words, spaces, line feeds, wide glyphs, accents and worse.
  mutating func text(longest: Int) -> String {
    let glyphs: [String] = [
      "a", "b", "Ä", "ß", " ", " ", " ", "\n", "-", "漢", "👟", "e\u{301}", "\u{200D}", "\u{202E}", "\u{7}", "…", "x",
      "\r\n", "\t", "👩‍🔧", "½", "\u{FE0F}", "한", "\u{301}", "🇩🇪",
    ]
    return (0..<Int.random(in: 0...longest, using: &self)).reduce(into: "") { text, _ in
      text += glyphs.randomElement(using: &self) ?? ""
    }
  }
}
