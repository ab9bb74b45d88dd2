import Canvas
import Journal

/// Seven sentences about love, how true each felt over the months, and today beside the time before (E22).
struct TracesPage {
  /// The words.
  let world: World

  /// The columns of the picture.
  private static let picture = 24

  /// How many rows there are: one for each sentence.
  static func rows(_ world: World) -> Int { world.reflect?.traces.statements.count ?? 0 }

  /// How each sentence changed.
  var change: TraceChange {
    TraceChange(
      world.journal.entries.map(\.entry), statements: world.reflect?.traces.statements.map(\.id) ?? [])
  }

  /// The sentences as a table: the sentence, its picture, the time before and the last time.
  func table(_ state: TableState, columns: Int) -> Table {
    let strings = world.strings
    let change = change
    let (months, values) = change.months(utcOffset: world.utcOffset)
    let statements = world.reflect?.traces.statements ?? []
    let wide = min(Self.picture, max(6, columns / 4))
    let shown = min(wide, months.count * MonthColumns.fitting(months.count, columns: wide).width)
    let head = MonthColumns(months: months, values: []).axis(columns: wide, world)
    let tracks = [
      TableColumn(strings["journal-pages.traces.sentence"], .flexible(minimum: 16)),
      TableColumn(head, .fixed(max(shown, head.displayWidth))),
      TableColumn(strings["journal-pages.traces.before"], .fixed(7), isTrailing: true),
      TableColumn(strings["journal-pages.traces.latest"], .fixed(7), isTrailing: true),
    ]
    return Table(tracks, count: statements.count, state: state) { [world] index in
      let series = change.series[index]
      let picture = MonthColumns(months: months, values: values[index].map { $0.map { $0 * 10 } })
      let before = series.points.dropLast().last.map { String($0.value) } ?? "–"
      return [
        [TextSpan(statements[index].text[world.language])],
        [TextSpan(picture.text(columns: wide, look: world.look), .accent)], [TextSpan(before, .quiet)],
        [TextSpan(series.latest.map(String.init) ?? "–", .strong)],
      ]
    }
  }

  /// What is known of one sentence: the last time beside the time before, and what was said to it.
  func about(_ row: Int, columns: Int) -> [Paragraph] {
    guard let traces = world.reflect?.traces, traces.statements.indices.contains(row) else { return [] }
    let language = world.language
    let statement = traces.statements[row]
    let series = change.series[row]
    var lines = [Paragraph(statement.text[language], .strong)]
    guard let last = series.points.last else {
      return lines + [Paragraph(world.strings["journal-pages.traces.never"], .quiet)]
    }
    let before = series.points.dropLast().last
    let marks = (before.map { [MarkScale.Mark($0.value * 10, .ring)] } ?? []) + [MarkScale.Mark(last.value * 10)]
    let scale = MarkScale(marks).text(columns: min(51, max(11, columns - 10)), look: world.look)
    lines += [Paragraph(scale, .accent), Paragraph(traces.low[language] + " – " + traces.high[language], .quiet)]
    var legend = world.strings.fill(
      "journal-pages.traces.last",
      ["value": String(last.value), "date": date(last.at), "mark": String(world.look[.knob])])
    if let before {
      legend += world.strings.fill(
        "journal-pages.traces.then",
        ["value": String(before.value), "date": date(before.at), "mark": world.look.unicode ? "○" : "o"])
    }
    lines += [Paragraph(legend), Paragraph(traces.change[series.sinceLast][language])]
    let sitting = world.journal.entries.first {
      $0.entry.kind == .traces && $0.entry.isFinished && $0.entry.begunAt == last.at
    }
    if let step = sitting?.entry[statement.id]?.text, !step.isEmpty {
      lines += [Paragraph(""), Paragraph(statement.step[language], .quiet)]
      lines += step.cleaned(keepingNewlines: true).split(separator: "\n").map { Paragraph(String($0)) }
    }
    return lines
  }

  private func date(_ at: Int) -> String { world.day(of: at) }
}

extension JournalPagesState {
  /// Draws how true the seven sentences felt over time.
  func drawTraces(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let page = TracesPage(world: world)
    guard page.change.series.contains(where: { !$0.points.isEmpty }) else {
      return drawNothing(world.strings["journal-pages.traces.none"], into: &canvas, in: rect, world)
    }
    let count = TracesPage.rows(world)
    let rows = rect.rows([.fixed(min(count + 3, rect.height / 2 + 1)), .flexible()], gap: -1)
    let upper = Pane(title(world), rect: rows[0], isActive: true)
    let lower = Pane(rect: rows[1])
    Panes([upper, lower]).draw(into: &canvas, in: rect, look: look)
    page.table(tables[.traces] ?? TableState(), columns: upper.inner.width).draw(
      into: &canvas, in: upper.inner, look: look)
    Scroller(page.about(focus(of: .traces, count: count), columns: lower.padded.width))
      .draw(into: &canvas, in: lower.padded, look: look)
  }

  /// A page that has nothing to show yet.
  func drawNothing(_ text: String, into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let pane = Pane(title(world), rect: rect, isActive: true)
    Panes([pane]).draw(into: &canvas, in: rect, look: world.look)
    Scroller([Paragraph(text, .quiet)], isActive: true).draw(into: &canvas, in: pane.padded, look: world.look)
  }
}
