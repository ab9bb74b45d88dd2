import Canvas
import Conversation

extension ConversationMap {
  /// How many boxes stand beside each other.
  private static let columns = 4

  /// The box, what of it stands still, and what scrolls below that.
  private struct Parts {
    var box: Overlay
    var hasBoxes: Bool
    var heads: Int
    var text: Scroller
    var lines: Int
  }

  /// Two rows of boxes with the legend below them where there is room, else a line for each phase before the legend.
  private func parts(in rect: Rect, _ state: ScrollState, look: Look) -> Parts {
    let hasBoxes = rect.width >= 64 && rect.height >= 18
    let width = hasBoxes ? min(rect.width, 84) : min(rect.width, 48)
    let box = Overlay(notes.strings["map.title"], width: width)
    let text = Scroller(hasBoxes ? legend : list(look) + [Paragraph("")] + legend, state: state)
    let columns = box.box(in: rect, lines: 0).inset(x: 2).width
    let lines = text.extent(in: Rect(x: 0, y: 0, width: columns, height: 1), look: look).lines
    return Parts(box: box, hasBoxes: hasBoxes, heads: hasBoxes ? 7 : 0, text: text, lines: lines)
  }

  /// Draws the map over the screen.
  func draw(into canvas: inout Canvas, in rect: Rect, _ state: ScrollState, look: Look) {
    let parts = parts(in: rect, state, look: look)
    let inner = parts.box.drawFrame(into: &canvas, in: rect, lines: parts.heads + parts.lines, look: look)
    let (top, below) = inner.splitTop(parts.heads)
    parts.text.draw(into: &canvas, in: below, look: look)
    if parts.hasBoxes { return drawBoxes(into: &canvas, in: top, look: look) }
    // For screen readers the cursor stands where the conversation stands, as long as that is in sight.
    let here = (Phase.allCases.firstIndex(of: notes.state.phase) ?? 0) - state.offset
    if (0..<below.height).contains(here) { canvas.cursor = Point(x: below.x, y: below.y + here) }
  }

  /// How much of the map there is and how much is in sight, for scrolling.
  func extent(in rect: Rect, look: Look) -> ScrollExtent {
    let parts = parts(in: rect, ScrollState(), look: look)
    let inner = parts.box.box(in: rect, lines: parts.heads + parts.lines).inset(y: 1)
    return ScrollExtent(lines: parts.lines, height: max(0, inner.height - parts.heads))
  }

  /// A line for each phase, with its mark.
  private func list(_ look: Look) -> [Paragraph] {
    Phase.allCases.map { phase in
      let isHere = phase == notes.state.phase
      let tone: Tone = isHere ? .strong : way.contains(phase) ? .text : .quiet
      return Paragraph(spans: [TextSpan(String(mark(phase, look: look)) + " ", .strong), TextSpan(name(phase), tone)])
    }
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
