import Canvas
import Conversation
import Season
import Speech

extension DebriefState {
  /// Where the parts of the screen are.
  struct Layout {
    /// The curves of the four sides, where there is room for them.
    var curves: Pane?
    /// What was said, where it is in sight.
    var transcript: Pane?
    /// The page beside it, or alone.
    var page: Pane?
  }

  /// Divides the screen: the curves on top; below them what was said beside a page, or one of the two.
  func layout(in rect: Rect, _ world: World) -> Layout {
    var layout = Layout()
    var rest = rect
    if rect.height >= 18 && rect.width >= 60 {
      let (top, below) = rect.splitTop(7)
      layout.curves = Pane(world.strings["debrief.curves"], note: progress(world), rect: top)
      rest = Rect(x: below.x, y: below.y - 1, width: below.width, height: below.height + 1)
    }
    let page = shown(world)
    let title = world.strings["debrief.page.\(page.rawValue)"]
    let pages = pages(world)
    let note = "\((pages.firstIndex(of: page) ?? 0) + 1)/\(pages.count)"
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
    Panes([layout.curves, layout.transcript, layout.page].compactMap { $0 }).draw(into: &canvas, in: rect, look: look)
    if let pane = layout.curves {
      SideCurves(hindsight: hindsight, turn: turn, points: turningPoints.map(\.turn), notes: practise.notes(world))
        .draw(into: &canvas, in: pane.padded, look: look)
    }
    if let pane = layout.page {
      let page = shown(world)
      Scroller(paragraphs(page, in: pane, world), state: scrolls[page] ?? ScrollState(), isActive: pane.isActive)
        .draw(into: &canvas, in: pane.padded, look: look)
    }
    if let pane = layout.transcript {
      transcriptList(world, isActive: pane.isActive).draw(into: &canvas, in: pane.padded, look: look)
    }
  }

  /// The turns at which most was decided, as far as the look back has come.
  var turningPoints: [TurningPoint] { hindsight?.turningPoints() ?? [] }

  /// How far the look back is, and who goes on in it.
  private func progress(_ world: World) -> String {
    let strings = world.strings
    let who = notes(world).policyName
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
      return notes.turnPage(points: turningPoints, showsLines: world.room < .threeColumns, columns: columns)
    case .sides: return notes.sidesPage(moments: practise.moments, columns: columns)
    case .after: return notes.afterPage(columns: columns)
    case .worth: return notes.worthPage(columns: columns)
    case .talk: return notes.talkPage
    case .question: return notes.questionPage
    }
  }
}
