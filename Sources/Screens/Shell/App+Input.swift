import Canvas
import History

extension App {
  /// Takes what a person did.
  mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .key(let key): return take(key)
    case .mouse(let mouse): return take(mouse)
    case .paste(let text):
      if case .palette(let palette) = cover {
        type(into: palette) { $0.insert(text) }
        return []
      }
      guard cover == nil, screen.state.isEditing else { return [] }
      return changeScreen { state, world in state.paste(text, world) }
    }
  }

  /// Whether what a person did goes into a text.
  func isTyped(_ input: Input) -> Bool {
    guard cover == nil, screen.state.isEditing else { return false }
    return switch input {
    case .key(let key): KeyTable.command(for: key, in: context) == nil
    case .paste: true
    case .mouse: false
    }
  }

  /// Takes a key: the table says what it means; what it does not know goes to the text being edited, if there is one.
  private mutating func take(_ key: Key) -> [Effect] {
    if let command = KeyTable.command(for: key, in: context) {
      return run(command, key: key)
    }
    if case .palette(let palette) = cover {
      type(into: palette) { $0.handle(key) }
      return []
    }
    guard cover == nil, screen.state.isEditing else { return [] }
    return changeScreen { state, world in state.edit(key, world) }
  }

  /// Takes the mouse: the wheel is a key that moves, a click outside of what lies over the screen puts it away.
  private mutating func take(_ mouse: Mouse) -> [Effect] {
    switch mouse.action {
    case .wheelUp: return run(.up, key: nil)
    case .wheelDown: return run(.down, key: nil)
    case .press:
      if cover != nil {
        cover = nil
        return []
      }
      return changeScreen { state, world in state.click(at: mouse.at, world) }
    }
  }

  /// Whether a command can be done just now.
  func isPossible(_ command: Command) -> Bool {
    switch command {
    case .resume: waiting != nil && world.loaded != nil
    case .showProblems: !problems.isEmpty
    case .practiseProposal: world.proposal != nil && world.loaded != nil
    case .lockJournal: world.journal.status == .there(.open)
    default: screen.state.allows(command, world)
    }
  }

  /// Does what a command says: those of the whole program here, all others in what takes the keys.
  mutating func run(_ command: Command, key: Key?) -> [Effect] {
    switch command {
    case .quit: return holdsBackQuit() ? [] : journalEffects() + [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redrawFully]
    default: break
    }
    switch cover {
    case .palette(let palette): return inPalette(command, palette)
    case .help, .text:
      scrollCover(command)
      return []
    case nil: break
    }
    switch command {
    case .help: cover = .help(ScrollState())
    case .palette: cover = .palette(PaletteState())
    case .openHome: leaveAll()
    case .resume: return resume()
    case .openPractise, .openContrast, .openReversal, .openSeason, .openShop: return openWithPacks(command)
    case .practiseProposal: return practiseProposal()
    case .openContrasts: return openContrasts()
    case .openSettings: openOnce(.settings(SettingsState()))
    case .openRecords: return openRecords()
    case .openOwnShop: return openOwnShop()
    case .openReflect: openOnce(.reflect(ReflectState()))
    case .showProblems: showProblems()
    case .openJournalPages: return openJournalPages()
    case .openPassphrase: openOnce(.passphrase(PassphraseState(world)))
    case .lockJournal: return lockJournal()
    case .back where !screen.state.isEditing && !screen.state.catchesBack:
      leave()
      return refreshRecords()
    default:
      guard screen.state.allows(command, world) else { return [] }
      return changeScreen { state, world in state.perform(command, key: key, world) }
    }
    return []
  }

  /// Opens a screen that needs packs, or lets the home screen wait for them.
  private mutating func openWithPacks(_ command: Command) -> [Effect] {
    guard let loaded = world.loaded else {
      leaveAll()
      if case .home(var home) = screen {
        home.waitsFor = command
        screen = .home(home)
      }
      return []
    }
    guard let pack = loaded.packs.first else {
      message = world.strings["home.no-packs"]
      return []
    }
    if command == .openShop {
      openOnce(.shop(ShopState(pack: pack, world)))
    } else if command == .openReversal {
      openReversal()
    } else if command == .openSeason {
      return openSeason()
    } else if loaded.packs.contains(where: { !$0.customers.isEmpty && !$0.companies.isEmpty }) {
      openOnce(command == .openContrast ? .contrastChoice(ContrastChoiceState(world)) : .choice(ChoiceState(world)))
    } else {
      message = world.strings["home.nobody"]
    }
    return []
  }

  /// Opens the season, and has one's own conversations read for it.
  private mutating func openSeason() -> [Effect] {
    guard let state = SeasonState(world) else {
      message = world.strings["home.nobody"]
      return []
    }
    let isNew = !stack.contains { $0.state.context == .season }
    openOnce(.season(state))
    return isNew ? state.reading.flatMap { carryOut($0) } : []
  }

  /// Puts a screen on top, unless one of its kind is in sight already.
  mutating func openOnce(_ screen: Screen) {
    guard screen.state.context != self.screen.state.context else { return }
    if let below = stack.firstIndex(where: { $0.state.context == screen.state.context }) {
      while stack.count > below + 1 { leave() }
    } else {
      stack.append(screen)
    }
  }

  /// Opens the list of what is kept, and has it read.
  private mutating func openRecords() -> [Effect] {
    openOnce(.lookingBack(LookingBackState()))
    guard case .lookingBack(let state) = screen else { return [] }
    return state.reading.flatMap { carryOut($0) }
  }

  /// Has what is kept read anew where it comes into sight again: something may have been added above it.
  private mutating func refreshRecords() -> [Effect] {
    switch screen {
    case .lookingBack(let state): state.reading.flatMap { carryOut($0) }
    case .replay: carryOut(.keep(.list(RecordQuery())))
    default: []
    }
  }

  /// Shows what was wrong with packs that were left out.
  private mutating func showProblems() {
    guard !problems.isEmpty else { return }
    cover = .text(title: world.strings["problems.title"], problems.map { Paragraph($0) }, ScrollState())
  }

  /// What is wrong with packs, and why nothing is kept if nothing is; cleaned.
  private var problems: [String] {
    var problems = world.loaded?.problems.map { $0.cleaned() } ?? []
    if case .unavailable(let error) = world.keeping.status {
      problems.append(world.strings.fill("keep.unavailable", ["why": world.strings.sentence(error)]))
    }
    return problems
  }
}
