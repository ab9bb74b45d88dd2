import Canvas
import Packs
import Season
import Speech

/// After both conversations: one quiet question, then both side by side.
struct ReversalEndState: ScreenState {
  /// The pack the people come from.
  let pack: Pack
  /// What was held.
  let reversal: Reversal
  /// What the person writes of what they wanted and never said.
  ///
  /// It lives in this value and nowhere else: it is never written to disk, and gone when one leaves the screen.
  var unsaid = LineEditor(limit: 160)
  /// Whether the question is asked just now.
  var isAsking = true
  /// The page in sight.
  var page = ReversalAccount.Page.told
  /// Which of the two is in sight where there is room for one only, and takes the keys where there is room for both.
  var side = 0
  /// How far the pages are scrolled, both columns alike.
  var scroll = ScrollState()

  /// Looks at what was held.
  init(pack: Pack, reversal: Reversal) {
    self.pack = pack
    self.reversal = reversal
  }

  var context: Context { .reversalEnd }
  var wording: String { isAsking ? "reversal-question" : "reversal-end" }
  var isEditing: Bool { isAsking }
  var catchesBack: Bool { isAsking }

  func heading(_ world: World) -> String {
    let id = reversal.conversation.scene.customer.id
    return [world.strings["screen.reversal-end"], pack.words.customers[id]?.name[world.language] ?? id]
      .joined(separator: " · ")
  }

  func note(_ world: World) -> String { world.strings.fill("ending.seed", ["seed": String(reversal.seed)]) }

  /// Both conversations in words.
  func account(_ world: World) -> ReversalAccount {
    ReversalAccount(reversal, pack: pack, forms: world.strings.forms, language: world.language)
  }

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    if isAsking {
      if command == .activate || command == .back { isAsking = false }
      return []
    }
    switch command {
    case .showRole:
      let state = ReversalState(pack: pack, reversal: reversal)
      return [.show(title: world.strings["reversal.role"], state.roleParagraphs(world))]
    case .editUnsaid: isAsking = true
    case .activate, .nextPane: turn(to: page.stepped(by: 1))
    case .previousPane: turn(to: page.stepped(by: -1))
    case .left, .right: side = 1 - side
    case .chooseNumber:
      guard let digit = key?.digit, ReversalAccount.Page.allCases.indices.contains(digit - 1) else { break }
      turn(to: ReversalAccount.Page.allCases[digit - 1])
    default: scroll.take(command, extent: extent(world))
    }
    return []
  }

  private mutating func turn(to page: ReversalAccount.Page) {
    self.page = page
    scroll = ScrollState()
  }

  mutating func edit(_ key: Key, _ world: World) -> [Step] {
    unsaid.handle(key)
    return []
  }

  mutating func paste(_ text: String, _ world: World) -> [Step] {
    unsaid.insert(text)
    return []
  }
}
