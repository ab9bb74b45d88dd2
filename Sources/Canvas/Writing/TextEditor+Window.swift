/// A line of a text, by its paragraph and its place among the lines of that.
typealias LinePlace = (paragraph: Int, line: Int)

extension TextEditor {
  /// Takes the size of the window that shows it; where nothing changes, nothing happens.
  ///
  /// The line at the top stays there as far as the cursor stays in sight.
  ///
  /// - Parameters:
  ///   - columns: The columns of a line, 1 or more.
  ///   - rows: The rows of the window, 1 or more.
  ///   - unicode: Whether glyphs beyond ASCII are drawn as they are; else as wide as what stands for them.
  public mutating func resize(columns: Int, rows: Int, unicode: Bool = true) {
    let layout = TextLayout(columns: max(1, columns), unicode: unicode)
    let rows = max(1, rows)
    guard layout != self.layout || rows != self.rows else { return }
    self.rows = rows
    if layout != self.layout {
      let (paragraph, line) = self.line((0, 0), movedBy: top)
      let anchor = paragraphs[paragraph].range(ofLine: line).lowerBound
      self.layout = layout
      for index in paragraphs.indices { paragraphs[index].wrap(layout) }
      lineCount = paragraphs.reduce(0) { $0 + $1.lineCount }
      top = number(of: (paragraph, paragraphs[paragraph].line(of: anchor)))
      caret.isBehindLine = false
      goal = nil
    }
    reveal()
  }

  /// The line in which the cursor stands, from 0.
  public var cursorLine: Int { number(of: lineOfCaret) }

  /// The cell of the window in which the cursor stands, or nil while it is scrolled out of sight.
  ///
  /// Behind a full line and in blanks that hang over the edge it stands just right of the columns of the window.
  public var cursorCell: Point? {
    let row = cursorLine - top
    return row >= 0 && row < rows ? Point(x: cursorColumn, y: row) : nil
  }

  /// Scrolls the window down by some lines (up when negative), not beyond the text; the cursor stays where it is.
  public mutating func scroll(by lines: Int) {
    let most = max(0, lineCount - rows)
    top = min(max(0, top + min(max(lines, -lineCount), lineCount)), most)
  }

  /// The place nearest to a cell of the window.
  public func position(at cell: Point) -> TextPosition { caret(at: cell).position }

  /// Puts the cursor to the place nearest to a cell of the window.
  public mutating func click(at cell: Point) { go(to: caret(at: cell)) }

  private func caret(at cell: Point) -> Caret {
    let row = min(max(0, top + cell.y), lineCount - 1)
    return caret(in: line((0, 0), movedBy: row), column: max(0, cell.x))
  }

  /// The lines in sight, each by its place; at least one.
  var linesInSight: [LinePlace] {
    var place = line((0, 0), movedBy: top)
    var lines = [place]
    while lines.count < min(rows, lineCount - top) {
      place = line(place, movedBy: 1)
      lines.append(place)
    }
    return lines
  }

  // MARK: Lines

  /// Scrolls as little as need be for the cursor to be in sight and the window to be full.
  mutating func reveal() {
    let line = cursorLine
    top = min(max(top, line - rows + 1), line, max(0, lineCount - rows))
  }

  /// The line in which the cursor stands.
  var lineOfCaret: LinePlace {
    let (paragraph, glyph) = (cursor.paragraph, cursor.glyph)
    let line = paragraphs[paragraph].line(of: glyph)
    let isBefore = caret.isBehindLine && line > 0 && paragraphs[paragraph].breaks[line - 1] == glyph
    return (paragraph, isBefore ? line - 1 : line)
  }

  /// The column in which the cursor stands, at most just right of the window.
  var cursorColumn: Int {
    let (paragraph, line) = lineOfCaret
    let glyphs = paragraphs[paragraph].glyphs
    var column = 0
    var index = paragraphs[paragraph].range(ofLine: line).lowerBound
    while index < cursor.glyph && column < layout.columns {
      column += layout.columns(of: glyphs[index])
      index += 1
    }
    return min(column, layout.columns)
  }

  /// How many lines are before a line.
  private func number(of place: LinePlace) -> Int {
    var number = place.line
    for index in 0..<place.paragraph { number += paragraphs[index].lineCount }
    return number
  }

  /// The line some lines further down, or up when negative; the last or first of the text where there are not so many.
  func line(_ place: LinePlace, movedBy lines: Int) -> LinePlace {
    var (paragraph, line) = (place.paragraph, place.line + lines)
    while line < 0 && paragraph > 0 {
      paragraph -= 1
      line += paragraphs[paragraph].lineCount
    }
    while line >= paragraphs[paragraph].lineCount && paragraph + 1 < paragraphs.count {
      line -= paragraphs[paragraph].lineCount
      paragraph += 1
    }
    return (paragraph, min(max(0, line), paragraphs[paragraph].lineCount - 1))
  }

  /// Where a line ends: before the last of the blanks at which it is broken, or else behind its last glyph.
  func end(of place: LinePlace) -> Caret {
    let paragraph = paragraphs[place.paragraph]
    let end = paragraph.range(ofLine: place.line).upperBound
    let isBroken = place.line < paragraph.lineCount - 1
    let isAtBlank = isBroken && paragraph.glyphs[end - 1] == " "
    return Caret(
      position: TextPosition(paragraph: place.paragraph, glyph: isAtBlank ? end - 1 : end),
      isBehindLine: isBroken && !isAtBlank)
  }

  /// The last place of a line that is not right of a column.
  func caret(in place: LinePlace, column: Int) -> Caret {
    let paragraph = paragraphs[place.paragraph]
    let end = end(of: place)
    var index = paragraph.range(ofLine: place.line).lowerBound
    var left = column
    while index < end.position.glyph {
      left -= layout.columns(of: paragraph.glyphs[index])
      if left < 0 { break }
      index += 1
    }
    if index == end.position.glyph { return end }
    return Caret(position: TextPosition(paragraph: place.paragraph, glyph: index))
  }
}
