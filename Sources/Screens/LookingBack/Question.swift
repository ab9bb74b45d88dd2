import Canvas

/// A small list that lies over a screen and takes the keys until something is chosen.
struct Question: Sendable {
  /// What stands on it.
  var title: String
  /// What stands above the list.
  var text: [Paragraph]
  /// What can be chosen.
  var items: [ListItem]
  /// Which is focused.
  var state = ListState()

  /// A question whether something is to be deleted; keeping it comes first, and deleting has the id 1.
  static func deletion(title: String, text: String, delete: String, keep: String) -> Question {
    Question(title: title, text: [Paragraph(text)], items: [ListItem(keep, id: 0), ListItem(delete, id: 1)])
  }

  /// Takes a command.
  ///
  /// - Returns: The id of what was chosen, if something was.
  mutating func take(_ command: Command, key: Key?) -> Int? {
    switch command {
    case .up: state.move(by: -1, in: items)
    case .down: state.move(by: 1, in: items)
    case .pageUp: state.move(by: -8, in: items)
    case .pageDown: state.move(by: 8, in: items)
    case .first: state.moveToFirst(in: items)
    case .last: state.moveToLast(in: items)
    case .activate: return state.focused(in: items)?.id
    case .chooseNumber:
      guard let digit = key?.digit, items.indices.contains(digit - 1) else { return nil }
      return items[digit - 1].id
    default: break
    }
    return nil
  }

  /// Draws it over the screen.
  func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    let box = Overlay(title, width: 56)
    let columns = min(56, rect.width) - 6
    let lines =
      text.isEmpty
      ? 0
      : Scroller(text).extent(
        in: Rect(x: 0, y: 0, width: columns, height: 1), look: look
      ).lines + 1
    let inner = box.drawFrame(into: &canvas, in: rect, lines: lines + items.count, look: look)
    let (top, rest) = inner.splitTop(min(lines, max(0, inner.height - 2)))
    if !text.isEmpty { Scroller(text).draw(into: &canvas, in: top, look: look) }
    List(items, state: state, isNumbered: items.count <= 9, lineLimit: 1).draw(into: &canvas, in: rest, look: look)
  }
}
