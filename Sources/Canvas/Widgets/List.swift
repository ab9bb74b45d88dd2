/// Items below each other, one of them focused, with groups that open in place.
///
/// A row is a pointer, a number or key, a group mark, a lead in a column of its own, and text that is wrapped beside it.
/// What does not fit scrolls so that the focused row stays in the middle; the last column is kept for scroll hints.
public struct List: Widget, Hashable, Sendable {
  /// The items.
  public var items: [ListItem]
  /// What is focused and open.
  public var state: ListState
  /// Whether the rows that can be focused are numbered: from 1 to 9, and then by the ``letters``.
  public var isNumbered: Bool
  /// What rows beyond the ninth are numbered by; empty leaves them without.
  public var letters: String
  /// Whether it takes the keys: then the focused row stands out and carries the terminal's cursor.
  public var isActive: Bool
  /// The lines a row may take; nil for any number.
  public var lineLimit: Int?
  /// What stands there when there are no items.
  public var placeholder: String

  /// Makes a list.
  public init(
    _ items: [ListItem], state: ListState = ListState(), isNumbered: Bool = false, isActive: Bool = true,
    lineLimit: Int? = nil, placeholder: String = "", letters: String = ""
  ) {
    self.items = items
    self.state = state
    self.isNumbered = isNumbered
    self.letters = letters
    self.isActive = isActive
    self.lineLimit = lineLimit
    self.placeholder = placeholder
  }

  /// The keys of the rows in sight, top to bottom: an item's own key, or its number; nil for none.
  public func keys(of rows: [ListRow]) -> [Character?] {
    var rest = isNumbered ? ("123456789" + letters)[...] : ""
    return rows.map { row in
      if let key = row.item.key { return key }
      return row.item.isEnabled ? rest.popFirst() : nil
    }
  }

  /// The item in sight that a key chooses, or nil.
  public func item(key: Character) -> ListItem? {
    let rows = state.rows(of: items)
    return zip(keys(of: rows), rows).first { $0 == key && $1.item.isEnabled }?.1.item
  }

  /// The item drawn at a place, or nil.
  public func item(at point: Point, in rect: Rect, look: Look) -> ListItem? {
    guard rect.contains(point) else { return nil }
    let picture = ListPicture(of: self, in: rect, look: look)
    let line = picture.top + point.y - rect.y
    guard line < picture.lines.count else { return nil }
    let item = picture.rows[picture.lines[line].row].item
    return item.isEnabled ? item : nil
  }

  /// How many lines all rows take in a width.
  public func lineCount(width: Int, look: Look) -> Int {
    ListPicture(of: self, in: Rect(x: 0, y: 0, width: width, height: 0), look: look).lines.count
  }

  /// Draws the rows in sight and sets the terminal's cursor to the focused one.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    guard !rect.isEmpty else { return }
    if items.isEmpty {
      let lines = rect.height > 1 ? wrap(placeholder, width: rect.width).map(String.init) : [placeholder]
      for (offset, line) in lines.prefix(rect.height).enumerated() {
        canvas.write(look.fitted(line, to: rect.width), x: rect.x, y: rect.y + offset, style: look[.quiet])
      }
      return
    }
    let picture = ListPicture(of: self, in: rect, look: look)
    let shown = picture.lines[picture.top..<min(picture.lines.count, picture.top + rect.height)]
    for (offset, line) in shown.enumerated() {
      let y = rect.y + offset
      let isFocused = picture.focus == line.row
      let style = isFocused && isActive ? look[.focus] : nil
      if let style { canvas.fill(Rect(x: rect.x, y: y, width: rect.width - 1, height: 1), style: style) }
      canvas.write(line.head, x: rect.x, y: y, style: style ?? look[.key], limit: rect.width - 1)
      if isFocused && line.isFirst {
        canvas.write(String(look[.pointer]), x: rect.x, y: y, style: style ?? look[.strong], limit: rect.width - 1)
        if isActive { canvas.cursor = Point(x: rect.x, y: y) }
      }
      let x = rect.x + line.indent
      canvas.write(line.spans, x: x, y: y, limit: rect.maxX - 1 - x, look: look, style: style)
    }
    let below = picture.top + rect.height < picture.lines.count
    canvas.drawScrollHints(in: rect, above: picture.top > 0, below: below, look: look)
  }
}
