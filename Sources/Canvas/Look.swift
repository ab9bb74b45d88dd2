/// What a piece of text means; how that looks is the `Look`'s business.
public enum Tone: UInt8, Hashable, Sendable, CaseIterable {
  /// Ordinary text.
  case text
  /// Text that steps back: hints, stage directions.
  case quiet
  /// Text that steps forward.
  case strong
  /// The title of a pane or screen.
  case title
  /// Lines around panes.
  case border
  /// Lines around the pane that takes the keys.
  case activeBorder
  /// The row or field that takes the keys.
  case focus
  /// The name of a key in a footer or list.
  case key
  /// Something went well or is met.
  case good
  /// Something wants attention.
  case warn
  /// Something went wrong or is unmet.
  case bad
  /// Something that stands out without being good or bad.
  case accent
  /// The customer's side.
  case customer
  /// The seller's side.
  case seller
  /// The company's side.
  case company
  /// What is between them.
  case relationship
}

/// How everything is drawn: which glyphs and which styles this terminal can show.
///
/// Legible in light and dark terminals: the background is always the terminal's own, and text is never white, black or
/// yellow. Without colour the tones differ by bold, dim, underline and reverse only; views add words or glyphs.
public struct Look: Hashable, Sendable {
  /// Whether glyphs beyond ASCII may be drawn.
  public var unicode: Bool
  /// Whether colours may be used.
  public var colour: Bool

  /// Makes a look.
  public init(unicode: Bool = true, colour: Bool = true) {
    self.unicode = unicode
    self.colour = colour
  }

  /// The style of a tone.
  public subscript(_ tone: Tone) -> Style {
    switch tone {
    case .text: .plain
    case .quiet, .border: .quiet
    case .strong, .title, .key: .strong
    case .focus: .focus
    case .activeBorder: colour ? Style(front: .cyan, bold: true) : .strong
    case .good: colour ? Style(front: .green, bold: true) : .strong
    case .warn: colour ? Style(front: .magenta, underline: true) : Style(underline: true)
    case .bad: colour ? Style(front: .red, bold: true, underline: true) : Style(bold: true, underline: true)
    case .accent: colour ? Style(front: .blue, bold: true) : .strong
    case .customer: colour ? Style(front: .cyan, bold: true) : .strong
    case .seller: colour ? Style(front: .blue, bold: true) : .plain
    case .company: colour ? Style(front: .magenta) : Style(underline: true)
    case .relationship: colour ? Style(front: .green) : Style(bold: true, underline: true)
    }
  }

  /// The text as this terminal can show it: unchanged, or written with ASCII characters.
  public func shown(_ text: String) -> String { unicode ? text : text.ascii() }

  /// The text as this terminal can show it, cut to a number of columns with an ellipsis at its end.
  public func fitted(_ text: String, to columns: Int) -> String {
    shown(text).truncated(to: columns, ellipsis: self[.ellipsis])
  }
}
