/// One cell of the screen: a glyph and how it looks.
public struct Cell: Hashable, Sendable {
  /// What stands in the cell; a space where nothing does.
  public var glyph: Character
  /// How it looks.
  public var style: Style
  /// Whether the cell is the right half of a wide glyph that stands in the cell before it.
  public var isContinuation: Bool

  /// Makes a cell; without arguments an empty one.
  public init(_ glyph: Character = " ", style: Style = .plain, isContinuation: Bool = false) {
    self.glyph = glyph
    self.style = style
    self.isContinuation = isContinuation
  }
}

/// A picture of cells that a screen draws into and a terminal shows; it knows of no terminal.
///
/// Everything that is drawn outside of it is cut off silently, so that a view never has to check sizes for safety.
public struct Canvas: Equatable, Sendable {
  /// Columns, 0 or more.
  public let width: Int
  /// Rows, 0 or more.
  public let height: Int
  /// The cells, row by row.
  public private(set) var cells: [Cell]
  /// Where the terminal's own cursor stands, which is what screen readers follow; nil hides it.
  public var cursor: Point?

  /// Makes an empty canvas.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = Array(repeating: Cell(), count: self.width * self.height)
  }

  /// All of it.
  public var bounds: Rect { Rect(x: 0, y: 0, width: width, height: height) }

  /// The cell at a place; outside of the canvas an empty one, and setting it does nothing.
  public subscript(x: Int, y: Int) -> Cell {
    get { x >= 0 && x < width && y >= 0 && y < height ? cells[y * width + x] : Cell() }
    set {
      guard x >= 0 && x < width && y >= 0 && y < height else { return }
      cells[y * width + x] = newValue
    }
  }

  /// Writes one line of text and returns the column after it.
  ///
  /// Nothing is written left of the canvas, right of `limit` columns, or outside; a wide glyph that would stand half
  /// inside is left out. Control characters are not drawn.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, x: Int, y: Int, style: Style = .plain, limit: Int = .max
  ) -> Int {
    var column = x
    let end = limit == .max ? width : min(width, x + max(0, limit))
    if text.isSimple {
      for scalar in text.unicodeScalars {
        guard column < end else { break }
        put(Character(scalar), x: column, y: y, style: style)
        column += 1
      }
      return column
    }
    for glyph in text {
      let columns = glyph.displayWidth
      guard columns > 0 else { continue }
      guard column + columns <= end else { break }
      if column >= 0 {
        put(glyph, x: column, y: y, style: style)
        if columns == 2 && y >= 0 && y < height {
          mend(x: column + 1, y: y)
          self[column + 1, y] = Cell(" ", style: style, isContinuation: true)
        }
      }
      column += columns
    }
    return column
  }

  /// Puts one narrow glyph into a cell; outside of the canvas nothing happens.
  public mutating func put(_ glyph: Character, x: Int, y: Int, style: Style = .plain) {
    guard x >= 0 && x < width && y >= 0 && y < height else { return }
    mend(x: x, y: y)
    cells[y * width + x] = Cell(glyph, style: style)
  }

  /// Blanks the other half of a wide glyph before one of its halves is drawn over.
  private mutating func mend(x: Int, y: Int) {
    let at = y * width + x
    if x > 0 && cells[at].isContinuation { cells[at - 1].glyph = " " }
    if x + 1 < width && cells[at + 1].isContinuation { cells[at + 1].isContinuation = false }
  }

  /// Changes the styles in a rectangle and leaves the glyphs.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = rect.intersection(bounds)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { cells[y * width + x].style = change(cells[y * width + x].style) }
    }
  }

  /// Fills a rectangle with one glyph.
  public mutating func fill(_ rect: Rect, with glyph: Character = " ", style: Style = .plain) {
    let area = rect.intersection(bounds)
    if area.isEmpty { return }
    for y in area.y..<area.maxY {
      mend(x: area.x, y: y)
      mend(x: area.maxX - 1, y: y)
      for x in area.x..<area.maxX { cells[y * width + x] = Cell(glyph, style: style) }
    }
  }

  /// The glyphs as lines of text, without the blanks at their ends: what tests compare and screen readers read.
  public var text: String {
    (0..<height).map { y in
      var line = ""
      for x in 0..<width where !self[x, y].isContinuation { line.append(self[x, y].glyph) }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
