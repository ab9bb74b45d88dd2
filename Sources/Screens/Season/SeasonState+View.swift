import Canvas
import Season

extension SeasonState {
  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    guard !isSetUp else { return drawSetup(into: &canvas, in: rect, world) }
    let (head, below) = rect.splitTop(2)
    drawTabs(into: &canvas, in: head.splitTop(1).top.inset(x: 1), world)
    drawStatus(into: &canvas, in: head.splitBottom(1).bottom.inset(x: 1), world)
    switch page {
    case .numbers: drawNumbers(into: &canvas, in: below, world)
    case .depends: drawDepends(into: &canvas, in: below, world)
    case .map: drawMap(into: &canvas, in: below, world)
    case .weeks, .purchasing, .reports, .people:
      guard let result = run.result else {
        drawEmpty(world.strings["season-screen.page.\(page.rawValue)"], into: &canvas, in: below, world)
        break
      }
      switch page {
      case .weeks: drawWeeks(result, into: &canvas, in: below, world)
      case .purchasing: drawPurchasing(result, into: &canvas, in: below, world)
      case .reports: drawReports(result, into: &canvas, in: below, world)
      default: drawPeople(result, into: &canvas, in: below, world)
      }
    }
    if change != nil { drawChange(into: &canvas, in: rect, world) }
  }

  /// The pages by number.
  private func drawTabs(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let names = Page.allCases.map { world.strings["season-screen.page.\($0.rawValue)"] }
    PageTabs(names, shown: Page.allCases.firstIndex(of: page) ?? 0).draw(into: &canvas, in: rect, look: world.look)
  }

  /// How far it is, or what was played; and at the right what was changed.
  private func drawStatus(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let notes = notes(world)
    let changed = look.shown(changedText(notes))
    if let problem = run.problem {
      canvas.write(look.fitted(problem, to: rect.width), x: rect.x, y: rect.y, style: look[.bad])
      return
    }
    let text = statusText(notes)
    let isComputing = seasonWork != nil && run.plan != nil
    // A meter leaves out a text that would take half of it.
    let needed = look.shown(text).displayWidth * (isComputing ? 2 : 1) + 2
    let room = changed.isEmpty ? rect.width : max(min(needed, rect.width), rect.width - changed.displayWidth - 2)
    if isComputing {
      Meter(run.progress(for: page), text: text, tone: .accent)
        .draw(into: &canvas, in: Rect(x: rect.x, y: rect.y, width: room, height: 1), look: look)
    } else {
      canvas.write(look.fitted(text, to: room), x: rect.x, y: rect.y, style: look[.quiet])
    }
    guard !changed.isEmpty else { return }
    let shown = look.fitted(changed, to: rect.width - room - 2)
    canvas.write(shown, x: rect.maxX - shown.displayWidth, y: rect.y, style: look[.warn])
  }

  /// How far it is, in words.
  func statusText(_ notes: SeasonNotes) -> String {
    let numbers = notes.world.numbers
    let isTried = page == .depends && run.tornado != nil || page == .map && run.map != nil
    guard run.plan != nil else { return notes.say(isPaused ? "stopped" : "setting-up") }
    let percent = numbers.percent(thousandths: run.progress(for: page))
    let all = numbers.whole(choice.replications)
    let done = numbers.whole(run.result.map { run.isStale ? 0 : $0.replications } ?? 0)
    let values = ["percent": percent, "done": done, "all": all]
    if run.isFinished(for: page) {
      let played = numbers.whole(run.result?.replications ?? 0)
      return notes.say("done", ["weeks": String(choice.weeks), "n": played, "seed": String(choice.seed)])
    }
    if isPaused { return notes.say("stopped-at", values) }
    if run.isStale && !isTried { return notes.say("playing-anew", values) }
    return notes.say(isTried && !isSeasonNext ? "trying" : "playing", values)
  }

  /// Whether it is the season itself that is being played, and not what it depends on.
  private var isSeasonNext: Bool {
    if case .season? = run.work(for: page)?.kind { true } else { false }
  }

  /// What was changed, each with a mark and its value.
  func changedText(_ notes: SeasonNotes) -> String {
    let changed = choice.changed.keys.sorted { $0.rawValue < $1.rawValue }
    return changed.map { assumption in
      let input = SeasonInput.assumption(assumption)
      return notes.marked(input) + " " + notes.written(input, choice.changed[assumption] ?? 0)
    }.joined(separator: ", ")
  }

  /// What stands there before there is a first picture.
  func drawEmpty(_ title: String, into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let notes = notes(world)
    let pane = Pane(title, rect: rect, isActive: true)
    Panes([pane]).draw(into: &canvas, in: rect, look: world.look)
    let key = run.problem != nil ? "cannot" : isPaused ? "nothing-stopped" : "nothing-yet"
    Scroller([Paragraph(notes.say(key), .quiet)], isActive: true)
      .draw(into: &canvas, in: pane.padded, look: world.look)
  }
}
