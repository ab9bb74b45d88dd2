import Canvas
import Reports
import Season

/// What purchasing believed and what was needed, wish by wish, and what it led to on the shelf (E17, E18).
struct PurchasingPage {
  /// What was played.
  let result: SeasonResult
  /// The words.
  let notes: SeasonNotes

  /// The kinds of wishes with what was believed and needed in the last quarter, each in a row.
  func table(_ state: TableState) -> Table {
    let kinds = result.askedKinds
    let columns =
      [TableColumn(notes.say("wish"), .flexible(minimum: 16))]
      + notes.shortNames.map { TableColumn($0, .flexible(minimum: 14), isTrailing: true) }
    return Table(columns, count: kinds.count, state: state) { row in
      let kind = kinds[row]
      return [[TextSpan(notes.text.kind(result.kinds[kind]))]]
        + result.houses.indices.map { house in
          [
            TextSpan(
              notes.strings.fill(
                "season.believed",
                [
                  "believed": notes.text.pairs(result.believedLately(kind: kind, house: house)),
                  "needed": notes.text.pairs(result.neededLately(kind: kind, house: house)),
                ]))
          ]
        }
    }
  }

  /// What was believed and what was needed over the weeks in one house.
  func plot(kind: Int, house: Int) -> BandPlot {
    let lines = [
      (0..<result.weeks).map { result.needed(kind: kind, house: house, week: $0) },
      (0..<result.weeks).map { result.believed(kind: kind, house: house, week: $0) },
    ]
    // Every house on the same scale, so that they can be compared.
    let high = result.houses.indices.reduce(0.1) { most, house in
      (0..<result.weeks).reduce(most) { most, week in
        let needed = result.needed(kind: kind, house: house, week: week).high
        return max(most, needed, result.believed(kind: kind, house: house, week: week).high)
      }
    }
    func height(_ value: Double) -> Int { Int(min(1, max(0, value / high)) * 1000) }
    let names = [notes.say("needed"), notes.say("believed")]
    let curves = lines.enumerated().map { index, line in
      BandPlot.Curve(
        names[index], line.map { BandPlot.Value(height($0.mean), low: height($0.low), high: height($0.high)) },
        stroke: index == 0 ? .solid : .dotted, tone: index == 0 ? .customer : .company)
    }
    return BandPlot(
      curves, upwards: .init(notes.text.pairs(0), notes.text.pairs(high)),
      across: .init(notes.weekName(0), notes.weekName(result.weeks - 1)))
  }

  /// What it led to in each house.
  func sentences(kind: Int) -> [Paragraph] {
    let names = notes.shortNames
    return result.houses.indices.map { house in
      let values = [
        "believed": notes.text.pairs(result.believedLately(kind: kind, house: house)),
        "needed": notes.text.pairs(result.neededLately(kind: kind, house: house)),
      ]
      let change = result.changes(house: house)[kind]
      var text = notes.say("purchasing", values)
      if change.permille > 0, let what = change.change {
        let known = [
          "week": String(Int(change.week.rounded()) + 1),
          "percent": notes.world.numbers.percent(thousandths: change.permille),
          "change": notes.text.sentence(what),
        ]
        text += " " + notes.say("shelf-changes", known)
      } else {
        text += " " + notes.say(change.change == nil ? "shelf-none" : "shelf-stays")
      }
      return Paragraph(text, label: names[house], labelTone: SeasonNotes.tone(house))
    }
  }
}

extension SeasonState {
  /// Draws what purchasing believed beside what was needed.
  func drawPurchasing(_ result: SeasonResult, into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let notes = notes(world)
    let page = PurchasingPage(result: result, notes: notes)
    let state = tables[.purchasing] ?? TableState()
    let kinds = result.askedKinds
    guard !kinds.isEmpty else { return drawEmpty(notes.say("purchasing-title"), into: &canvas, in: rect, world) }
    let kind = kinds[min(max(0, state.focus), kinds.count - 1)]
    let isWide = world.room == .threeColumns
    let listRect: Rect
    let plotRect: Rect
    if isWide {
      let columns = rect.columns([.flexible(minimum: 44, weight: 4), .flexible(minimum: 50, weight: 5)], gap: -1)
      (listRect, plotRect) = (columns[0], columns[1])
    } else {
      let rows = rect.rows([.flexible(minimum: 6, weight: 2), .flexible(minimum: 8, weight: 3)], gap: -1)
      (listRect, plotRect) = (rows[0], rows[1])
    }
    let list = Pane(notes.say("purchasing-title"), rect: listRect, isActive: true)
    let plots = Pane(notes.text.kind(result.kinds[kind]), rect: plotRect)
    Panes([list, plots]).draw(into: &canvas, in: rect, look: look)
    page.table(state).draw(into: &canvas, in: list.inner, look: look)
    let paragraphs = page.sentences(kind: kind)
    let lines = Scroller(paragraphs).extent(in: plots.padded, look: look).lines
    let (upper, lower) = plots.padded.splitBottom(min(lines, plots.padded.height / 2))
    Scroller(paragraphs).draw(into: &canvas, in: lower, look: look)
    let count = result.houses.count
    let tracks = Array(repeating: Track.flexible(), count: count)
    let places = isWide ? upper.rows(tracks, gap: 0) : upper.columns(tracks, gap: 2)
    for (house, place) in places.enumerated() {
      let (title, plot) = place.splitTop(1)
      canvas.write(
        look.fitted(notes.shortNames[house], to: title.width), x: title.x, y: title.y,
        style: look[SeasonNotes.tone(house)])
      page.plot(kind: kind, house: house).draw(into: &canvas, in: plot, look: look)
    }
  }
}
