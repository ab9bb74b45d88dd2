import Canvas
import Season

extension ReversalEndState {
  /// Where the parts of the screen are.
  struct Layout {
    /// What the person wrote.
    var head: Rect
    /// The columns in sight, by the place of the seller.
    var columns: [(Int, Pane)]
    /// The one page that is not about one of the two.
    var whole: Pane?
  }

  /// Divides the screen: a line of one's own on top, below it both conversations, or one where there is no room for two.
  func layout(in rect: Rect, _ world: World) -> Layout {
    let (head, rest) = rect.splitTop(unsaid.text.isEmpty ? 1 : 2)
    let account = account(world)
    let pages = ReversalAccount.Page.allCases
    let title = world.strings["reversal.page.\(page.rawValue)"]
    let note = "\((pages.firstIndex(of: page) ?? 0) + 1)/\(pages.count)"
    guard page != .question else {
      return Layout(head: head, columns: [], whole: Pane(title, note: note, rect: rest, isActive: true))
    }
    func make(_ place: Int, _ rect: Rect) -> (Int, Pane) {
      (
        place,
        Pane(account.seller(place), note: place == 1 || rect == rest ? note : "", rect: rect, isActive: place == side)
      )
    }
    guard world.room > .onePane else { return Layout(head: head, columns: [make(side, rest)]) }
    let columns = rest.columns([.flexible(), .flexible()], gap: -1)
    return Layout(head: head, columns: [make(0, columns[0]), make(1, columns[1])])
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    guard !isAsking else { return drawQuestion(into: &canvas, in: rect, world) }
    let look = world.look
    let layout = layout(in: rect, world)
    let line = layout.head.inset(x: 1)
    canvas.write(
      [
        TextSpan(world.strings["reversal.page.\(page.rawValue)"] + "  ", .title),
        TextSpan(account(world).about(page), .quiet),
      ], x: line.x, y: line.y, limit: line.width, look: look)
    if !unsaid.text.isEmpty, line.height > 1 {
      canvas.write(
        [TextSpan(world.strings["reversal.wrote"] + " ", .strong), TextSpan(unsaid.text)], x: line.x, y: line.y + 1,
        limit: line.width, look: look)
    }
    Panes(layout.columns.map(\.1) + [layout.whole].compactMap { $0 }).draw(into: &canvas, in: rect, look: look)
    for (place, pane) in layout.columns {
      Scroller(paragraphs(place, world), state: scroll, isActive: pane.isActive)
        .draw(into: &canvas, in: pane.padded, look: look)
    }
    if let pane = layout.whole {
      Scroller(questionParagraphs(world), state: scroll, isActive: true)
        .draw(into: &canvas, in: pane.padded, look: look)
    }
  }

  /// Asks quietly what one wanted and never said.
  private func drawQuestion(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let box = rect.centred(width: min(72, rect.width - 4), height: min(9, rect.height))
    let (top, field) = box.splitTop(max(1, box.height - 4))
    Scroller([Paragraph(world.strings["reversal.question"], .title), Paragraph("")])
      .draw(into: &canvas, in: top, look: look)
    TextField(unsaid, prompt: "› ", placeholder: world.strings["reversal.question-hint"], isActive: true)
      .draw(into: &canvas, in: Rect(x: field.x, y: field.y, width: field.width, height: 1), look: look)
    let cursor = canvas.cursor
    Scroller([Paragraph(world.strings["reversal.question-private"], .quiet)])
      .draw(
        into: &canvas, in: Rect(x: field.x, y: field.y + 2, width: field.width, height: max(0, field.height - 2)),
        look: look)
    canvas.cursor = cursor
  }

  /// The page of one of the two.
  func paragraphs(_ place: Int, _ world: World) -> [Paragraph] {
    let account = account(world)
    return account.entries(page, place).flatMap { entry -> [Paragraph] in
      let label = account.when(entry)
      let quote = entry.quote.map { [Paragraph(account.say("quote", ["text": $0]), .quiet)] } ?? []
      return [Paragraph(spans: (label.isEmpty ? [] : [TextSpan(label + " ", .key)]) + [TextSpan(entry.text)])]
        + quote + [Paragraph("")]
    }
  }

  /// The question to take along.
  private func questionParagraphs(_ world: World) -> [Paragraph] {
    let strings = world.strings
    return [
      Paragraph(""), Paragraph(account(world).question ?? strings["debrief.own-question"], .strong), Paragraph(""),
      Paragraph(strings["reversal.question-about"], .quiet),
    ]
  }

  /// How far the longer of the columns in sight can be scrolled.
  func extent(_ world: World) -> ScrollExtent {
    let layout = layout(in: world.area, world)
    let all = layout.columns.map { place, pane in
      Scroller(paragraphs(place, world)).extent(in: pane.padded, look: world.look)
    }
    let whole = layout.whole.map { Scroller(questionParagraphs(world)).extent(in: $0.padded, look: world.look) }
    return (all + [whole].compactMap { $0 }).max { $0.hidden < $1.hidden } ?? ScrollExtent(lines: 0, height: 0)
  }
}
