import Canvas
import Conversation
import History

/// Three small questions before looking back: what it was about, how far one is trusted, and whether they come back.
struct PredictState: ScreenState {
  /// The questions, in the order of Tab.
  enum Question: String, CaseIterable, Sendable { case need, trust, returns }

  /// The conversation.
  let practise: PractiseState
  /// What the model says.
  let outcome: PredictionOutcome
  /// The question that takes the keys.
  var question = Question.need
  /// Which need is focused; the first row says that one does not know.
  var needs = ListState()
  /// How far one is trusted.
  var trust = Slider(500)
  /// How likely they come back.
  var returns = Slider(500)
  /// What was guessed, once it is laid beside the truth.
  var prediction: ConversationRecord.Prediction?
  /// How far the answer is scrolled.
  var scroll = ScrollState()

  /// Asks about a conversation that is over.
  init(_ practise: PractiseState, _ world: World) {
    self.practise = practise
    outcome = PredictionOutcome(practise.session.state, of: practise.session.scene)
  }

  var context: Context { .predict }
  var wording: String { prediction == nil ? "predict" : "predict-told" }
  var practised: PractiseState? { practise }

  func heading(_ world: World) -> String {
    [world.strings["screen.predict"], practise.notes(world).customerName].joined(separator: " · ")
  }

  func allows(_ command: Command, _ world: World) -> Bool {
    switch command {
    case .skip, .nextPane, .previousPane, .left, .right, .chooseNumber: prediction == nil
    default: true
    }
  }

  /// The needs to choose from; the id is the place in the pack's list plus one, 0 for not knowing.
  func items(_ world: World) -> [ListItem] {
    let notes = practise.notes(world)
    let names = practise.session.scene.needs.enumerated().map { index, need in
      ListItem(notes.name(ofNeed: need.id), id: index + 1)
    }
    return [ListItem(world.strings["predict.unknown"], id: 0)] + names
  }

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    if prediction != nil {
      if command == .activate { return [.replace(.debrief(DebriefState(practise)))] }
      scrollAnswer(command, world)
      return []
    }
    switch command {
    case .activate: return reveal(world)
    case .skip: return [.replace(.debrief(DebriefState(practise)))]
    case .nextPane: question = question.stepped(by: 1)
    case .previousPane: question = question.stepped(by: -1)
    default: answer(command, key: key, world)
    }
    return []
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    guard prediction == nil else { return [] }
    let layout = layout(in: world.area, world)
    guard let (question, pane) = layout.first(where: { $0.1.rect.contains(point) }) else { return [] }
    self.question = question
    switch question {
    case .need:
      let list = List(items(world), state: needs)
      if let item = list.item(at: point, in: listRect(in: pane, world), look: world.look) { needs.focus = item.id }
    case .trust: trust = Slider(Self.rounded(trust.value(at: point.x, in: slider(in: pane)), 100))
    case .returns: returns = Slider(Self.rounded(returns.value(at: point.x, in: slider(in: pane)), 50))
    }
    return []
  }

  /// Takes what is guessed, keeps it, and shows the truth beside it.
  private mutating func reveal(_ world: World) -> [Step] {
    let scene = practise.session.scene
    let chosen = (needs.focused(in: items(world))?.id ?? 0) - 1
    let prediction = ConversationRecord.Prediction(
      need: scene.needs.indices.contains(chosen) ? scene.needs[chosen].id : nil, trust: trust.value / 100,
      returns: returns.value / 10)
    self.prediction = prediction
    guard let record = world.keeping.record(of: practise) else { return [] }
    return [.keep(.predict(prediction, record: record))]
  }

  /// Takes a key that changes an answer.
  private mutating func answer(_ command: Command, key: Key?, _ world: World) {
    switch question {
    case .need:
      let items = items(world)
      switch command {
      case .up: needs.move(by: -1, in: items)
      case .down: needs.move(by: 1, in: items)
      case .pageUp: needs.move(by: -5, in: items)
      case .pageDown: needs.move(by: 5, in: items)
      case .first: needs.moveToFirst(in: items)
      case .last: needs.moveToLast(in: items)
      case .right: question = .trust
      case .chooseNumber:
        let list = List(items, state: needs, isNumbered: true)
        guard let digit = key?.digit, let item = list.item(key: Character(String(digit))) else { return }
        needs.focus = item.id
      default: break
      }
    case .trust: Self.move(&trust, by: 100, command, key)
    case .returns: Self.move(&returns, by: 50, command, key)
    }
    if command == .up, question == .returns {
      question = .trust
    } else if command == .up, question == .trust {
      question = .need
    } else if command == .down, question == .trust {
      question = .returns
    }
  }

  private static func move(_ slider: inout Slider, by step: Int, _ command: Command, _ key: Key?) {
    switch command {
    case .left: slider.move(by: -step)
    case .right: slider.move(by: step)
    case .first: slider = Slider(0)
    case .last: slider = Slider(1000)
    case .chooseNumber: if let digit = key?.digit { slider = Slider(digit * 100) }
    default: break
    }
  }

  private static func rounded(_ value: Int, _ step: Int) -> Int { (value + step / 2) / step * step }

  private mutating func scrollAnswer(_ command: Command, _ world: World) {
    let extent = Scroller(answerLines(world)).extent(in: answerPane(in: world.area, world).padded, look: world.look)
    scroll.take(command, extent: extent)
  }
}

extension ScrollState {
  /// Scrolls as a command says; commands that do not scroll change nothing.
  mutating func take(_ command: Command, extent: ScrollExtent) {
    switch command {
    case .up: scroll(by: -1, extent: extent)
    case .down: scroll(by: 1, extent: extent)
    case .pageUp: page(by: -1, extent: extent)
    case .pageDown: page(by: 1, extent: extent)
    case .first: toStart(extent: extent)
    case .last: toEnd(extent: extent)
    default: break
    }
  }
}

extension KeyTable {
  /// What only this screen has.
  static let predictKeys: [Binding] = [
    Binding([.left, .character("h"), .character("-")], .left, in: [.predict]),
    Binding([.right, .character("l"), .character("+")], .right, in: [.predict], footer: 4, shown: "←→"),
    Binding([.character("s")], .skip, in: [.predict], footer: 5),
    Binding([.character("q")], .openHome, in: [.predict], footer: 9),
  ]
}
