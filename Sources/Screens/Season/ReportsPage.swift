import Canvas
import Reports
import Season

/// The way from what sellers reported to what a house changed, and where there is no such way, that (E17).
struct ReportsPage {
  /// What was played.
  let result: SeasonResult
  /// The words.
  let notes: SeasonNotes

  /// What became of the reports in a house: over all seasons, and week by week in one of them.
  func paragraphs(house: Int) -> [Paragraph] {
    let lines = notes.text.changes(result, house)
    var paragraphs = lines.enumerated().map { Paragraph($1.drop { $0 == " " }.description, $0 == 0 ? .strong : .text) }
    let first = result.value(.reports, house: house, week: 0).mean
    let last = result.value(.reports, house: house, week: result.weeks - 1).mean
    if first + last > 0 {
      let values = ["first": notes.text.pairs(first), "last": notes.text.pairs(last), "week": String(result.weeks)]
      paragraphs.append(Paragraph(notes.say("reports-weekly", values), .quiet))
    }
    paragraphs += [Paragraph(""), Paragraph(notes.say("one-season"), .strong)]
    let trail = result.trail(house: house)
    if trail.isEmpty { paragraphs.append(Paragraph(notes.say("nothing-reported"), .quiet)) }
    for week in Set(trail.map(\.week)).sorted() {
      let entries = trail.filter { $0.week == week }
      let texts = texts(entries, house).flatMap { [TextSpan("  "), TextSpan($0.text, $0.tone)] }
      guard !texts.isEmpty else { continue }
      paragraphs.append(Paragraph(spans: [TextSpan(notes.weekName(week), .strong)] + texts))
    }
    if !Learning.learns(result.houses[house].company) {
      paragraphs += [Paragraph(""), Paragraph(notes.say("learns-not"), .quiet)]
    }
    return paragraphs
  }

  /// What happened in one week, what was reported first.
  private func texts(_ entries: [SeasonEntry], _ house: Int) -> [(text: String, tone: Tone)] {
    var texts: [(text: String, tone: Tone)] = []
    let reported = entries.filter { $0.what == .reported }.compactMap(\.kind)
    if !reported.isEmpty {
      let kinds = Set(reported).sorted().map { kind in
        let count = reported.count { $0 == kind }
        let name = notes.text.kind(result.kinds[kind])
        return count > 1 ? notes.say("times", ["kind": name, "count": String(count)]) : name
      }
      texts.append((notes.say("reported", ["kinds": kinds.joined(separator: ", ")]), .text))
    }
    let changes = result.changes(house: house)
    for entry in entries {
      switch entry.what {
      case .reported: break
      case .changed:
        guard let kind = entry.kind, let change = changes[kind].change else { break }
        texts.append((notes.say("from-now", ["change": notes.text.sentence(change)]), .good))
      case .allowsReferring, .allowsBending:
        let change: ShopChange = entry.what == .allowsBending ? .allowsBending : .allowsReferring
        texts.append((notes.say("from-now", ["change": notes.text.sentence(change)]), .good))
      case .left: texts.append((notes.say("seller-left", ["number": String((entry.seller ?? 0) + 1)]), .warn))
      }
    }
    return texts
  }
}

extension SeasonState {
  /// The houses in sight on the page of the reports, and where each is.
  private func reportPanes(in rect: Rect, _ notes: SeasonNotes) -> [(house: Int, pane: Pane)] {
    let count = notes.houses.count
    let shown = rect.width / count >= 50 ? Array(0..<count) : [min(house, count - 1)]
    let columns = rect.columns(Array(repeating: .flexible(), count: shown.count), gap: -1)
    return zip(shown, columns).map { house, column in
      let note = shown.count < count ? "\(house + 1)/\(count)" : ""
      let isActive = shown.count == 1 || house == min(self.house, count - 1)
      return (house, Pane(notes.shortNames[house], note: note, rect: column, isActive: isActive))
    }
  }

  /// How long the text of the house in focus is.
  func reportsExtent(_ world: World) -> ScrollExtent {
    let notes = notes(world)
    guard let result = run.result else { return ScrollExtent(lines: 0, height: 0) }
    let panes = reportPanes(in: world.area.splitTop(2).rest, notes)
    guard let (house, pane) = panes.first(where: \.pane.isActive) else { return ScrollExtent(lines: 0, height: 0) }
    return Scroller(ReportsPage(result: result, notes: notes).paragraphs(house: house))
      .extent(in: pane.padded, look: world.look)
  }

  /// Draws what was reported and what changed because of it.
  func drawReports(_ result: SeasonResult, into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let notes = notes(world)
    let page = ReportsPage(result: result, notes: notes)
    let panes = reportPanes(in: rect, notes)
    Panes(panes.map(\.pane)).draw(into: &canvas, in: rect, look: world.look)
    for (house, pane) in panes where house < result.houses.count {
      let state = pane.isActive ? scrolls[.reports] ?? ScrollState() : ScrollState()
      Scroller(page.paragraphs(house: house), state: state, isActive: pane.isActive)
        .draw(into: &canvas, in: pane.padded, look: world.look)
    }
  }
}
