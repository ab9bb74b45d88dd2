import Canvas
import Journal

extension PassphraseState {
  /// Where the parts of the screen are, in one column.
  struct Layout {
    /// How it stands.
    var head: Rect
    /// The choices, or what is to be typed.
    var fields: Rect
    /// What came of the last thing that was done.
    var said: Rect
    /// What is to be known.
    var words: Rect
  }

  /// Divides the screen.
  func layout(in rect: Rect, _ world: World) -> Layout {
    let column = rect.centred(width: min(72, rect.width - 4), height: rect.height)
    func lines(_ paragraphs: [Paragraph]) -> Int {
      paragraphs.isEmpty ? 0 : Scroller(paragraphs).extent(in: column, look: world.look).lines
    }
    let head = lines(heads(world))
    let fields = task.map { $0.fields.count } ?? choicesHeight(world, columns: column.width)
    let said = lines(self.said(world))
    let words = lines(self.words(world))
    let gap = column.height >= 18 ? 1 : 0
    let all = head + fields + said + words + gap * (said > 0 ? 3 : 2)
    var (_, left) = column.splitTop(max(gap, (column.height - all) / 3))
    func take(_ rows: Int) -> Rect {
      let (top, rest) = left.splitTop(rows)
      left = rows > 0 ? rest.splitTop(gap).rest : rest
      return top
    }
    return Layout(head: take(head), fields: take(fields), said: take(said), words: left)
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let layout = layout(in: rect, world)
    Scroller(heads(world)).draw(into: &canvas, in: layout.head, look: look)
    if let task {
      drawFields(of: task, into: &canvas, in: layout.fields, world)
    } else {
      choices(world).draw(into: &canvas, in: layout.fields, look: look)
    }
    Scroller(said(world)).draw(into: &canvas, in: layout.said, look: look)
    Scroller(words(world)).draw(into: &canvas, in: layout.words, look: look)
    question?.draw(into: &canvas, in: rect, look: look)
    if canvas.cursor == nil { canvas.cursor = Point(x: layout.head.x, y: layout.head.y) }
  }

  /// The choices as a list.
  func choices(_ world: World) -> List { List(items(world), state: list, isNumbered: true) }

  private func choicesHeight(_ world: World, columns: Int) -> Int {
    let items = items(world)
    let lead = items.map { world.look.shown($0.lead).displayWidth }.max() ?? 0
    // A pointer, a number and the lead stand before the text; it is wrapped beside them.
    let room = max(10, columns - lead - 8)
    return items.reduce(0) { $0 + $1.text.wrapped(to: room, look: world.look).count }
  }

  /// How it stands with the journal, or what is being done.
  private func heads(_ world: World) -> [Paragraph] {
    let strings = world.strings
    if let task { return [Paragraph(strings["passphrase.task.\(task.key).name"], .title)] }
    switch world.journal.status {
    case .opening: return [Paragraph(strings["passphrase.state.opening"], .title)]
    case .unavailable(let error):
      return [Paragraph(strings["passphrase.state.unavailable"], .title), Paragraph(strings.sentence(error), .warn)]
    case .there(.none):
      return [Paragraph(strings["passphrase.state.none"], .title), Paragraph(world.saying(.aboutOpen))]
    case .there(.open):
      let minutes = world.settings.idleMinutes
      return [
        Paragraph(strings["passphrase.state.open"], .title),
        Paragraph(minutes == 1 ? world.saying(.lockIdleOne) : world.saying(.lockIdle, ["minutes": String(minutes)])),
      ]
    case .there(.locked):
      return [Paragraph(strings["passphrase.state.locked"], .title), Paragraph(world.saying(.aboutLocked))]
    }
  }

  /// What came of the last thing that was done, or that it takes a moment.
  private func said(_ world: World) -> [Paragraph] {
    if isWorking {
      let text = world.strings[task == .deleteAll ? "passphrase.deleting" : "passphrase.working"]
      return [Paragraph(text, .accent)]
    }
    return said.map { [$0] } ?? []
  }

  /// What is to be known, more and less important.
  private func words(_ world: World) -> [Paragraph] {
    guard let task else {
      return [.aboutPrivate, .aboutNever, .aboutWorkComputer].map { Paragraph(world.saying($0), .quiet) }
    }
    var words = task.words.map { Paragraph(world.saying($0), $0 == .passphraseForgotten ? .text : .quiet) }
    if task == .open { words.append(Paragraph(world.strings["passphrase.other-choices"], .quiet)) }
    return words
  }

  // MARK: Fields

  private func drawFields(of task: PassphraseTask, into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let names = task.fields.map { look.shown(name(of: $0, world)) }
    let widest = min(rect.width / 2, names.map(\.displayWidth).max() ?? 0)
    for (index, field) in task.fields.enumerated() where index < rect.height {
      let y = rect.y + index
      let isActive = isEditing && index == self.field
      canvas.write(
        look.fitted(names[index], to: widest), x: rect.x, y: y, style: look[isActive ? .strong : .text])
      let place = Rect(x: rect.x + widest + 2, y: y, width: rect.width - widest - 2, height: 1)
      let editor = field == .word ? word : (hidden[field] ?? HiddenText()).dots(look)
      TextField(editor, isActive: isActive).draw(into: &canvas, in: place, look: look)
    }
  }

  private func name(of field: PassphraseTask.Field, _ world: World) -> String {
    switch field {
    case .old: world.saying(.passphraseAsk)
    case .new: world.saying(.passphraseNew)
    case .again: world.saying(.passphraseAgain)
    case .word: world.saying(.deleteTypeWord, ["word": world.saying(.deleteWord)])
    }
  }
}
