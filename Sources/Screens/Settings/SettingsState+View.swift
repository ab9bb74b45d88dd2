import Canvas

extension SettingsState {
  /// Where each row is: a line with its options, one about them, and a blank one where there is room.
  static func layout(_ rect: Rect) -> [(Row, Rect)] {
    let column = rect.centred(width: min(76, rect.width - 4), height: rect.height)
    let lines = column.height >= 14 ? 3 : 2
    let top = column.y + max(0, (column.height - 4 * lines) / 3)
    return Row.allCases.map { row in
      (row, Rect(x: column.x, y: top + row.rawValue * lines, width: column.width, height: 2))
    }
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let strings = world.strings
    let labels = Row.allCases.map { look.shown(strings["settings.\($0).name"]) }
    let indent = (labels.map(\.displayWidth).max() ?? 0) + 4
    for (row, place) in Self.layout(rect) where place.y < rect.maxY {
      let isFocused = row == self.row
      if isFocused {
        canvas.put(look[.pointer], x: place.x, y: place.y, style: look[.strong])
        canvas.cursor = Point(x: place.x, y: place.y)
      }
      canvas.write(labels[row.rawValue], x: place.x + 2, y: place.y, style: look[.strong], limit: place.width - 2)
      let (keys, chosen) = Self.options(row, world.settings)
      var x = place.x + indent
      for (index, key) in keys.enumerated() {
        let isChosen = index == chosen
        let text = isChosen ? "[\(strings[key])]" : " \(strings[key]) "
        let style = isChosen ? (isFocused ? look[.focus] : look[.strong]) : look[.text]
        x = canvas.write(look.shown(text), x: x, y: place.y, style: style, limit: max(0, place.maxX - x)) + 1
      }
      let about = row == .level ? "level.\(world.settings.level.rawValue).text" : "settings.\(row).text"
      let text = look.fitted(strings[about], to: max(0, place.width - indent))
      if place.y + 1 < rect.maxY { canvas.write(text, x: place.x + indent, y: place.y + 1, style: look[.quiet]) }
    }
  }
}

extension KeyTable {
  /// What only the settings have.
  static let settingsKeys: [Binding] = [
    Binding([.enter, .character(" ")], .activate, in: [.settings], footer: 1)
  ]
}
