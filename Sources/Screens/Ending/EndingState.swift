import Canvas
import Conversation
import Packs

/// What a conversation came to: on four sides, without a total.
struct EndingState: ScreenState {
  /// The sides, in the order of Tab.
  enum Side: String, CaseIterable, Sendable { case customer, seller, company, relationship }

  /// The conversation.
  let practise: PractiseState
  /// The side that takes the keys.
  var side = Side.customer
  /// Whether the person was asked what they think, so that they are asked once.
  var wasAsked = false
  /// How far the sides are scrolled.
  var scrolls: [Side: ScrollState] = [:]

  /// Looks at a conversation that is over.
  init(_ practise: PractiseState) { self.practise = practise }

  var context: Context { .ending }
  var practised: PractiseState? { practise }

  func heading(_ world: World) -> String {
    [world.strings["screen.ending"], practise.notes(world).customerName].joined(separator: " · ")
  }

  func note(_ world: World) -> String {
    world.strings.fill("ending.seed", ["seed": String(practise.session.seed)])
  }

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    switch command {
    case .understand:
      defer { wasAsked = true }
      return [.open(wasAsked ? .debrief(DebriefState(practise)) : .predict(PredictState(practise, world)))]
    case .reflectOnThis: return practise.reflecting(world)
    case .makePlan: return practise.planning(world)
    case .again: return start(seed: practise.session.seed, world)
    case .newSeed: return startAnew(world)
    case .reread: return [.replace(.practise(practise))]
    case .nameFeeling:
      var asked = practise
      asked.cover = .feeling(FeelingPicker())
      asked.returnsToEnding = true
      return [.replace(.practise(asked))]
    case .takeBack:
      var before = practise
      guard before.session.undo() else { return [] }
      before.declined = before.declined.filter { $0 < before.session.turns.count }
      return [.replace(.practise(before))]
    case .nextPane, .right: change(by: 1)
    case .previousPane, .left: change(by: -1)
    case .chooseNumber:
      if let digit = key?.digit, Side.allCases.indices.contains(digit - 1) { side = Side.allCases[digit - 1] }
    default: scroll(command, world)
    }
    return []
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    if let hit = layout(in: world.area, world).panes.first(where: { $0.1.rect.contains(point) }) { side = hit.0 }
    return []
  }

  /// The text of a side.
  func paragraphs(for side: Side, in pane: Pane, _ world: World) -> [Paragraph] {
    let lines = practise.notes(world).paragraphs(for: side, moments: practise.moments, columns: pane.padded.width - 1)
    guard side == .seller else { return lines }
    return world.planLines(in: practise) + lines + [practise.offerToReflect(world)].compactMap { $0 }
  }

  /// Opens the same conversation from its beginning.
  private func start(seed: UInt64, _ world: World) -> [Step] {
    let fresh = PractiseState(pack: practise.pack, scene: practise.session.scene, seed: seed, world)
    return [.replace(.practise(practise.with(fresh.session)))]
  }

  /// Opens it on another day, in the house as it is by then.
  private func startAnew(_ world: World) -> [Step] {
    let scene = practise.session.scene
    let fresh = PractiseState(
      pack: practise.pack, customer: scene.customer, company: scene.company, seed: world.freshSeed,
      numbers: practise.changed.filter { !Precedent.isReport($0.key) }, skill: scene.skill, world)
    return fresh.map { [.replace(.practise($0))] } ?? start(seed: world.freshSeed, world)
  }

  private mutating func change(by steps: Int) { side = side.stepped(by: steps) }

  private mutating func scroll(_ command: Command, _ world: World) {
    guard let pane = layout(in: world.area, world).panes.first(where: { $0.0 == side })?.1 else { return }
    let extent = Scroller(paragraphs(for: side, in: pane, world))
      .extent(in: pane.padded, look: world.look)
    var state = scrolls[side] ?? ScrollState()
    switch command {
    case .up: state.scroll(by: -1, extent: extent)
    case .down: state.scroll(by: 1, extent: extent)
    case .pageUp: state.page(by: -1, extent: extent)
    case .pageDown: state.page(by: 1, extent: extent)
    case .first: state.toStart(extent: extent)
    case .last: state.toEnd(extent: extent)
    default: return
    }
    scrolls[side] = state
  }
}

extension KeyTable {
  /// What only this screen has.
  static let endingKeys: [Binding] = [
    Binding([.enter, .character("d")], .understand, in: [.ending], footer: 1),
    Binding([.character("r")], .again, in: [.ending], footer: 2),
    Binding([.character("n")], .newSeed, in: [.ending], footer: 3),
    Binding([.character("F"), .character("f")], .nameFeeling, in: [.ending], footer: 4),
    Binding([.character("u")], .takeBack, in: [.ending], footer: 6),
    Binding([.character("w")], .reflectOnThis, in: [.ending, .debrief], footer: 5),
    Binding([.character("P")], .makePlan, in: [.ending, .debrief]),
    Binding([.character("t")], .reread, in: [.ending], footer: 7),
    Binding([.character("q")], .openHome, in: [.ending], footer: 8),
  ]
}
