import Canvas
import Conversation

extension ConversationMap {
  /// How many boxes stand beside each other.
  private static let columns = 4

  /// Draws the map over the screen: two rows of boxes where there is room, else a line for each phase.
  func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    let hasBoxes = rect.width >= 64 && rect.height >= 18
    let width = hasBoxes ? min(rect.width, 84) : min(rect.width, 48)
    let heads = hasBoxes ? 7 : Phase.allCases.count + 1
    let legendLines = Scroller(legend).extent(in: Rect(x: 0, y: 0, width: width - 8, height: 1), look: look).lines
    let box = Overlay(notes.strings["map.title"], width: width)
    let inner = box.drawFrame(into: &canvas, in: rect, lines: heads + legendLines, look: look)
    let (top, below) = inner.splitTop(heads)
    Scroller(legend).draw(into: &canvas, in: below, look: look)
    if hasBoxes { drawBoxes(into: &canvas, in: top, look: look) } else { drawLines(into: &canvas, in: top, look: look) }
  }

  private func drawBoxes(into canvas: inout Canvas, in rect: Rect, look: Look) {
    for (index, phase) in Phase.allCases.enumerated() {
      let place = frame(of: index, in: rect)
      Panes([Pane(rect: place, isActive: phase == notes.state.phase)]).draw(into: &canvas, in: rect, look: look)
      write(phase, into: &canvas, at: Point(x: place.x + 1, y: place.y + 1), columns: place.width - 2, look: look)
      if index % Self.columns < Self.columns - 1 {
        canvas.write(look.unicode ? "→" : ">", x: place.maxX, y: place.y + 1, style: look[.quiet])
      }
    }
  }

  private func frame(of index: Int, in rect: Rect) -> Rect {
    let width = (rect.width - Self.columns + 1) / Self.columns
    return Rect(
      x: rect.x + index % Self.columns * (width + 1), y: rect.y + index / Self.columns * 3, width: width, height: 3)
  }

  private func drawLines(into canvas: inout Canvas, in rect: Rect, look: Look) {
    for (index, phase) in Phase.allCases.enumerated() where index < rect.height {
      write(phase, into: &canvas, at: Point(x: rect.x, y: rect.y + index), columns: rect.width, look: look)
    }
  }

  /// Writes a phase with its mark; the cursor stands where the conversation stands.
  private func write(_ phase: Phase, into canvas: inout Canvas, at point: Point, columns: Int, look: Look) {
    let isHere = phase == notes.state.phase
    canvas.put(mark(phase, look: look), x: point.x, y: point.y, style: look[.strong])
    canvas.write(
      look.fitted(name(phase), to: max(0, columns - 2)), x: point.x + 2, y: point.y,
      style: isHere ? look[.strong] : way.contains(phase) ? look[.text] : look[.quiet])
    if isHere { canvas.cursor = point }
  }
}
