import Canvas
import Conversation
import Season
import Speech

extension DebriefState {
  /// Where the parts of the screen are.
  struct Layout {
    /// The curves of the four sides, a box each; none where there is no room for them.
    var curves: [Pane] = []
    /// What was said, where it is in sight.
    var transcript: Pane?
    /// The page beside it, or alone.
    var page: Pane?
    /// All moves of the turn, where they are in sight.
    var moves: Pane?
    /// What the move in focus would have changed, in words.
    var change: Pane?
  }

  /// Divides the screen: the curves on top; below them what was said beside a page, or one of the two, or all moves.
  func layout(in rect: Rect, _ world: World) -> Layout {
    var layout = Layout()
    var rest = rect
    if rect.width >= 60 && rect.height >= (showsMoves ? 30 : 18) {
      let (top, _) = rect.splitTop(rect.height >= 32 ? SideCurves.tallHeight : SideCurves.height)
      layout.curves = SideCurves.panes(in: top, world.strings)
      rest = Rect(x: rect.x, y: top.maxY - 1, width: rect.width, height: rect.height - top.height + 1)
    }
    if showsMoves {
      let parts = rest.rows([.flexible(minimum: 6), .fixed(max(4, rest.height * 2 / 5))], gap: -1)
      let title = notes(world).movesTitle
      layout.moves = Pane(title, note: progress(world), rect: parts[0], isActive: true)
      layout.change = Pane(world.strings["debrief.in-words"], rect: parts[1])
      return layout
    }
    let page = shown(world)
    let title = world.strings["debrief.page.\(page.rawValue)"]
    let pages = pages(world)
    let place = "\((pages.firstIndex(of: page) ?? 0) + 1)/\(pages.count)"
    let note = page == .turn ? progress(world) + " · " + place : place
    if world.room == .threeColumns {
      let columns = rest.columns([.flexible(minimum: 46, weight: 9), .flexible(minimum: 54, weight: 11)], gap: -1)
      layout.transcript = Pane(world.strings["debrief.page.transcript"], rect: columns[0], isActive: page == .turn)
      layout.page = Pane(title, note: note, rect: columns[1], isActive: page != .turn)
    } else if page == .transcript {
      layout.transcript = Pane(title, note: note, rect: rest, isActive: true)
    } else {
      layout.page = Pane(title, note: note, rect: rest, isActive: true)
    }
    return layout
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let layout = layout(in: rect, world)
    Panes(layout.curves + [layout.transcript, layout.page, layout.change, layout.moves].compactMap { $0 })
      .draw(into: &canvas, in: rect, look: look)
    if !layout.curves.isEmpty {
      SideCurves(
        hindsight: hindsight, turn: turn, points: turningPoints.map(\.turn), shown: figures,
        notes: practise.notes(world)
      ).draw(into: &canvas, layout.curves, look: look)
    }
    if let pane = layout.page {
      let page = shown(world)
      Scroller(paragraphs(page, in: pane, world), state: scrolls[page] ?? ScrollState(), isActive: pane.isActive)
        .draw(into: &canvas, in: pane.padded, look: look)
    }
    if let pane = layout.transcript {
      transcriptList(world, isActive: pane.isActive).draw(into: &canvas, in: pane.padded, look: look)
    }
    if let moves = layout.moves, let change = layout.change { drawMoves(moves, change, into: &canvas, world) }
  }

  /// Draws all moves of the turn as a table, and below it what the one in focus would have changed.
  private func drawMoves(_ pane: Pane, _ change: Pane, into canvas: inout Canvas, _ world: World) {
    let table = movesTable(world)
    table.draw(into: &canvas, in: pane.inner, look: world.look)
    Scroller(table.inWords(width: change.padded.width)).draw(into: &canvas, in: change.padded, look: world.look)
  }

  /// All moves of the turn in focus.
  func movesTable(_ world: World) -> MovesTable {
    MovesTable(notes: notes(world), shown: figures, focus: moveFocus, isWide: world.width >= 116)
  }

  /// How far the look back is, and who goes on in it.
  private func progress(_ world: World) -> String {
    let strings = world.strings
    let who = notes(world).stance
    if job.isFinished {
      return strings.fill("debrief.done", ["count": world.numbers.whole(hindsight?.rollouts ?? 0), "who": who])
    }
    return strings.fill("debrief.computing", ["share": world.numbers.percent(thousandths: job.progress), "who": who])
  }

  /// The turns with what was said in them, each with its number and a mark where much was decided.
  func transcriptList(_ world: World, isActive: Bool) -> List {
    let notes = practise.notes(world)
    let marked = Set(turningPoints.map(\.turn))
    let mark = SideCurves.diamond(world.look)
    let items = notes.session.turns.enumerated().map { number, turn in
      var spans: [TextSpan] = []
      for line in notes.paragraphs(of: turn) {
        if !spans.isEmpty { spans.append(TextSpan("\n")) }
        if !line.label.isEmpty { spans.append(TextSpan(line.label + "  ", line.labelTone)) }
        spans += line.spans
      }
      let lead = (number < 10 ? " " : "") + "\(number)" + (marked.contains(number) ? mark : " ")
      return ListItem(id: number, lead: lead, tone: marked.contains(number) ? .accent : .key, text: spans)
    }
    return List(items, state: ListState(focus: turn), isActive: isActive)
  }

  /// What the pages are written from.
  func notes(_ world: World) -> DebriefNotes {
    DebriefNotes(
      notes: practise.notes(world), facts: facts, hindsight: hindsight, policy: job.plan.policy, turn: turn)
  }

  /// The text of a page.
  func paragraphs(_ page: Page, in pane: Pane, _ world: World) -> [Paragraph] {
    let notes = notes(world)
    let columns = pane.padded.width - 1
    switch page {
    case .transcript: return []
    case .turn:
      let lines = notes.turnPage(points: turningPoints, showsLines: world.room < .threeColumns, columns: columns)
      return practise.hasNote(on: turn, world, record: record)
        ? lines + [Paragraph(""), Paragraph(world.strings["debrief.noted"], .quiet)] : lines
    case .sides: return notes.sidesPage(moments: practise.moments, columns: columns)
    case .after: return notes.afterPage(columns: columns)
    case .worth: return notes.worthPage(columns: columns)
    case .talk: return notes.talkPage(columns: columns)
    case .question: return notes.questionPage
    }
  }
}
