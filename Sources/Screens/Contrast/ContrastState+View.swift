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
    let bandHeight = isOver ? 0 : isRoomy ? 8 : rect.height >= 20 ? 7 : 5
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
    drawTalks(layout, notes, into: &canvas)
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

  /// This turn and as many before it as there is room for, each beginning in the same line on both sides; in small rooms
  /// only the one before.
  private func drawTalks(_ layout: Layout, _ notes: ContrastNotes, into canvas: inout Canvas) {
    let look = notes.world.look
    guard let room = layout.talks.first?.1.padded, room.height > 0 else { return }
    let isRoomy = room.height >= 18
    var blocks: [(texts: [[Paragraph]], height: Int)] = []
    var used = 0
    for (back, place) in notes.contrast.path().reversed().enumerated() where isRoomy || back <= 1 {
      func block(brief: Bool) -> (texts: [[Paragraph]], height: Int) {
        let texts = layout.talks.map { notes.turn($0.0, at: place, isNow: back == 0, brief: brief) }
        let heights = zip(texts, layout.talks).map { text, talk in
          text.isEmpty ? 0 : Scroller(text).extent(in: talk.1.padded, look: look).lines
        }
        return (texts, heights.max() ?? 0)
      }
      let gap = blocks.isEmpty ? 0 : 1
      var next = block(brief: false)
      // What is said counts more than what can be seen besides.
      if used + gap + next.height > room.height { next = block(brief: true) }
      if !blocks.isEmpty, used + gap + next.height > room.height { break }
      used += gap + next.height
      blocks.append(next)
    }
    var row = 0
    for (index, block) in blocks.reversed().enumerated() {
      for (text, (side, pane)) in zip(block.texts, layout.talks) where !text.isEmpty {
        let (_, rest) = pane.padded.splitTop(row)
        let isNow = index == blocks.count - 1
        Scroller(text, isActive: isNow && side == scope.side)
          .draw(into: &canvas, in: isNow ? rest : rest.splitTop(block.height).top, look: look)
      }
      row += block.height + 1
    }
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
    let lines = notes.short(influence).spans.wrapped(to: rest.width, look: look)
    for (row, line) in lines.prefix(rest.height).enumerated() {
      // What is cut ends in an ellipsis; it can be read in full where there is more room, and by whoever presents.
      let isCut = row == rest.height - 1 && lines.count > rest.height
      let line = isCut ? line + [TextSpan(String(repeating: " x", count: rest.width), .company)] : line
      canvas.write(line, x: rest.x, y: rest.y + row, limit: rest.width, look: look)
    }
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
    let text = look.shown(text)
    var width = max(20, min(rect.width - 8, rect.width >= 100 ? 72 : 56))
    var lines = wrap(text, width: width)
    // Lines of about the same length read more calmly than a long one with a rest below it.
    while width > 20, case let narrower = wrap(text, width: width - 1), narrower.count == lines.count {
      width -= 1
      lines = narrower
    }
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
