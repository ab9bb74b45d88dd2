/// A text of several paragraphs being edited, glyph by glyph as people see them, in a window that shows some of its lines.
///
/// A paragraph is what ends with Enter; a line is what fits the width of the window. Each paragraph keeps its own lines,
/// so that a key costs as much in a long text as in a short one, but for a little counting. What comes in is cleaned as
/// every text from outside; what joins with a glyph, such as a combining mark, joins with it wherever the two meet.
public struct TextEditor: Sendable {
  /// What became of an inserted text.
  public struct Insertion: Hashable, Sendable {
    /// The glyphs that were taken, line breaks among them.
    public var taken: Int
    /// The glyphs that no longer fitted, from the end of the text; 0 where all did.
    public var leftOut: Int

    /// Makes a result.
    public init(taken: Int, leftOut: Int) {
      self.taken = taken
      self.leftOut = leftOut
    }
  }

  /// The paragraphs, one or more.
  var paragraphs: [EditedParagraph]
  /// How many glyphs there are; each line break counts as one.
  public internal(set) var count: Int
  /// The most glyphs it takes, each line break as one.
  public let limit: Int
  /// How many lines there are at the width of the window.
  public internal(set) var lineCount: Int
  /// The lines above the window.
  public internal(set) var top = 0
  /// The rows of the window, 1 or more.
  public internal(set) var rows = 24
  /// How paragraphs are broken into lines at the width of the window.
  var layout: TextLayout
  /// The cursor, with the line it is shown in.
  var caret: Caret
  /// The column that moving up and down keeps to.
  var goal: Int?
  /// What was cut out last.
  var killed: [Character] = []
  /// Whether the last thing done was cutting out, so that what is cut out next joins it.
  var joinsKills = false
  /// What can be undone and done again.
  var history: EditHistory

  /// Makes an editor with the cursor behind the text; what is too long is cut off.
  ///
  /// To learn how much that was, make an empty one and `paste` the text.
  ///
  /// - Parameters:
  ///   - text: The text, cleaned here; line ends of every kind separate its paragraphs.
  ///   - limit: The most glyphs it takes.
  ///   - history: How much can be undone.
  public init(_ text: String = "", limit: Int = 200_000, history: HistoryBounds = HistoryBounds()) {
    self.limit = max(0, limit)
    self.history = EditHistory(bounds: history)
    layout = TextLayout(columns: 80, unicode: true)
    let glyphs = Array(text.cleaned(keepingNewlines: true).prefix(max(0, limit)))
    let layout = layout
    paragraphs = glyphs.split(separator: "\n", omittingEmptySubsequences: false).map {
      EditedParagraph(Array($0), layout: layout)
    }
    count = glyphs.count
    lineCount = paragraphs.reduce(0) { $0 + $1.lineCount }
    caret = Caret(position: TextPosition.start.advanced(over: glyphs))
    reveal()
  }

  /// The text; its paragraphs are separated by line feeds.
  public var text: String {
    var text = ""
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { text.append("\n") }
      text.append(contentsOf: paragraph.glyphs)
    }
    return text
  }

  /// Whether there is no text.
  public var isEmpty: Bool { count == 0 }

  /// The glyphs that still fit.
  public var room: Int { limit - count }

  /// Where the cursor stands.
  public var cursor: TextPosition { caret.position }

  /// The end of the text.
  public var end: TextPosition {
    TextPosition(paragraph: paragraphs.count - 1, glyph: paragraphs[paragraphs.count - 1].glyphs.count)
  }

  /// The place before which so many glyphs stand, each line break as one; the nearest end where there is none.
  public func position(atOffset offset: Int) -> TextPosition {
    var left = max(0, offset)
    for (index, paragraph) in paragraphs.enumerated() {
      if left <= paragraph.glyphs.count { return TextPosition(paragraph: index, glyph: left) }
      left -= paragraph.glyphs.count + 1
    }
    return end
  }

  /// The glyphs between two places, line breaks as line feeds.
  func glyphs(in range: Range<TextPosition>) -> [Character] {
    let (from, to) = (range.lowerBound, range.upperBound)
    if from.paragraph == to.paragraph { return Array(paragraphs[from.paragraph].glyphs[from.glyph..<to.glyph]) }
    var glyphs = Array(paragraphs[from.paragraph].glyphs[from.glyph...])
    for paragraph in paragraphs[(from.paragraph + 1)..<to.paragraph] {
      glyphs.append("\n")
      glyphs += paragraph.glyphs
    }
    glyphs.append("\n")
    glyphs += paragraphs[to.paragraph].glyphs[..<to.glyph]
    return glyphs
  }
}

extension TextEditor: Hashable {
  /// Whether both hold the same text with the cursor at the same place in the same window; what can be undone is left aside.
  public static func == (left: TextEditor, right: TextEditor) -> Bool {
    left.caret == right.caret && left.count == right.count && left.limit == right.limit && left.layout == right.layout
      && left.rows == right.rows && left.top == right.top && left.goal == right.goal
      && left.paragraphs.elementsEqual(right.paragraphs) { $0.glyphs == $1.glyphs }
  }

  /// Feeds what tells two editors apart in nearly all cases.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(caret)
    hasher.combine(count)
    hasher.combine(paragraphs[cursor.paragraph].glyphs)
  }
}
