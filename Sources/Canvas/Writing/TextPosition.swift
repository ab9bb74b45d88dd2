/// A place between two glyphs of a text of several paragraphs.
public struct TextPosition: Hashable, Sendable, Comparable {
  /// The paragraph, from 0.
  public var paragraph: Int
  /// The glyph of the paragraph before which the place is, from 0 to their count.
  public var glyph: Int

  /// Makes a place.
  public init(paragraph: Int, glyph: Int) {
    self.paragraph = paragraph
    self.glyph = glyph
  }

  /// The beginning of every text.
  public static let start = TextPosition(paragraph: 0, glyph: 0)

  /// Whether one place is before another.
  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.paragraph, left.glyph) < (right.paragraph, right.glyph)
  }

  /// The place behind glyphs that begin here, line feeds among them.
  func advanced(over glyphs: [Character]) -> TextPosition {
    guard let last = glyphs.lastIndex(of: "\n") else {
      return TextPosition(paragraph: paragraph, glyph: glyph + glyphs.count)
    }
    let feeds = glyphs.reduce(0) { $1 == "\n" ? $0 + 1 : $0 }
    return TextPosition(paragraph: paragraph + feeds, glyph: glyphs.count - 1 - last)
  }
}

/// Where the cursor stands, also between two lines of a paragraph.
struct Caret: Hashable, Sendable {
  /// The place in the text.
  var position: TextPosition
  /// Whether it stands behind the line that ends at its place, not before the one that begins there.
  var isBehindLine = false
}

/// How the lines of a text are measured.
struct TextLayout: Hashable, Sendable {
  /// The columns of a line, 1 or more.
  var columns: Int
  /// Whether glyphs beyond ASCII are drawn as they are.
  var unicode: Bool

  /// How many columns a glyph takes; also one that has none of its own takes one, so that it is seen.
  func columns(of glyph: Character) -> Int {
    max(1, unicode ? glyph.displayWidth : glyph.asciiText.utf8.count)
  }

  /// What is drawn for a glyph: a lone combining mark stands on a dotted circle.
  func shown(_ glyph: Character) -> String {
    let text = unicode ? String(glyph) : glyph.asciiText
    if glyph.displayWidth > 0 { return text }
    return unicode ? "\u{25CC}" + text : "?"
  }
}
