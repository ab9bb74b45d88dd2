import Canvas
import Conversation
import Packs
import Season

extension SeasonState {
  /// All numbers in a table, those that were changed marked.
  func numbersTable(_ found: [Assumption], _ notes: SeasonNotes) -> Table {
    let columns = [
      TableColumn(notes.say("column.name"), .flexible(minimum: 26, weight: 3)),
      TableColumn(notes.say("column.value"), .flexible(minimum: 10), isTrailing: true),
      TableColumn(notes.say("column.range"), .flexible(minimum: 16), isTrailing: true),
      TableColumn(notes.say("column.status"), .flexible(minimum: 12)),
    ]
    return Table(
      columns, count: found.count, state: tables[.numbers] ?? TableState(), isActive: !isSearching,
      placeholder: notes.say("no-number")
    ) { index in
      let assumption = found[index]
      let input = SeasonInput.assumption(assumption)
      guard let note = notes.note(assumption), let model = notes.world.loaded?.model else { return [] }
      let isChanged = notes.isChanged(input)
      return [
        [TextSpan(notes.marked(input), isChanged ? .warn : .text)],
        [TextSpan(notes.written(input, choice.value(of: assumption, model)), isChanged ? .warn : .strong)],
        [TextSpan(notes.written(input, note.range), .quiet)],
        [TextSpan(notes.say("status-short.\(note.status.rawValue)"), .quiet)],
      ]
    }
  }

  /// Draws the list of numbers, with what is known about the one in focus.
  func drawNumbers(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let notes = notes(world)
    let found = foundNumbers(world)
    let (upper, lower) = rect.splitBottom(6)
    let counts = ["shown": String(found.count), "all": String(Assumption.allCases.count)]
    let list = Pane(
      notes.say("page.numbers"), note: notes.say("count", counts),
      rect: Rect(x: upper.x, y: upper.y, width: upper.width, height: upper.height + 1), isActive: true)
    let focus = (tables[.numbers] ?? TableState()).focus
    let input = found.isEmpty ? nil : SeasonInput.assumption(found[min(max(0, focus), found.count - 1)])
    let below = Pane(input.map { notes.marked($0) } ?? "", note: input?.name ?? "", rect: lower)
    Panes([list, below]).draw(into: &canvas, in: rect, look: look)
    var table = list.inner
    if isSearching || !search.isEmpty {
      let (field, rest) = list.padded.splitTop(1)
      table = Rect(x: table.x, y: rest.y, width: table.width, height: rest.height)
      numbersTable(found, notes).draw(into: &canvas, in: table, look: look)
      TextField(search, prompt: "/", placeholder: notes.say("search-hint"), isActive: isSearching)
        .draw(into: &canvas, in: field, look: look)
    } else {
      numbersTable(found, notes).draw(into: &canvas, in: table, look: look)
    }
    if let input { Scroller(notes.about(input)).draw(into: &canvas, in: below.padded, look: look) }
  }

  /// The number that is being changed, in a box over the page: its sentence, its source, its value.
  func drawChange(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    guard let change else { return }
    let look = world.look
    let notes = notes(world)
    let overlay = Overlay(notes.marked(change.input), width: 72)
    let about = Scroller(notes.about(change.input))
    let columns = overlay.box(in: rect, lines: 0).inset(x: 2).width
    let lines = about.extent(in: Rect(x: 0, y: 0, width: columns, height: rect.height), look: look).lines
    let inner = overlay.drawFrame(into: &canvas, in: rect, lines: lines + 4, look: look)
    let (text, rest) = inner.splitTop(max(0, inner.height - 4))
    about.draw(into: &canvas, in: text, look: look)
    guard rest.height > 1 else { return }
    let span = max(1, change.range.upperBound - change.range.lowerBound)
    let place = ((change.value ?? change.range.lowerBound) - change.range.lowerBound) * 1000 / span
    Slider(place).draw(into: &canvas, in: Rect(x: rest.x, y: rest.y + 1, width: rest.width, height: 1), look: look)
    let shown = change.value.map { notes.written(change.input, $0) }
    let meant = shown.map { notes.say("means", ["value": $0]) } ?? notes.say("out-of-range")
    let field = Rect(x: rest.x, y: rest.y + 2, width: min(24, rest.width), height: 1)
    canvas.write(
      look.fitted(meant + " · " + notes.written(change.input, change.range), to: max(0, rest.width - 26)),
      x: field.maxX + 2, y: field.y, style: change.value == nil ? look[.bad] : look[.text])
    canvas.write(
      look.fitted(notes.say("change-hint"), to: rest.width), x: rest.x, y: rest.y + 3, style: look[.quiet])
    TextField(change.editor, prompt: notes.say("new-value")).draw(into: &canvas, in: field, look: look)
  }
}
