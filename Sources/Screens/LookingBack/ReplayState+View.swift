import Canvas
import Conversation
import History
import Speech

extension ReplayState {
  /// Where the parts of the screen are.
  struct Layout {
    /// What was said.
    var transcript: Pane
    /// What it was, and what was written about it.
    var about: Pane
  }

  /// Divides the screen: what was said, and beside it or below what it was.
  func layout(in rect: Rect, _ world: World) -> Layout {
    let parts =
      world.room >= .threeColumns
      ? rect.columns([.flexible(weight: 2), .flexible()], gap: -1)
      : rect.rows([.flexible(minimum: 5), .fixed(min(8, max(4, rect.height / 3)))], gap: -1)
    let strings = world.strings
    let note = isPlaying ? strings.fill("lookback.playing", ["seconds": pace(world)]) : ""
    return Layout(
      transcript: Pane(strings["practise.part.transcript"], note: note, rect: parts[0], isActive: editor == nil),
      about: Pane(strings["lookback.about"], rect: parts[1], isActive: editor != nil))
  }

  private func pace(_ world: World) -> String { world.numbers.tenths((Self.paces[pace] + 50) / 100) }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let layout = layout(in: rect, world)
    Panes([layout.transcript, layout.about]).draw(into: &canvas, in: rect, look: look)
    Scroller(transcript(world), state: scroll, isActive: editor == nil)
      .draw(into: &canvas, in: layout.transcript.padded, look: look)
    let (top, rest) = layout.about.padded.splitTop(1)
    if let editor {
      TextField(editor, prompt: world.strings["lookback.note"], placeholder: world.strings["lookback.note-hint"])
        .draw(into: &canvas, in: top, look: look)
    } else {
      let notes = record.notes.isEmpty ? world.strings["lookback.no-note"] : record.notes
      canvas.write(
        [
          TextSpan(world.strings["lookback.note"] + " ", .strong),
          TextSpan(look.fitted(notes.cleaned(), to: max(0, top.width - 8)), record.notes.isEmpty ? .quiet : .text),
        ], x: top.x, y: top.y, limit: top.width, look: look)
    }
    Scroller(about(world)).draw(into: &canvas, in: rest, look: look)
    question?.draw(into: &canvas, in: rect, look: look)
    relatives?.draw(into: &canvas, in: rect, look: look)
  }

  /// What was heard and seen up to the turn in sight, and what was felt.
  func transcript(_ world: World) -> [Paragraph] {
    let names = RecordNames(world: world)
    let setup = record.setup
    var lines: [Paragraph] = []
    for (number, turn) in record.turns.prefix(self.turn + 1).enumerated() {
      if number > 0 { lines.append(Paragraph(world.strings.fill("practise.turn", ["turn": String(number)]), .quiet)) }
      lines += turn.lines.map { line in
        let text = line.text.cleaned()
        return switch line.voice {
        case .customer:
          Paragraph(text, label: names.customer(setup.customer, pack: setup.pack), labelTone: .customer)
        case .seller: Paragraph(text, label: world.strings["practise.me"], labelTone: .seller)
        case .scene: Paragraph(text, .quiet)
        case .company:
          Paragraph(text, .company, label: names.company(setup.company, pack: setup.pack), labelTone: .company)
        }
      }
      if let feeling = turn.feeling {
        let word = names.feeling(feeling, pack: setup.pack)
        lines.append(Paragraph(world.strings.fill("lookback.felt", ["feeling": word]), .accent))
      }
    }
    return lines
  }

  /// What it was: how it came out, the level, the day, where it goes off, and whether it comes out the same again.
  private func about(_ world: World) -> [Paragraph] {
    let strings = world.strings
    let names = RecordNames(world: world)
    let level = Level(rawValue: record.level).map { strings["level.\($0.rawValue).name"] } ?? record.level.cleaned()
    let facts = [
      names.ending(record.ending, pack: record.setup.pack), strings["settings.level.name"] + " " + level,
      strings.fill("ending.seed", ["seed": String(record.setup.seed)]),
    ]
    var lines = [Paragraph(facts.joined(separator: " · "))]
    if let branch = record.branch, family.origin == nil {
      lines.append(Paragraph(strings.fill("lookback.lost-origin", ["turn": String(branch.turn + 1)])))
    }
    lines += family.members.prefix(3).map { Paragraph(family.name(of: $0, world)) }
    if family.members.count > 3 {
      lines.append(Paragraph(strings.count("lookback.more-branches", family.members.count - 3)))
    }
    return lines + [Paragraph(proofText(world), .quiet)]
  }
}

extension KeyTable {
  /// What only the screens of looking back have.
  static let lookingBackKeys: [Binding] = [
    Binding([.character("/")], .search, in: [.lookingBack], footer: 3),
    Binding([.character("f")], .filter, in: [.lookingBack], footer: 4),
    Binding([.character("x"), .delete], .delete, in: [.lookingBack], footer: 7),
    Binding([.left, .character("h")], .left, in: [.lookingBack], footer: 4, shown: "←→"),
    Binding([.right, .character("l")], .right, in: [.lookingBack]),
    Binding([.character("X")], .deleteAll, in: [.lookingBack]),
    Binding([.character(" ")], .right, in: [.replay], footer: 1),
    Binding([.character("p")], .play, in: [.replay], footer: 3),
    Binding([.character("+")], .more, in: [.replay], footer: 6),
    Binding([.character("-")], .less, in: [.replay]),
    Binding([.character("r")], .goOn, in: [.replay], footer: 2),
    Binding([.character("d")], .understand, in: [.replay], footer: 2),
    Binding([.character("b")], .showRelatives, in: [.replay], footer: 3),
    Binding([.character("e")], .editNote, in: [.replay], footer: 4),
    Binding([.character("c")], .showCapsule, in: [.replay], footer: 5),
    Binding([.character("x"), .delete], .delete, in: [.replay], footer: 7),
  ]
}
