/// One of the sixteen colours that every colour terminal has, or the terminal's own default.
public enum Colour: UInt8, Sendable, CaseIterable {
  /// The terminal's own foreground or background.
  case standard
  case black, red, green, yellow, blue, magenta, cyan, white
}

/// How a cell looks: two colours and four attributes; nothing in the program is told by colour alone.
public struct Style: Hashable, Sendable {
  /// The colour of the glyph.
  public var front: Colour
  /// The colour behind the glyph.
  public var back: Colour
  /// Bold, where the terminal has it.
  public var bold: Bool
  /// Dim, where the terminal has it.
  public var dim: Bool
  /// Underlined, where the terminal has it.
  public var underline: Bool
  /// Front and back exchanged.
  public var reverse: Bool

  /// Makes a style; without arguments the terminal's plain text.
  public init(
    front: Colour = .standard, back: Colour = .standard, bold: Bool = false, dim: Bool = false,
    underline: Bool = false, reverse: Bool = false
  ) {
    self.front = front
    self.back = back
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
  }

  /// Plain text.
  public static let plain = Style()
  /// Bold text.
  public static let strong = Style(bold: true)
  /// Text that steps back.
  public static let quiet = Style(dim: true)
  /// The focused item.
  public static let focus = Style(reverse: true)
}
