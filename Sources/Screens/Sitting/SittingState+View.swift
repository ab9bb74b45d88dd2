import Canvas
import Journal

extension SittingState {
  /// Where the parts are.
  struct Layout {
    /// What is read: the opening, the closing, or the question with what stands above and below it.
    var text: Rect
    /// What takes the answer; nil where nothing is asked.
    var field: Rect?
  }

  /// Divides the screen: a column that is easy to read, the question above, the field in the rest.
  func layout(in rect: Rect, _ world: World) -> Layout {
    let margin = rect.height >= 16 ? 1 : 0
    let column = rect.centred(width: min(78, rect.width - (rect.width > 50 ? 4 : 2)), height: rect.height - 2 * margin)
    guard field != nil else { return Layout(text: column) }
    let lines = Scroller(paragraphs(world)).extent(in: column, look: world.look).lines
    let room = max(1, min(lines, column.height - 3))
    let (text, rest) = column.splitTop(room)
    let below = rest.splitTop(rest.height > 4 ? 1 : 0).rest
    let isLine = if case .line = question(world)?.kind { true } else { false }
    return Layout(text: text, field: isLine ? below.splitTop(3).top : below)
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let layout = layout(in: rect, world)
    Scroller(paragraphs(world), state: scroll, isActive: field == nil).draw(into: &canvas, in: layout.text, look: look)
    guard let place = layout.field, let question = question(world) else { return }
    switch field {
    case .text(let editor):
      let frame = Rect(x: place.x - 1, y: place.y, width: 1, height: place.height)
      for y in frame.y..<frame.maxY {
        canvas.put(look[.vertical], x: max(0, frame.x), y: y, style: look[.activeBorder])
      }
      TextArea(editor, placeholder: world.strings["sitting.write-here"]).draw(into: &canvas, in: place, look: look)
    case .words(let picker): draw(picker, into: &canvas, in: place, world)
    case .scale(let value):
      if case .scale(let scale) = question.kind { draw(scale, value, question, into: &canvas, in: place, world) }
    case .list(let list): self.list(of: question, list, world).draw(into: &canvas, in: place, look: look)
    case nil: break
    }
  }

  /// What is read: where the opening and the closing say something, that; else the question with what is around it.
  func paragraphs(_ world: World) -> [Paragraph] {
    switch place {
    case .opening:
      let lines = guide.opening(world).flatMap { [Paragraph($0), Paragraph("")] }
      return lines + [Paragraph(world.strings["sitting.begin"], .quiet)]
    case .closing:
      let lines = guide.closing(entry, world)
      let end = world.strings[entry.answers.isEmpty ? "sitting.end-empty" : "sitting.end"]
      return lines + (lines.isEmpty ? [] : [Paragraph("")]) + [Paragraph(end, .quiet)]
    case .question:
      guard let question = question(world) else { return [] }
      var lines: [Paragraph] = []
      if let recall = question.recall {
        lines.append(Paragraph(recall.introduction, .quiet))
        lines.append(Paragraph(spans: [TextSpan(Self.shortened(recall.text), .seller)]))
        lines.append(Paragraph(""))
      }
      if !question.above.isEmpty { lines.append(Paragraph(question.above, .quiet)) }
      lines.append(Paragraph(question.ask, .strong))
      if !question.hint.isEmpty { lines.append(Paragraph(question.hint, .quiet)) }
      return lines
    }
  }

  /// An earlier answer as far as it fits above a question; it can be read in full in the journal.
  private static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count <= 280 ? line : line.prefix(279) + "…"
  }

  // MARK: Choices

  /// The answers to choose from; headings stand above those that belong together.
  func list(of question: SittingQuestion, _ state: ListState, _ world: World) -> List {
    let picked = entry[question.answer]
    switch question.kind {
    case .choice(let choices):
      var items: [ListItem] = []
      for (place, choice) in choices.enumerated() {
        if !choice.group.isEmpty, place == 0 || choices[place - 1].group != choice.group {
          items.append(ListItem(id: -1 - place, text: [TextSpan(choice.group, .quiet)], isEnabled: false))
        }
        let isPicked = picked?.choices.first == choice.id
        let indent = choice.group.isEmpty ? "" : "  "
        items.append(ListItem(id: place, text: [TextSpan(indent + choice.text, isPicked ? .strong : .text)]))
      }
      return List(items, state: state, isNumbered: choices.count <= 9)
    case .turn(let turns, let none):
      let items = turns.enumerated().map { place, turn in
        ListItem(id: place, lead: turn.speaker, text: [TextSpan(turn.text)])
      }
      return List(items + [ListItem(id: -1, lead: "", text: [TextSpan(none, .quiet)])], state: state)
    default: return List([], state: state)
    }
  }

  // MARK: Words

  /// Where the list of words stands: below what is typed and what is picked.
  func pickerRect(in place: Rect) -> Rect { place.splitTop(min(3, max(0, place.height - 2))).rest }

  private func draw(_ picker: WordPicker, into canvas: inout Canvas, in place: Rect, _ world: World) {
    guard let vocabulary = world.vocabulary else { return }
    let look = world.look
    let strings = world.strings
    let list = pickerRect(in: place)
    List(picker.items(vocabulary, world), state: picker.list, lineLimit: 2).draw(into: &canvas, in: list, look: look)
    let names = picker.pickedNames(vocabulary, world.language)
    let text = names.isEmpty ? strings["words.none"] : names.joined(separator: " · ")
    TextField(picker.editor, prompt: strings["words.find"], placeholder: strings["words.hint"])
      .draw(into: &canvas, in: place.splitTop(1).top, look: look)
    guard list.y - place.y > 1 else { return }
    let (label, style) = (strings["words.picked"] + " ", names.isEmpty ? Tone.quiet : .strong)
    canvas.write(
      [TextSpan(label, .quiet), TextSpan(text, style)], x: place.x, y: place.y + 1, limit: place.width, look: look)
  }

  // MARK: Scales

  /// Where a scale stands: with room for its value at the right.
  private func scaleRect(in place: Rect) -> Rect {
    Rect(x: place.x, y: place.y + min(1, max(0, place.height - 2)), width: max(3, min(62, place.width - 7)), height: 2)
  }

  /// The scale; while nothing has been said, it stands where moving it begins.
  private func slider(_ scale: SittingScale, _ value: Int?) -> Slider {
    Slider(
      (value ?? scale.earlier ?? 50) * 10, isActive: true, earlier: scale.earlier.map { $0 * 10 }, low: scale.low,
      high: scale.high)
  }

  /// The value at a place on the scale, in steps of 5.
  func value(at point: Point, on scale: SittingScale, in place: Rect, _ world: World) -> Int {
    let slider = slider(scale, nil)
    return (slider.value(at: point.x, in: scaleRect(in: place), look: world.look) + 25) / 50 * 5
  }

  private func draw(
    _ scale: SittingScale, _ value: Int?, _ question: SittingQuestion, into canvas: inout Canvas, in place: Rect,
    _ world: World
  ) {
    let look = world.look
    let rect = scaleRect(in: place)
    slider(scale, value).draw(into: &canvas, in: rect, look: look)
    canvas.write(value.map { String($0) } ?? "–", x: rect.maxX + 2, y: rect.y, style: look[.strong])
    var y = rect.y + 3
    for line in notes(on: scale, question, world) where y < place.maxY {
      canvas.write(look.fitted(line, to: place.width), x: rect.x, y: y, style: look[.quiet])
      y += 1
    }
  }

  /// What stands below a scale: what was said last time, and how to say that it does not apply.
  private func notes(on scale: SittingScale, _ question: SittingQuestion, _ world: World) -> [String] {
    var lines: [String] = []
    if let earlier = scale.earlier {
      lines.append(world.strings.fill("sitting.earlier", ["value": String(earlier)]))
    }
    if let none = scale.none {
      let isSaid = entry[question.answer]?.choices.contains(none.id) == true
      lines.append((isSaid ? String(world.look[.tick]) : "0:") + " " + none.text)
    }
    return lines
  }
}
