/// A text of several lines being edited, broken at words and scrolled so that the cursor is in sight.
///
/// The last column is kept for the scroll hints and for the cursor behind a full line, unless it is the only one.
public struct TextArea: Widget, Hashable, Sendable {
  /// The text.
  public var editor: TextEditor
  /// What stands in it while it is empty.
  public var placeholder: String
  /// Whether it takes the keys.
  public var isActive: Bool

  /// Makes a text area.
  public init(_ editor: TextEditor, placeholder: String = "", isActive: Bool = true) {
    self.editor = editor
    self.placeholder = placeholder
    self.isActive = isActive
  }

  /// Draws the lines in sight and sets the terminal's cursor to that of the text.
  ///
  /// An editor that was not told of this rectangle by `fit` is drawn all the same, only not as fast.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    guard !rect.isEmpty else { return }
    var editor = editor
    editor.fit(rect, look: look)
    if editor.isEmpty {
      let text = [TextSpan(placeholder, .quiet)].wrapped(to: editor.columns, look: look)
      for (row, line) in text.prefix(rect.height).enumerated() {
        canvas.write(line, x: rect.x, y: rect.y + row, limit: rect.width, look: look)
      }
    }
    for (row, line) in editor.linesInSight.enumerated() {
      editor.draw(
        line, into: &canvas, in: Rect(x: rect.x, y: rect.y + row, width: editor.columns, height: 1), look: look)
    }
    if rect.width > 1 {
      let isMoreBelow = editor.top + editor.rows < editor.lineCount
      canvas.drawScrollHints(in: rect, above: editor.top > 0, below: isMoreBelow, look: look)
    }
    if isActive, let cell = editor.cursorCell {
      canvas.cursor = Point(x: rect.x + min(cell.x, rect.width - 1), y: rect.y + cell.y)
    }
  }
}

extension TextEditor {
  /// The columns of a line.
  public var columns: Int { layout.columns }

  /// Takes the size of the rectangle it is drawn in; to be called before keys and the mouse, so that lines are those seen.
  public mutating func fit(_ rect: Rect, look: Look) {
    guard !rect.isEmpty else { return }
    resize(columns: rect.width > 1 ? rect.width - 1 : 1, rows: rect.height, unicode: look.unicode)
  }

  /// Does what the mouse did in the rectangle it is drawn in: a click puts the cursor, the wheel scrolls by three lines.
  ///
  /// - Returns: Whether the mouse was in the rectangle.
  @discardableResult
  public mutating func handle(_ mouse: Mouse, in rect: Rect, look: Look) -> Bool {
    guard rect.contains(mouse.at) else { return false }
    fit(rect, look: look)
    switch mouse.action {
    case .press: click(at: Point(x: mouse.at.x - rect.x, y: mouse.at.y - rect.y))
    case .wheelUp: scroll(by: -3)
    case .wheelDown: scroll(by: 3)
    }
    return true
  }

  /// Draws a line into the row of a rectangle; a glyph too wide for it becomes an ellipsis.
  fileprivate func draw(_ place: LinePlace, into canvas: inout Canvas, in rect: Rect, look: Look) {
    let paragraph = paragraphs[place.paragraph]
    var x = rect.x
    for glyph in paragraph.glyphs[paragraph.range(ofLine: place.line)] {
      guard x < rect.maxX else { break }
      let columns = layout.columns(of: glyph)
      let fits = x + columns <= rect.maxX
      canvas.write(fits ? layout.shown(glyph) : String(look[.ellipsis]), x: x, y: rect.y, limit: rect.maxX - x)
      x += columns
    }
  }
}
