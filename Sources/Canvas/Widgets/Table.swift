/// A column of a table.
public struct TableColumn: Hashable, Sendable {
  /// What stands above it.
  public var title: String
  /// How wide it is.
  public var track: Track
  /// Whether its cells end at its right side, as numbers do.
  public var isTrailing: Bool
  /// The mark beside the title when the rows are sorted by it: `.up` or `.down`.
  public var sorted: Mark?

  /// Makes a column.
  public init(_ title: String, _ track: Track = .flexible(), isTrailing: Bool = false, sorted: Mark? = nil) {
    self.title = title
    self.track = track
    self.isTrailing = isTrailing
    self.sorted = sorted
  }
}

/// Which row of a table is focused.
public struct TableState: Hashable, Sendable {
  /// The focused row's index; kept within the rows when drawn and moved.
  public var focus: Int

  /// Makes a state.
  public init(focus: Int = 0) { self.focus = focus }

  /// Moves the focus by some rows, not beyond the ends; `.min` and `.max` go to the first and the last.
  public mutating func move(by rows: Int, count: Int) {
    let here = min(max(0, focus), max(0, count - 1))
    focus = min(max(0, here + min(max(rows, -count), count)), max(0, count - 1))
  }
}

/// Rows of cells in columns, one row focused; rows are asked for only when they are in sight.
///
/// A cell is made of runs of text, so that a column may hold a row of small cells, such as sizes.
public struct Table: Widget {
  /// The columns.
  public var columns: [TableColumn]
  /// How many rows there are.
  public var count: Int
  /// Which row is focused.
  public var state: TableState
  /// Whether it takes the keys.
  public var isActive: Bool
  /// What stands there when there are no rows.
  public var placeholder: String
  /// The cells of a row; missing ones stay empty.
  public var row: (Int) -> [[TextSpan]]

  /// Makes a table whose rows are made when they are drawn.
  public init(
    _ columns: [TableColumn], count: Int, state: TableState = TableState(), isActive: Bool = true,
    placeholder: String = "", row: @escaping (Int) -> [[TextSpan]]
  ) {
    self.columns = columns
    self.count = max(0, count)
    self.state = state
    self.isActive = isActive
    self.placeholder = placeholder
    self.row = row
  }

  /// Makes a table of plain texts.
  public init(
    _ columns: [TableColumn], rows: [[String]], state: TableState = TableState(), isActive: Bool = true,
    placeholder: String = ""
  ) {
    self.init(columns, count: rows.count, state: state, isActive: isActive, placeholder: placeholder) { index in
      rows[index].map { [TextSpan($0)] }
    }
  }

  /// The index of the row drawn at a place, or nil.
  public func row(at point: Point, in rect: Rect) -> Int? {
    guard rect.contains(point), point.y > rect.y else { return nil }
    let index = top(height: rect.height - 1) + point.y - rect.y - 1
    return index < count ? index : nil
  }

  /// Draws the header, the rows in sight, and sets the terminal's cursor to the focused one.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    guard !rect.isEmpty else { return }
    let ranges = Track.share(rect.width - 3, among: columns.map(\.track), gap: 2)
    for (column, range) in zip(columns, ranges) where !range.isEmpty {
      let mark = column.sorted.map { " " + String(look[$0]) } ?? ""
      let title = look.fitted(column.title, to: range.count - mark.count) + mark
      let cell = [TextSpan(title, .quiet)]
      write(cell, column, range, into: &canvas, in: rect, y: rect.y, look: look, style: nil)
    }
    let body = rect.splitTop(1).rest
    guard !body.isEmpty else { return }
    if count == 0 {
      let text = look.fitted(placeholder, to: max(0, rect.width - 2))
      canvas.write(text, x: rect.x + 2, y: body.y, style: look[.quiet])
      return
    }
    let top = top(height: body.height)
    let focus = min(max(0, state.focus), count - 1)
    for index in top..<min(count, top + body.height) {
      let y = body.y + index - top
      let isFocused = index == focus
      let style = isFocused && isActive ? look[.focus] : nil
      if let style { canvas.fill(Rect(x: rect.x, y: y, width: rect.width - 1, height: 1), style: style) }
      if isFocused {
        canvas.put(look[.pointer], x: rect.x, y: y, style: style ?? look[.strong])
        if isActive { canvas.cursor = Point(x: rect.x, y: y) }
      }
      for (cell, (column, range)) in zip(row(index), zip(columns, ranges)) where !range.isEmpty {
        write(cell, column, range, into: &canvas, in: rect, y: y, look: look, style: style)
      }
    }
    canvas.drawScrollHints(in: body, above: top > 0, below: top + body.height < count, look: look)
  }

  /// The first row in sight: the focused one is kept in the middle.
  private func top(height: Int) -> Int {
    let focus = min(max(0, state.focus), max(0, count - 1))
    return min(max(0, focus - height / 2), max(0, count - height))
  }

  private func write(
    _ cell: [TextSpan], _ column: TableColumn, _ range: Range<Int>, into canvas: inout Canvas, in rect: Rect, y: Int,
    look: Look, style: Style?
  ) {
    let free = column.isTrailing ? max(0, range.count - cell.displayWidth(look: look)) : 0
    let x = rect.x + 2 + range.lowerBound + free
    canvas.write(cell, x: x, y: y, limit: range.count - free, look: look, style: style)
  }
}
