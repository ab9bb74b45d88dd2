import Canvas

extension ChoiceState {
  /// Where the parts of the screen are.
  struct Layout {
    /// The parts in sight that take keys.
    var panes: [(Part, Pane)]
    /// What the company says outside, where there is room for it.
    var outside: Pane?
  }

  /// Divides the screen: two or three columns with a strip below, or one part at a time.
  func layout(in rect: Rect, _ world: World) -> Layout {
    let strings = world.strings
    func make(_ pane: Part, _ rect: Rect) -> (Part, Pane) {
      (pane, Pane(strings[title(of: pane)], rect: rect, isActive: pane == self.pane))
    }
    if world.room < .twoColumns { return Layout(panes: [make(pane, rect)], outside: nil) }
    let (top, strip) = rect.splitBottom(4)
    let upper = Rect(x: top.x, y: top.y, width: top.width, height: top.height + 1)
    let tracks = Array(repeating: Track.flexible(), count: world.room == .threeColumns ? 3 : 2)
    let columns = upper.columns(tracks, gap: -1)
    let panes = [make(.customer, columns[0]), make(.company, columns[1]), make(.day, strip)]
    guard columns.count > 2 else { return Layout(panes: panes, outside: nil) }
    return Layout(panes: panes, outside: Pane(strings["choice.outside"], rect: columns[2]))
  }

  /// The key of a part's title.
  private func title(of pane: Part) -> String {
    isReversal && pane == .customer ? "reversal.whom" : "choice.\(pane)"
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let layout = layout(in: rect, world)
    Panes(layout.panes.map(\.1) + [layout.outside].compactMap { $0 }).draw(into: &canvas, in: rect, look: look)
    if let outside = layout.outside {
      Scroller(slogans(world)).draw(into: &canvas, in: outside.padded, look: look)
    }
    for (pane, place) in layout.panes {
      switch pane {
      case .customer: customerList(world).draw(into: &canvas, in: place.padded, look: look)
      case .company: companyList(world).draw(into: &canvas, in: place.padded, look: look)
      case .day: drawDay(into: &canvas, in: place.inner, world)
      }
    }
  }

  /// Draws level and seed, each with a sentence about it.
  private func drawDay(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let strings = world.strings
    let labels = [strings["choice.level"], strings["choice.seed"]]
    let width = (labels.map { look.shown($0).displayWidth }.max() ?? 0) + 2
    for row in DayRow.allCases where row.rawValue < rect.height {
      let y = rect.y + row.rawValue
      let isFocused = pane == .day && dayRow == row
      if dayRow == row { canvas.put(look[.pointer], x: rect.x, y: y, style: look[.strong]) }
      canvas.write(look.fitted(labels[row.rawValue], to: width), x: rect.x + 2, y: y, style: look[.strong])
      let x = rect.x + 2 + width
      let room = rect.maxX - x
      guard room > 0 else { continue }
      switch row {
      case .level:
        let level = world.settings.level
        let name = look.shown("‹ " + strings["level.\(level.rawValue).name"] + " ›")
        let end = canvas.write(name, x: x, y: y, style: isFocused ? look[.focus] : look[.text], limit: room)
        let text = look.fitted(strings["level.\(level.rawValue).text"], to: max(0, rect.maxX - end - 2))
        canvas.write(text, x: end + 2, y: y, style: look[.quiet])
        if isFocused { canvas.cursor = Point(x: x, y: y) }
      case .seed:
        let field = Rect(x: x, y: y, width: min(Seed.digits + 1, room), height: 1)
        TextField(seed, placeholder: strings["choice.seed-empty"], isActive: isFocused)
          .draw(into: &canvas, in: field, look: look)
        let text = look.fitted(strings["choice.seed-text"], to: max(0, rect.maxX - field.maxX - 2))
        canvas.write(text, x: field.maxX + 2, y: y, style: look[.quiet])
      }
    }
  }
}

extension KeyTable {
  /// What only the choice has.
  static let choiceKeys: [Binding] = [
    Binding([.character("n")], .newSeed, in: [.choice, .reversalChoice], footer: 4),
    Binding([.character("v")], .nextLevel, in: [.choice, .reversalChoice], footer: 5),
  ]
}
