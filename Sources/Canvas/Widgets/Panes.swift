/// A box with a title, one of several that may share borders.
public struct Pane: Hashable, Sendable {
  /// What stands on its top border; empty for nothing.
  public var title: String
  /// What stands at the right of its top border, like a count; left out when there is too little room.
  public var note: String
  /// Where it is, borders included.
  public var rect: Rect
  /// Whether it takes the keys.
  public var isActive: Bool

  /// Makes a pane.
  public init(_ title: String = "", note: String = "", rect: Rect, isActive: Bool = false) {
    self.title = title
    self.note = note
    self.rect = rect
    self.isActive = isActive
  }

  /// Where its content goes: inside of the borders.
  public var inner: Rect { rect.inset(x: 1, y: 1) }

  /// Where its content goes, with a blank column at each side.
  public var padded: Rect { rect.inset(x: 2, y: 1) }
}

/// The borders and titles of panes; panes that overlap by one row or column get a common border with proper junctions.
public struct Panes: Widget, Hashable, Sendable {
  /// The panes; the border of the active one is drawn over the others'.
  public var panes: [Pane]

  /// Makes panes.
  public init(_ panes: [Pane]) { self.panes = panes }

  /// Draws borders, then titles; the insides are left as they are.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    let area = rect.intersection(canvas.bounds)
    guard !area.isEmpty else { return }
    var lines = LineGrid(area: area)
    for pane in panes { lines.add(pane.rect, active: pane.isActive) }
    let quiet = look[.border]
    let active = look[.activeBorder]
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX {
        let directions = lines[x, y]
        guard directions != [] else { continue }
        canvas.put(look.line(directions), x: x, y: y, style: directions.contains(.active) ? active : quiet)
      }
    }
    for pane in panes { drawTitle(of: pane, into: &canvas, in: area, look: look) }
  }

  private func drawTitle(of pane: Pane, into canvas: inout Canvas, in area: Rect, look: Look) {
    let room = min(pane.rect.maxX, area.maxX) - pane.rect.x - 4
    guard room > 0, pane.rect.height > 0, pane.rect.x >= area.x else { return }
    guard pane.rect.y >= area.y, pane.rect.y < area.maxY else { return }
    var used = 0
    if !pane.title.isEmpty {
      // Without colours the mark alone tells which pane has the keys.
      let isMarked = pane.isActive && panes.count > 1 && !look.colour
      let mark = isMarked ? String(look[.pointer]) + " " : ""
      let title = look.fitted(mark + pane.title, to: room)
      used = title.displayWidth + 2
      let style = pane.isActive ? look[.activeBorder] : look[.title]
      canvas.write(" " + title + " ", x: pane.rect.x + 1, y: pane.rect.y, style: style)
    }
    let note = look.shown(pane.note)
    let columns = note.displayWidth
    guard columns > 0, used + columns + 2 <= room else { return }
    canvas.write(" " + note + " ", x: pane.rect.x + room - columns, y: pane.rect.y, style: look[.quiet])
  }
}

/// The lines that cross the cells of an area.
private struct LineGrid {
  let area: Rect
  var cells: [Directions]

  init(area: Rect) {
    self.area = area
    cells = Array(repeating: [], count: area.width * area.height)
  }

  subscript(x: Int, y: Int) -> Directions { cells[(y - area.y) * area.width + x - area.x] }

  mutating func add(_ directions: Directions, x: Int, y: Int) {
    guard area.contains(Point(x: x, y: y)) else { return }
    cells[(y - area.y) * area.width + x - area.x].formUnion(directions)
  }

  /// Adds the outline of a box; a box of one row or column is a line.
  mutating func add(_ box: Rect, active: Bool) {
    guard !box.isEmpty else { return }
    let mark: Directions = active ? .active : []
    let right = box.maxX - 1
    let bottom = box.maxY - 1
    for y in Set([box.y, bottom]) {
      for x in max(box.x, area.x)..<max(box.x, area.x, min(box.maxX, area.maxX)) {
        if x > box.x { add(mark.union(.left), x: x, y: y) }
        if x < right { add(mark.union(.right), x: x, y: y) }
      }
    }
    for x in Set([box.x, right]) {
      for y in max(box.y, area.y)..<max(box.y, area.y, min(box.maxY, area.maxY)) {
        if y > box.y { add(mark.union(.up), x: x, y: y) }
        if y < bottom { add(mark.union(.down), x: x, y: y) }
      }
    }
  }
}
