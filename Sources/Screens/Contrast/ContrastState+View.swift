import Canvas
import Conversation
import Speech
import Workshop

extension ContrastState {
  /// Where the parts of the screen are.
  struct Layout {
    /// What is said on each side.
    var talks: [(ContrastSide, Pane)]
    /// What the seller feels on each side.
    var bands: [(ContrastSide, Pane)]
    /// What goes on inside on each side, where it is shown.
    var insides: [(ContrastSide, Pane)]
    /// Where both stand to each other.
    var strip: Rect

    /// Everything that has borders.
    var panes: [Pane] { (talks + bands + insides).map(\.1) }
  }

  /// Divides the screen: two columns with the talk, the band in the middle, the insides below, and a strip.
  func layout(in rect: Rect, _ world: World) -> Layout {
    let notes = notes(world)
    let isOver = contrast.node.isOver && cover == nil
    let (rest, strip) = rect.splitBottom(isOver || rect.height < 16 ? 1 : 2)
    let isRoomy = rect.height >= 30
    let bandHeight = isOver ? 0 : isRoomy ? 8 : 6
    let insideHeight = isOver || insight != .all ? 0 : isRoomy ? 10 : 8
    var tracks: [Track] = [.flexible(minimum: min(7, rest.height))]
    if bandHeight > 0 { tracks.append(.fixed(bandHeight)) }
    if insideHeight > 0 { tracks.append(.fixed(insideHeight)) }
    let rows = rest.rows(tracks, gap: -1)
    // In narrow windows there is one side at a time.
    let shown = world.room < .twoColumns ? [scope.side] : ContrastSide.allCases
    func panes(_ row: Rect, _ title: (ContrastSide) -> String) -> [(ContrastSide, Pane)] {
      let columns = row.columns(Array(repeating: .flexible(), count: shown.count), gap: -1)
      return zip(shown, columns).map { side, column in
        (side, Pane(title(side), rect: column, isActive: scope != .both && scope.sides.contains(side)))
      }
    }
    let feels = world.strings["contrast.feels"]
    return Layout(
      talks: panes(rows[0]) { notes.title($0) },
      bands: bandHeight > 0 ? panes(rows[1]) { $0 == shown[0] ? feels : "" } : [],
      insides: insideHeight > 0 ? panes(rows[2]) { $0 == shown[0] ? world.strings["contrast.inside"] : "" } : [],
      strip: strip.inset(x: 2))
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let notes = notes(world)
    if case .question(let question) = cover {
      return RoomQuestionPicture(question.words.text[world.language]).draw(into: &canvas, in: rect, look: look)
    }
    if case .gap = cover { return drawGap(notes, into: &canvas, in: rect) }
    if notes.node.isOver, cover == nil {
      return ContrastEnd(notes).draw(into: &canvas, in: rect, state: scroll)
    }
    let layout = layout(in: rect, world)
    Panes(layout.panes).draw(into: &canvas, in: rect, look: look)
    for (side, pane) in layout.talks { drawTalk(side, notes, into: &canvas, in: pane.padded) }
    for (side, pane) in layout.bands { drawBand(side, notes, into: &canvas, in: pane.padded) }
    for (side, pane) in layout.insides {
      Scroller(notes.inside(side, columns: pane.padded.width - 1)).draw(into: &canvas, in: pane.padded, look: look)
    }
    drawStrip(notes, into: &canvas, in: layout.strip)
    switch cover {
    case .vote(let vote): drawVote(vote, notes, into: &canvas, in: rect)
    case .swap(_, _, let question): question.draw(into: &canvas, in: rect, look: look)
    default: break
    }
  }

  // MARK: Parts

  /// This turn and as many before it as there is room for; in small rooms only the one before.
  private func drawTalk(_ side: ContrastSide, _ notes: ContrastNotes, into canvas: inout Canvas, in rect: Rect) {
    let look = notes.world.look
    let path = notes.contrast.path()
    var paragraphs: [Paragraph] = []
    let most = rect.height >= 18 ? 12 : 1
    for (back, place) in path.reversed().enumerated() where back <= most {
      var turn = notes.turn(side, at: place, isNow: back == 0)
      if turn.isEmpty { continue }
      func fits(_ turn: [Paragraph]) -> Bool {
        let all = Scroller(turn + (paragraphs.isEmpty ? [] : [Paragraph("")]) + paragraphs)
        return all.extent(in: rect, look: look).hidden == 0
      }
      if !fits(turn) {
        // What is said counts more than what can be seen besides.
        turn = notes.turn(side, at: place, isNow: back == 0, brief: true)
        if !paragraphs.isEmpty, !fits(turn) { break }
      }
      paragraphs = turn + (paragraphs.isEmpty ? [] : [Paragraph("")]) + paragraphs
    }
    Scroller(paragraphs, state: ScrollState(), isActive: side == scope.side)
      .draw(into: &canvas, in: rect, look: look)
  }

  /// What the seller feels, large, and what of the company is behind it.
  private func drawBand(_ side: ContrastSide, _ notes: ContrastNotes, into canvas: inout Canvas, in rect: Rect) {
    let look = notes.world.look
    guard insight != .nothing else {
      let text = look.fitted(notes.strings["contrast.feels-hidden"], to: rect.width)
      canvas.write(text, x: rect.x, y: rect.y + rect.height / 2, style: look[.quiet])
      return
    }
    guard let feeling = notes.feeling(side) else { return }
    let isRoomy = rect.height >= 6
    let (top, rest) = rect.splitTop(isRoomy ? 3 : 2)
    let word = look.shown(feeling).spacedOut(to: rect.width)
    let y = top.y + (isRoomy ? 1 : 0)
    canvas.write(look.fitted(word, to: rect.width), x: rect.x, y: y, style: look[.strong])
    guard let influence = notes.influence(side) else { return }
    Scroller([notes.short(influence)]).draw(into: &canvas, in: rest, look: look)
  }

  /// Where both stand to each other.
  private func drawStrip(_ notes: ContrastNotes, into canvas: inout Canvas, in rect: Rect) {
    let look = notes.world.look
    let difference = notes.difference
    let mark = difference.isHere ? String(look[.knob]) + " " : ""
    let lines = [TextSpan(mark + difference.text, difference.isHere ? .accent : .quiet)].wrapped(
      to: rect.width, look: look)
    for (row, line) in lines.prefix(rect.height).enumerated() {
      canvas.write(line, x: rect.x, y: rect.y + row, limit: rect.width, look: look)
    }
  }

  private func drawGap(_ notes: ContrastNotes, into canvas: inout Canvas, in rect: Rect) {
    let columns = rect.columns([.flexible(), .flexible()], gap: -1)
    let panes = zip(ContrastSide.allCases, columns).map { side, column in
      (side, Pane(notes.companyName(side), rect: column, isActive: true))
    }
    Panes(panes.map(\.1)).draw(into: &canvas, in: rect, look: notes.world.look)
    for (side, pane) in panes {
      Scroller(notes.gapCard(side, rows: pane.padded.height, columns: pane.padded.width), isActive: side == .left)
        .draw(into: &canvas, in: pane.padded, look: notes.world.look)
    }
  }
}

/// A question for the room: large, alone, with room around every line.
struct RoomQuestionPicture {
  private let text: String

  /// Makes one.
  init(_ text: String) { self.text = text }

  /// Draws it into the middle.
  func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    let width = max(20, min(rect.width - 8, rect.width >= 100 ? 72 : 56))
    let lines = wrap(look.shown(text), width: width)
    let gap = lines.count * 2 - 1 <= rect.height ? 2 : 1
    let height = (lines.count - 1) * gap + 1
    let top = rect.y + max(0, (rect.height - height) / 2)
    let widest = lines.reduce(0) { max($0, $1.displayWidth) }
    let x = rect.x + max(0, (rect.width - widest) / 2)
    for (row, line) in lines.enumerated() {
      canvas.write(line, x: x, y: top + row * gap, style: look[.strong], limit: max(0, rect.maxX - x))
    }
    canvas.cursor = Point(x: x, y: top)
  }
}
