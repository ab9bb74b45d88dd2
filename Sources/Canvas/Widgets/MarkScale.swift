/// A line from 0 to 1000 with marks on it, as a piece of text: `├──┼──●────┤`.
///
/// For values that stand beside known points; it needs no colour, because every mark is a glyph of its own.
public struct MarkScale: Hashable, Sendable {
  /// A mark on the line.
  public struct Mark: Hashable, Sendable {
    /// Where it stands, from 0 to 1000; others are brought into range.
    public var value: Int
    /// What it looks like.
    public var glyph: Glyph

    /// Makes a mark.
    public init(_ value: Int, _ glyph: Glyph = .knob) {
      self.value = value
      self.glyph = glyph
    }
  }

  /// What marks look like.
  public enum Glyph: Hashable, Sendable {
    /// What is shown: `●`.
    case knob
    /// What it is compared with: `○`.
    case ring
    /// A point on the way that has a name: `┼`.
    case tick
  }

  /// The marks; where two fall into one column, the later one is seen.
  public var marks: [Mark]

  /// Makes a scale.
  public init(_ marks: [Mark]) { self.marks = marks }

  /// The scale as text of a number of columns, its ends included; at least 3.
  public func text(columns: Int, look: Look) -> String {
    let columns = max(3, columns)
    var glyphs = [Character](repeating: look[.horizontal], count: columns)
    glyphs[0] = look.unicode ? "├" : "|"
    glyphs[columns - 1] = look.unicode ? "┤" : "|"
    for mark in marks {
      let value = min(max(0, mark.value), 1000)
      glyphs[(value * (columns - 1) + 500) / 1000] = Self.glyph(mark.glyph, look)
    }
    return String(glyphs)
  }

  private static func glyph(_ glyph: Glyph, _ look: Look) -> Character {
    switch glyph {
    case .knob: look[.knob]
    case .ring: look.unicode ? "○" : "o"
    case .tick: look.unicode ? "┼" : "+"
    }
  }
}
