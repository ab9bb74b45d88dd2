import Canvas
import Conversation
import Packs
import Season
import Speech

/// A person plays the customer, with two sellers one after the other.
struct ReversalState: ScreenState {
  /// The parts that take the keys in turn.
  enum Part: CaseIterable, Sendable { case answers, transcript }

  /// The pack the people come from.
  let pack: Pack
  /// What is held.
  var reversal: Reversal
  /// The part that takes the keys.
  var part = Part.answers
  /// Which kinds of answers are open and which answer is focused.
  var answers = ListState(opened: [AnswerRow.id(of: .say)])
  /// How far what was said is scrolled.
  var transcript = ScrollState(followsEnd: true)
  /// How far the role is scrolled.
  var role = ScrollState()
  /// Whether it is shown what the program would have felt and done; nil leaves it to the level.
  var showsFelt: Bool?

  /// Lets somebody come in twice.
  init(pack: Pack, reversal: Reversal) {
    self.pack = pack
    self.reversal = reversal
  }

  var context: Context { .reversal }
  var wording: String { reversal.conversation.isOver ? "reversal-on" : "reversal" }

  func heading(_ world: World) -> String {
    let strings = world.strings
    return [
      strings["screen.reversal"], name(world), strings.fill("reversal.seller-n", ["n": String(reversal.place + 1)]),
    ].joined(separator: " · ")
  }

  func note(_ world: World) -> String {
    let turn = reversal.conversation.state.turn + (reversal.conversation.heard == nil ? 0 : 1)
    return world.strings.fill("practise.turn", ["turn": String(turn)])
  }

  func allows(_ command: Command, _ world: World) -> Bool {
    switch command {
    case .takeBack: reversal.place > 0 || !reversal.conversation.answers.isEmpty
    default: true
    }
  }

  /// The customer as one addresses them.
  func name(_ world: World) -> String {
    let id = reversal.conversation.scene.customer.id
    return pack.words.customers[id]?.name[world.language] ?? id
  }

  /// The conversation that is held, with its words.
  func talk(_ world: World) -> ReversedTalk {
    ReversedTalk(reversal.conversation, words: pack.words, forms: world.strings.forms, language: world.language)
  }

  /// Who one plays.
  func card(_ world: World) -> RoleCard {
    RoleCard(reversal.conversation.scene, words: pack.words, forms: world.strings.forms, language: world.language)
  }

  /// Whether it is shown what the program would have felt and done.
  func showsFelt(_ world: World) -> Bool { showsFelt ?? (world.settings.level == .beginner) }

  // MARK: Commands

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    switch command {
    case .showRole: return [.show(title: world.strings["reversal.role"], roleParagraphs(world))]
    case .showFelt: showsFelt = !showsFelt(world)
    case .takeBack: return takeBack(world)
    case .nextPane, .previousPane: part = part == .answers ? .transcript : .answers
    default:
      switch part {
      case .answers: return inAnswers(command, key: key, world)
      case .transcript: inTranscript(command, key: key, world)
      }
    }
    return []
  }

  private mutating func takeBack(_ world: World) -> [Step] {
    guard reversal.takeBack() else { return [] }
    settle(after: nil)
    return [.say(world.strings["reversal.taken-back"])]
  }

  private mutating func inAnswers(_ command: Command, key: Key?, _ world: World) -> [Step] {
    let list = answerList(world)
    switch command {
    case .activate: return answers.focused(in: list.items).map { choose($0, world) } ?? []
    case .chooseNumber:
      let number = key?.digit.map { Character(String($0)) }
      return number.flatMap { list.item(key: $0) }.map { choose($0, world) } ?? []
    case .right: answers.open(in: list.items)
    case .left: answers.close(in: list.items)
    case .up: answers.move(by: -1, in: list.items)
    case .down: answers.move(by: 1, in: list.items)
    case .pageUp: answers.move(by: -5, in: list.items)
    case .pageDown: answers.move(by: 5, in: list.items)
    case .first: answers.moveToFirst(in: list.items)
    case .last: answers.moveToLast(in: list.items)
    default: break
    }
    return []
  }

  private mutating func inTranscript(_ command: Command, key: Key?, _ world: World) {
    switch command {
    case .activate, .chooseNumber: part = .answers
    default:
      guard let pane = layout(in: world.area, world).transcript else { return }
      transcript.take(
        command, extent: Scroller(transcriptParagraphs(world)).extent(in: pane.padded, look: world.look))
    }
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    let layout = layout(in: world.area, world)
    if let pane = layout.answers, pane.inner.contains(point) {
      part = .answers
      if let item = answerList(world).item(at: point, in: pane.padded, look: world.look) { return choose(item, world) }
    } else if let pane = layout.transcript, pane.rect.contains(point) {
      part = .transcript
    }
    return []
  }

  /// Opens a kind of answers, answers, or goes on where the conversation is over.
  private mutating func choose(_ item: ListItem, _ world: World) -> [Step] {
    switch AnswerRow(id: item.id) {
    case .family:
      answers.focus = item.id
      answers.opened = answers.opened.contains(item.id) ? [] : [item.id]
    case .answer(let answer):
      guard reversal.take(answer) else { return [.say(world.strings["practise.not-now"])] }
      settle(after: answer)
    case .goOn:
      if reversal.isOver { return [.replace(.reversalEnd(ReversalEndState(pack: pack, reversal: reversal)))] }
      reversal.meetNext()
      settle(after: nil)
      return [.say(world.strings["reversal.second"])]
    case nil: break
    }
    return []
  }

  /// What is focused and open after an answer: the same kind, or the first.
  private mutating func settle(after answer: CustomerMove?) {
    part = .answers
    transcript = ScrollState(followsEnd: true)
    let possible = reversal.conversation.possible
    let family = answer?.family ?? .say
    let open = possible.contains { $0.family == family } ? family : possible.first?.family ?? .say
    answers = ListState(focus: AnswerRow.id(of: open), opened: [AnswerRow.id(of: open)])
  }
}

extension KeyTable {
  /// What only this screen and its ending have.
  static let reversalKeys: [Binding] = [
    Binding([.character("r")], .showRole, in: [.reversal, .reversalEnd], footer: 4),
    Binding([.character("e")], .editUnsaid, in: [.reversalEnd], footer: 5),
    Binding([.character("u")], .takeBack, in: [.reversal], footer: 5),
    Binding([.character("i")], .showFelt, in: [.reversal], footer: 6),
    Binding([.character("q")], .openHome, in: [.reversal, .reversalEnd], footer: 8),
  ]
}
