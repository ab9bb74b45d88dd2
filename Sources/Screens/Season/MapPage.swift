import Canvas
import Season

/// Over two numbers, which line is ahead where, and whether that is sure; readable by letters and shading.
struct MapPage {
  /// What was asked.
  let map: BreakEven
  /// What was played so far.
  let job: ScenarioJob
  /// The words.
  let notes: SeasonNotes

  private var question: SeasonQuestion { map.plan.question }

  /// Draws the grid with its values at both axes.
  func draw(cell focus: Point, into canvas: inout Canvas, in rect: Rect, look: Look) {
    let letters = notes.letters
    let labels = map.rows.map { look.shown(notes.written(map.upwards.input, $0)) }
    let left = (labels.map(\.displayWidth).max() ?? 0) + 1
    let width = min(21, (rect.width - left) / map.columns.count)
    let height = min(4, max(1, (rect.height - 2) / map.rows.count))
    guard width > 3 else { return }
    for (row, label) in labels.enumerated() {
      let y = rect.y + (map.rows.count - 1 - row) * height
      guard y + height <= rect.maxY else { continue }
      let line = y + (height - 1) / 2
      canvas.write(label, x: rect.x + left - 1 - label.displayWidth, y: line, style: look[.quiet])
      for column in map.columns.indices {
        let side = map.side(job, column: column, row: row)
        let box = Rect(x: rect.x + left + column * width, y: y, width: width - 1, height: height)
        let isFocused = column == focus.x && row == focus.y
        let style = isFocused ? look[.focus] : look[tone(side)]
        canvas.fill(box, with: shade(side, look), style: style)
        let letter: String =
          switch side {
          case .house: letters[question.house]
          case .other: letters[question.other]
          case .open: map.difference(job, column: column, row: row).count > 1 ? "?" : String(look[.dot])
          }
        canvas.write(" \(letter) ", x: box.x + (box.width - 3) / 2, y: line, style: style, limit: box.width)
        guard isFocused else { continue }
        canvas.put(look[.pointer], x: box.x, y: line, style: style)
        canvas.cursor = Point(x: box.x, y: line)
      }
    }
    let y = rect.y + map.rows.count * height
    for (column, value) in map.columns.enumerated() where y < rect.maxY {
      let text = look.fitted(notes.written(map.across.input, value), to: width - 1)
      canvas.write(text, x: rect.x + left + column * width, y: y, style: look[.quiet])
    }
  }

  private func tone(_ side: BreakEven.Side) -> Tone {
    switch side {
    case .house: SeasonNotes.tone(question.house)
    case .other: SeasonNotes.tone(question.other)
    case .open: .quiet
    }
  }

  private func shade(_ side: BreakEven.Side, _ look: Look) -> Character {
    switch side {
    case .house: look.unicode ? "▒" : "#"
    case .other: look.unicode ? "░" : ":"
    case .open: " "
    }
  }

  /// What the signs mean, and what the cell in focus says.
  func sentences(cell: Point) -> [Paragraph] {
    let names = notes.shortNames
    let letters = notes.letters
    let column = min(max(0, cell.x), map.columns.count - 1)
    let row = min(max(0, cell.y), map.rows.count - 1)
    let when = notes.say(
      "when.cell",
      [
        "across": notes.name(map.across.input), "a": notes.written(map.across.input, map.columns[column]),
        "upwards": notes.name(map.upwards.input), "b": notes.written(map.upwards.input, map.rows[row]),
      ])
    let sentence = notes.sentence(
      map.difference(job, column: column, row: row), question.figure, of: question.house, over: question.other,
      when: when)
    let legend = notes.say(
      "map-legend",
      [
        "a": letters[question.house], "house": names[question.house], "b": letters[question.other],
        "other": names[question.other],
      ])
    return [Paragraph(sentence), Paragraph(legend, .quiet)]
  }
}

extension SeasonState {
  /// Draws where one house is ahead over two numbers.
  func drawMap(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let notes = notes(world)
    let values = [
      "figure": notes.text.figure(figures[.map] ?? .money), "across": notes.marked(axes[0]),
      "upwards": notes.marked(axes[1]),
    ]
    let title = notes.say("map-title", values)
    guard let tried = run.map?.job, tried.picture.difference(tried.job, column: 0, row: 0).count > 1 else {
      return drawEmpty(title, into: &canvas, in: rect, world)
    }
    let page = MapPage(map: tried.picture, job: tried.job, notes: notes)
    let parts = rect.rows([.flexible(minimum: 11, weight: 20, maximum: 25), .flexible(minimum: 7)], gap: -1)
    let grid = Pane(title, rect: parts[0], isActive: true)
    let below = Pane(notes.say("cell"), rect: parts[1])
    Panes([grid, below]).draw(into: &canvas, in: rect, look: look)
    page.draw(cell: cell, into: &canvas, in: grid.padded, look: look)
    Scroller(page.sentences(cell: cell)).draw(into: &canvas, in: below.padded, look: look)
  }
}
