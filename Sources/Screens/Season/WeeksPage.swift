import Canvas
import Season

/// Four figures of all lines over the weeks, with what lies between the first two in a sentence.
struct WeeksPage {
  /// The figures, in their order.
  static let figures: [SeasonFigure] = [.money, .served, .returning, .strain]

  /// What was played.
  let result: SeasonResult
  /// The words.
  let notes: SeasonNotes

  /// A figure over the weeks: money adds up, everything else is that of the week.
  func plot(_ figure: SeasonFigure) -> BandPlot {
    let shown: SeasonFigure = figure == .money ? .moneySoFar : figure
    let lines = result.houses.indices.map { house in
      (0..<result.weeks).map { result.value(shown, house: house, week: $0) }
    }
    let low = min(0, lines.joined().map(\.low).min() ?? 0)
    let high = max(1, lines.joined().map(\.high).max() ?? 1)
    func height(_ value: Double) -> Int { Int(min(1, max(0, (value - low) / (high - low))) * 1000) }
    let names = notes.shortNames
    let curves = lines.enumerated().map { house, line in
      BandPlot.Curve(
        names[house],
        line.map { BandPlot.Value(height($0.mean), low: height($0.low), high: height($0.high)) },
        stroke: BandPlot.Stroke(rawValue: house % 3) ?? .solid, tone: SeasonNotes.tone(house))
    }
    return BandPlot(
      curves, upwards: .init(notes.text.amount(low, shown), notes.text.amount(high, shown)),
      across: .init(notes.weekName(0), notes.weekName(result.weeks - 1)), line: low < 0 ? height(0) : nil)
  }

  /// What lies between the first line and every other: early, and over the whole season.
  func sentences(_ figure: SeasonFigure) -> [Paragraph] {
    let early = min(SeasonResult.firstWeeks, result.weeks)
    var paragraphs: [Paragraph] = []
    for other in result.houses.indices.dropFirst() {
      var sentences: [String] = []
      if result.weeks > early {
        let isMoney = figure == .money
        let difference = result.difference(isMoney ? .moneySoFar : figure, of: other, over: 0, week: early - 1)
        let when = isMoney ? "when.first" : figure == .strain ? "when.end" : "when.week"
        sentences.append(
          notes.sentence(difference, figure, of: other, over: 0, when: notes.say(when, ["weeks": String(early)])))
      }
      let when = notes.say(figure == .strain ? "when.mean" : "when.season", ["weeks": String(result.weeks)])
      sentences.append(
        notes.sentence(result.difference(figure, of: other, over: 0), figure, of: other, over: 0, when: when))
      paragraphs.append(Paragraph(sentences.joined(separator: " ")))
    }
    if figure == .money { paragraphs += notes.text.turning(result).map { Paragraph($0) } }
    paragraphs.append(Paragraph(notes.say("band"), .quiet))
    return paragraphs
  }
}

extension SeasonState {
  /// Draws a figure over the weeks.
  func drawWeeks(_ result: SeasonResult, into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let notes = notes(world)
    let page = WeeksPage(result: result, notes: notes)
    let figure = figures[.weeks] ?? .money
    let all = WeeksPage.figures
    let shown = world.room == .threeColumns && rect.height >= 26 ? all : [figure]
    let (plots, below) = rect.splitBottom(shown.count > 1 ? 8 : 8)
    let rows = plots.rows(Array(repeating: .flexible(), count: shown.count > 1 ? 2 : 1), gap: -1)
    let cells = rows.flatMap { $0.columns(Array(repeating: .flexible(), count: shown.count > 1 ? 2 : 1), gap: -1) }
    var panes = zip(shown, cells).map { figure, cell in
      Pane(
        notes.text.figure(figure == .money ? .moneySoFar : figure),
        note: shown.count > 1 ? "" : "\((all.firstIndex(of: figure) ?? 0) + 1)/\(all.count)", rect: cell,
        isActive: figure == figures[.weeks] ?? .money)
    }
    panes.append(
      Pane(
        notes.say("between"),
        rect: Rect(x: below.x, y: below.y - 1, width: below.width, height: below.height + 1)))
    Panes(panes).draw(into: &canvas, in: rect, look: look)
    for (figure, pane) in zip(shown, panes) { page.plot(figure).draw(into: &canvas, in: pane.padded, look: look) }
    Scroller(page.sentences(figure)).draw(into: &canvas, in: panes[panes.count - 1].padded, look: look)
    if let active = panes.first(where: \.isActive) { canvas.cursor = Point(x: active.padded.x, y: active.padded.y) }
  }
}
