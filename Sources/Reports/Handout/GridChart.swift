/// A grid over two assumptions: which side is ahead in each cell, and whether that is sure.
public struct GridChart: Sendable {
  /// What a cell says.
  public enum Cell: Sendable, Hashable { case first, second, open }

  /// What is drawn, for whoever cannot see it.
  public var label: String
  /// What the two assumptions are called, the one along the columns first.
  public var across: String, down: String
  /// The values of the columns and rows, as they are written.
  public var columns: [String], rows: [String]
  /// The cells, row by row.
  public var cells: [[Cell]]
  /// What stands for each kind of cell, at most two characters, so that it can be read without colour.
  public var signs: [Cell: String]

  /// Makes one from its parts.
  public init(
    label: String, across: String, down: String, columns: [String], rows: [String], cells: [[Cell]],
    signs: [Cell: String]
  ) {
    self.label = label
    self.across = across
    self.down = down
    self.columns = columns
    self.rows = rows
    self.cells = cells
    self.signs = signs
  }

  /// The chart as a drawing, 640 units wide.
  public var drawing: Drawing {
    let (left, top, height) = (150, 30, 34)
    let width = columns.isEmpty ? 0 : min(70, 480 / columns.count)
    var drawing = Drawing(width: 640, height: top + rows.count * height + 52, label: label)
    drawing.shapes.append(.text(.init(left - 12, top - 12), .end, down, isStrong: true))
    for (row, name) in rows.enumerated() {
      let y = top + row * height
      drawing.shapes.append(.text(.init(left - 12, y + height / 2 + 4), .end, name, isStrong: false))
      for (column, cell) in (cells.indices.contains(row) ? cells[row] : []).enumerated() where column < columns.count {
        let x = left + column * width
        let kind: Drawing.Kind = cell == .first ? .firstBand : cell == .second ? .secondBand : .neutral
        drawing.shapes.append(.box(x: x + 1, y: y + 1, width: width - 2, height: height - 2, kind))
        let sign = signs[cell] ?? ""
        drawing.shapes.append(.text(.init(x + width / 2, y + height / 2 + 4), .middle, sign, isStrong: true))
      }
    }
    let bottom = top + rows.count * height
    for (column, name) in columns.enumerated() {
      drawing.shapes.append(
        .text(.init(left + column * width + width / 2, bottom + 18), .middle, name, isStrong: false))
    }
    drawing.shapes.append(.text(.init(left, bottom + 42), .start, across, isStrong: true))
    return drawing
  }
}
