import Canvas
import Season

/// On which numbers the difference of the first two lines depends: a bar for each, the widest first.
struct DependsPage {
  /// The figures one can ask about.
  static let figures: [SeasonFigure] = [.money, .served, .returning, .comesAgain, .strain, .sellersLeft]

  /// What was asked.
  let tornado: Tornado
  /// What was played so far.
  let job: ScenarioJob
  /// The rows, the widest first.
  let rows: [Tornado.Row]
  /// The words.
  let notes: SeasonNotes

  /// Lays out what was tried so far.
  init(_ tried: SeasonRun.Tried<Tornado>, _ notes: SeasonNotes) {
    tornado = tried.picture
    job = tried.job
    rows = Self.rows(tried)
    self.notes = notes
  }

  /// The numbers of which both ends were played, the widest first.
  static func rows(_ tried: SeasonRun.Tried<Tornado>) -> [Tornado.Row] {
    tried.picture.rows(tried.job).filter { $0.atLow.count > 1 && $0.atHigh.count > 1 }
  }

  private var question: SeasonQuestion { tornado.plan.question }

  /// The scale: the lowest and the highest value, zero among them.
  private var scale: (low: Double, high: Double) {
    var values: [Double] = [0, tornado.middle(job).mean]
    for row in rows { values += [row.atLow.mean, row.atHigh.mean] }
    let low = values.min() ?? 0
    let high = values.max() ?? 0
    return high > low ? (low, high) : (low - 1, high + 1)
  }

  /// Draws the bars with a line above that says what lies left and right of zero.
  func draw(focus: Int, into canvas: inout Canvas, in rect: Rect, look: Look) {
    let isWide = rect.width >= 100
    let longest = rows.map { look.shown(notes.marked($0.range.input)).displayWidth }.max() ?? 0
    let name = min(longest, rect.width * 2 / 5)
    let values = rows.flatMap { row in [row.range.low, row.range.high].map { notes.written(row.range.input, $0) } }
    let end = isWide ? (values.map { look.shown($0).displayWidth }.max() ?? 0) + 1 : 0
    let turns = look.shown(notes.say("turns"))
    let bar = Rect(
      x: rect.x + 2 + name + 1 + end, y: rect.y, width: rect.width - 4 - name - 2 * end - turns.displayWidth,
      height: rect.height)
    guard bar.width > 6, rect.height > 2 else { return }
    let (low, high) = scale
    func column(_ value: Double) -> Int { bar.x + Int((value - low) / (high - low) * Double(bar.width - 1) + 0.5) }
    let zero = column(0)
    let middle = column(tornado.middle(job).mean)
    drawSides(zero: zero, bar, into: &canvas, look: look)
    let top = min(max(0, focus - (rect.height - 2) / 2), max(0, rows.count - rect.height + 1))
    for (index, row) in rows.enumerated().dropFirst(top).prefix(rect.height - 1) {
      let y = rect.y + 1 + index - top
      let isFocused = index == focus
      if isFocused {
        canvas.put(look[.pointer], x: rect.x, y: y, style: look[.strong])
        canvas.cursor = Point(x: rect.x, y: y)
      }
      let style = isFocused ? look[.focus] : notes.isChanged(row.range.input) ? look[.warn] : look[.text]
      canvas.write(look.fitted(notes.marked(row.range.input), to: name), x: rect.x + 2, y: y, style: style)
      if isWide {
        let from = look.shown(notes.written(row.range.input, row.range.low))
        canvas.write(from, x: bar.x - 1 - from.displayWidth, y: y, style: look[.quiet])
        canvas.write(
          look.shown(notes.written(row.range.input, row.range.high)), x: bar.maxX + 1, y: y, style: look[.quiet])
      }
      canvas.put(look.unicode ? "┊" : ":", x: middle, y: y, style: look[.quiet])
      canvas.put(look[.vertical], x: zero, y: y, style: look[.border])
      let ends = (column(row.atLow.mean), column(row.atHigh.mean))
      let glyph: Character = look.unicode ? "━" : "="
      let tone: Tone = row.turns ? .accent : .text
      for x in min(ends.0, ends.1)...max(ends.0, ends.1) { canvas.put(glyph, x: x, y: y, style: look[tone]) }
      canvas.put(look.unicode ? "○" : "o", x: ends.0, y: y, style: look[.strong])
      canvas.put(look[.knob], x: ends.1, y: y, style: look[.strong])
      if row.turns { canvas.write(turns, x: rect.maxX - turns.displayWidth, y: y, style: look[.accent]) }
    }
  }

  /// What lies on either side of zero.
  private func drawSides(zero: Int, _ bar: Rect, into canvas: inout Canvas, look: Look) {
    let names = notes.shortNames
    let arrows = look.unicode ? ("← ", " →") : ("< ", " >")
    func side(_ name: String, _ room: Int) -> String {
      let more = look.shown(notes.say("more-at", ["house": name]))
      return more.displayWidth + 2 <= room ? more : look.fitted(name, to: max(0, room - 2))
    }
    // Where one side has hardly any room, the other says enough.
    let (before, after) = (zero - bar.x - 1, bar.maxX - zero - 2)
    let left = before < 6 ? "" : arrows.0 + side(names[question.other], before)
    let right = after < 6 ? "" : side(names[question.house], after) + arrows.1
    canvas.write(left, x: zero - 1 - left.displayWidth, y: bar.y, style: look[SeasonNotes.tone(question.other)])
    canvas.write(right, x: zero + 2, y: bar.y, style: look[SeasonNotes.tone(question.house)])
    canvas.put(look[.vertical], x: zero, y: bar.y, style: look[.border])
  }

  /// What a row says, in sentences.
  func sentences(_ row: Tornado.Row) -> [Paragraph] {
    let input = row.range.input
    func at(_ value: Int, _ estimate: Estimate) -> String {
      let when = notes.say("when.at", ["name": notes.name(input), "value": notes.written(input, value)])
      return notes.sentence(
        estimate, question.figure, of: question.house, over: question.other, when: when)
    }
    var spans = [TextSpan(at(row.range.low, row.atLow) + " " + at(row.range.high, row.atHigh))]
    if let value = turningValue(row) {
      spans += [TextSpan(" "), TextSpan(notes.say("turns-at", ["value": notes.written(input, value)]), .accent)]
    }
    return [Paragraph(spans: spans), notes.aboutInOne(input)]
  }

  /// Where the difference would be nothing if it ran straight from one end to the other; nil where it does not turn.
  private func turningValue(_ row: Tornado.Row) -> Int? {
    guard row.turns else { return nil }
    let part = row.atLow.mean / (row.atLow.mean - row.atHigh.mean)
    let value = Double(row.range.low) + part * Double(row.range.high - row.range.low)
    return Int(value.rounded())
  }
}

extension SeasonState {
  /// Which row of the tornado is in focus; it stays with its number when the rows change places.
  func dependsRow(_ rows: [Tornado.Row]) -> Int {
    rows.firstIndex { $0.range.input == dependsFocus } ?? 0
  }

  /// Draws on which numbers the difference depends.
  func drawDepends(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let notes = notes(world)
    let asked = notes.text.figure(figures[.depends] ?? .money)
    guard let tried = run.tornado?.job, tried.picture.middle(tried.job).count > 1 else {
      return drawEmpty(asked, into: &canvas, in: rect, world)
    }
    let page = DependsPage(tried, notes)
    let all = DependsPage.figures
    let figure = tried.picture.plan.question.figure
    let parts = rect.rows(
      [.flexible(minimum: 6, weight: 3, maximum: page.rows.count + 3), .flexible(minimum: 8)], gap: -1)
    let chart = Pane(
      notes.text.figure(figure), note: "\((all.firstIndex(of: figure) ?? 0) + 1)/\(all.count)", rect: parts[0],
      isActive: true)
    let focus = dependsRow(page.rows)
    let title = page.rows.indices.contains(focus) ? notes.marked(page.rows[focus].range.input) : ""
    let below = Pane(title, rect: parts[1])
    Panes([chart, below]).draw(into: &canvas, in: rect, look: look)
    page.draw(focus: focus, into: &canvas, in: chart.padded, look: look)
    guard page.rows.indices.contains(focus) else { return }
    let legend = Paragraph(notes.say(look.unicode ? "legend" : "legend-ascii"), .quiet)
    Scroller(page.sentences(page.rows[focus]) + [legend]).draw(into: &canvas, in: below.padded, look: look)
  }
}
