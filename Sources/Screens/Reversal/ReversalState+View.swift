import Canvas
import Conversation
import Season
import Speech

extension ReversalState {
  /// Where the parts of the screen are.
  struct Layout {
    /// What was said, where it is in sight.
    var transcript: Pane?
    /// What one can answer, where it is in sight.
    var answers: Pane?
    /// Who one plays, where there is room for it.
    var role: Pane?
    /// What one has not said, and what the program would have felt.
    var strip: Rect
  }

  /// Divides the screen: what was said above what one can answer, beside them the role where there is room.
  func layout(in rect: Rect, _ world: World) -> Layout {
    let strings = world.strings
    let (upper, strip) = rect.splitBottom(showsFelt(world) ? 2 : 1)
    func transcript(_ rect: Rect) -> Pane {
      Pane(strings["practise.part.transcript"], rect: rect, isActive: part == .transcript)
    }
    func answers(_ rect: Rect) -> Pane {
      Pane(strings["reversal.answers"], rect: rect, isActive: part == .answers)
    }
    guard world.room > .onePane else {
      guard upper.height >= 10 else {
        return part == .answers
          ? Layout(answers: answers(upper), strip: strip) : Layout(transcript: transcript(upper), strip: strip)
      }
      let rows = upper.rows([.flexible(minimum: 5, weight: 2), .flexible(minimum: 6, weight: 3)], gap: -1)
      return Layout(transcript: transcript(rows[0]), answers: answers(rows[1]), strip: strip)
    }
    let hasRole = world.room == .threeColumns
    let columns = upper.columns(
      hasRole ? [.flexible(minimum: 60, weight: 7), .flexible(minimum: 40, weight: 4)] : [.flexible()], gap: -1)
    let rows = columns[0].rows(
      [.flexible(minimum: 6, weight: 11), .flexible(minimum: 6, weight: 10, maximum: 13)], gap: -1)
    return Layout(
      transcript: transcript(rows[0]), answers: answers(rows[1]),
      role: hasRole ? Pane(strings["reversal.role"], rect: columns[1]) : nil, strip: strip)
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let layout = layout(in: rect, world)
    Panes([layout.transcript, layout.answers, layout.role].compactMap { $0 }).draw(into: &canvas, in: rect, look: look)
    if let pane = layout.role {
      Scroller(roleParagraphs(world)).draw(into: &canvas, in: pane.padded, look: look)
    }
    if let pane = layout.transcript {
      Scroller(transcriptParagraphs(world), state: transcript, isActive: pane.isActive)
        .draw(into: &canvas, in: pane.padded, look: look)
    }
    if let pane = layout.answers { answerList(world).draw(into: &canvas, in: pane.padded, look: look) }
    draw(strip: layout.strip, into: &canvas, world)
  }

  // MARK: What was said

  /// Everything that was heard and seen with this seller, a paragraph each.
  func transcriptParagraphs(_ world: World) -> [Paragraph] {
    let strings = world.strings
    return talk(world).all.map { line in
      switch line.voice {
      case .customer:
        Paragraph(line.text, label: line.speaker ?? strings["practise.me"], labelTone: .customer)
      case .seller: Paragraph(line.text, label: strings["reversal.seller"], labelTone: .seller)
      case .scene, .company: Paragraph(line.text, .quiet)
      }
    }
  }

  // MARK: What one can answer

  /// The answers that are possible by kind; at the end the way on.
  func answerList(_ world: World) -> List {
    let strings = world.strings
    let isActive = part == .answers
    let conversation = reversal.conversation
    guard let heard = conversation.heard else {
      let text = strings[reversal.isOver ? "reversal.to-end" : "reversal.to-second"]
      return List([ListItem(text, id: AnswerRow.goOn.id)], state: answers, isNumbered: true, isActive: isActive)
    }
    let narrator = talk(world).narrator
    let possible = conversation.possible
    let items = CustomerMoveFamily.allCases.compactMap { family -> ListItem? in
      let answers = possible.filter { $0.family == family }
      guard !answers.isEmpty else { return nil }
      let id = AnswerRow.id(of: family)
      let isOpen = self.answers.opened.contains(id)
      let names = answers.map { narrator.name(of: $0) }.joined(separator: " · ")
      return ListItem(
        id: id, lead: strings["reversal.family.\(family.rawValue)"],
        text: isOpen ? [] : [TextSpan(names, .quiet)],
        children: answers.map { answer in
          let text =
            answer == .sayWish && heard.state.phase == .greeting
            ? (strings["reversal.say-wish"], card(world).wish)
            : (narrator.name(of: answer), narrator.gist(of: answer, to: heard))
          return ListItem(
            id: AnswerRow.answer(answer).id, lead: text.0, tone: .text, text: [TextSpan(text.1, .quiet)])
        })
    }
    return List(items, state: answers, isNumbered: true, isActive: isActive, lineLimit: 1)
  }

  // MARK: Who one is

  /// The role as text.
  func roleParagraphs(_ world: World) -> [Paragraph] {
    let strings = world.strings
    let card = card(world)
    let told = Int(reversal.conversation.state.levels)
    var lines = [Paragraph(card.role), Paragraph("")]
    lines += [Paragraph(strings["reversal.you-want"], .strong), Paragraph(card.wish), Paragraph("")]
    lines.append(Paragraph(strings["reversal.about"], .strong))
    for (index, level) in card.levels.enumerated() {
      let mark = String(world.look[index < told ? .tick : .dot]) + " "
      lines.append(Paragraph(mark + level.fact, index < told ? .quiet : .text))
      lines.append(Paragraph("  " + strings["reversal.ease.\(level.ease.rawValue)"], .quiet))
    }
    return lines + [Paragraph(""), Paragraph(strings["reversal.yours"], .quiet)]
  }

  /// Draws what was not said yet, and below it what the program would have felt and done.
  private func draw(strip: Rect, into canvas: inout Canvas, _ world: World) {
    let line = strip.inset(x: 1)
    guard !line.isEmpty else { return }
    canvas.write(unsaid(world), x: line.x, y: line.y, limit: line.width, look: world.look)
    guard line.height > 1 else { return }
    canvas.write(felt(world), x: line.x, y: line.y + 1, limit: line.width, look: world.look)
  }

  private func unsaid(_ world: World) -> [TextSpan] {
    let facts = card(world).levels.dropFirst(Int(reversal.conversation.state.levels)).map(\.fact)
    let strings = world.strings
    guard !facts.isEmpty else { return [TextSpan(strings["reversal.all-said"], .quiet)] }
    return [
      TextSpan(strings["reversal.unsaid"] + " ", .strong), TextSpan(facts.joined(separator: " · ")),
    ]
  }

  /// What the program would have felt now, and what it would have done in place of the last answer.
  private func felt(_ world: World) -> [TextSpan] {
    let conversation = reversal.conversation
    let inside = conversation.heard?.state.customer ?? conversation.state.customer
    let feeling = FeelingReader(pack.words).reading(of: inside)?.feeling.word[world.language]
    var parts = [feeling].compactMap { $0 }
    if let last = conversation.turns.last(where: { $0.answer != nil }) {
      parts.append(world.strings.forms.words(for: last.drawn, pack.words, world.language))
    }
    return [
      TextSpan(world.strings["reversal.felt"] + " ", .strong), TextSpan(parts.joined(separator: " · "), .customer),
    ]
  }
}

extension Forms {
  /// What a drawn customer would have done, as coarsely as anybody in the shop could say it.
  func words(for drawn: DrawnAnswer, _ words: PackWords, _ language: Language) -> String {
    switch drawn {
    case .tells: filled("practise.manner.\(Manner.tells.rawValue)")
    case .surface: filled("practise.manner.\(Manner.polite.rawValue)")
    case .responds(let act): filled("practise.manner.\(Manner(act).rawValue)")
    case .ends(let ending):
      filled("reversal.would-end", ["ending": words.endings[ending.rawValue]?.name[language] ?? ending.rawValue])
    case .nothing: filled("reversal.would-nothing")
    }
  }
}
