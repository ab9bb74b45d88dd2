/// The lines of a list, broken for a width, and which of them are in sight.
struct ListPicture {
  /// One line of a row.
  struct Line {
    /// The row it belongs to.
    var row: Int
    /// Whether it is the row's first.
    var isFirst: Bool
    /// Key and group mark; the pointer's place is blank.
    var head: String
    /// Where the text begins, in columns.
    var indent: Int
    /// The text, lead included.
    var spans: [TextSpan]
  }

  /// The items that open groups let see.
  let rows: [ListRow]
  /// The index of the focused row.
  let focus: Int?
  /// Their lines.
  private(set) var lines: [Line] = []
  /// The first line in sight.
  private(set) var top = 0

  /// Breaks the rows of a list for a rectangle.
  init(of list: List, in rect: Rect, look: Look) {
    rows = list.state.rows(of: list.items)
    focus = list.state.focusIndex(in: rows)
    let keys = list.keys(of: rows)
    let hasKeys = keys.contains { $0 != nil }
    let hasGroups = rows.contains { $0.item.children != nil }
    let widest = rows.reduce(0) { $1.item.text.isEmpty ? $0 : max($0, look.shown($1.item.lead).displayWidth) }
    var focusLines = 0..<0
    for (index, row) in rows.enumerated() {
      var head = "  " + (hasKeys ? "\(keys[index] ?? " ")  " : "") + String(repeating: "  ", count: row.depth)
      if hasGroups { head += row.item.children == nil ? "  " : "\(look[row.isOpen ? .open : .closed]) " }
      let begin = head.displayWidth
      let room = max(1, rect.width - 1 - begin)
      let first = lines.count
      let texts = Self.lines(of: row.item, room: room, column: min(widest, room * 2 / 5), look: look)
      for text in Self.limited(texts, to: list.lineLimit) {
        let isFirst = lines.count == first
        lines.append(
          Line(row: index, isFirst: isFirst, head: isFirst ? head : "", indent: begin + text.indent, spans: text.spans))
      }
      if index == focus { focusLines = first..<lines.count }
    }
    let hidden = max(0, lines.count - rect.height)
    let middle = focusLines.lowerBound - max(0, rect.height - focusLines.count) / 2
    top = focus == nil ? 0 : min(max(0, middle), hidden)
  }

  /// The lines of one item: lead and text side by side, or below each other where the lead is too long.
  private static func lines(of item: ListItem, room: Int, column: Int, look: Look) -> [(indent: Int, spans: [TextSpan])]
  {
    if item.lead.isEmpty { return item.text.wrapped(to: room, look: look).map { (0, $0) } }
    let lead = look.shown(item.lead)
    let leads = wrap(lead, width: room).map { (indent: 0, spans: [TextSpan(String($0), item.tone)]) }
    if item.text.isEmpty { return leads }
    let beside = room - column - 2
    if lead.displayWidth > column || beside < 8 {
      return leads + item.text.wrapped(to: room - 2, look: look).map { (2, $0) }
    }
    var texts = item.text.wrapped(to: beside, look: look).map { (indent: column + 2, spans: $0) }
    texts[0] = (0, [TextSpan(lead.padded(to: column + 2), item.tone)] + texts[0].spans)
    return texts
  }

  /// The first lines; the others are put behind the last of them, where drawing cuts them with an ellipsis.
  private static func limited(
    _ lines: [(indent: Int, spans: [TextSpan])], to limit: Int?
  ) -> [(indent: Int, spans: [TextSpan])] {
    guard let limit, limit > 0, lines.count > limit else { return lines }
    var kept = Array(lines[..<limit])
    for line in lines[limit...] { kept[limit - 1].spans += [TextSpan(" ")] + line.spans }
    return kept
  }
}
