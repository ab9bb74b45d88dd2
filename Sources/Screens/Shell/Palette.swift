import Canvas

/// The commands by name, as one types to find one.
struct PaletteState: Sendable {
  /// What is typed.
  var editor = LineEditor(limit: 60)
  /// Which command is focused.
  var list = ListState()

  /// A command that can be chosen.
  struct Entry: Sendable {
    /// The command.
    var command: Command
    /// What it is called.
    var name: String
    /// Where it belongs, if not here.
    var place: String
    /// Its key, if it has one here.
    var key: String
    /// Whether it can be done from here.
    var isPossible: Bool
  }
}

extension App {
  /// All commands that fit what is typed: those of the screen in sight first, then places to go, then those of others.
  func entries(for palette: PaletteState) -> [PaletteState.Entry] {
    let strings = world.strings
    let here = screen.state
    var entries: [PaletteState.Entry] = []
    var seen: Set<Command> = []
    for row in KeyTable.rows(in: here.context) where !row.command.isMotion && row.command != .palette {
      guard seen.insert(row.command).inserted, isPossible(row.command) else { continue }
      let name = row.command.name(in: wordings, strings)
      let key = KeyTable.name(of: row, strings)
      entries.append(.init(command: row.command, name: name, place: "", key: key, isPossible: true))
    }
    for context in Context.allCases where Context.screens.contains(context) && context != here.context {
      for row in KeyTable.rows(in: context) where !row.command.isMotion && row.command != .palette {
        guard !row.contexts.isSuperset(of: Context.screens.subtracting([.home])) else { continue }
        guard seen.insert(row.command).inserted else { continue }
        let name = row.command.name(in: [context.rawValue], strings)
        let place = strings["screen." + context.rawValue]
        entries.append(
          .init(command: row.command, name: name, place: place, key: "", isPossible: Self.door(to: context) != nil))
      }
    }
    let wanted = palette.editor.text.lowercased().split(separator: " ")
    return entries.filter { entry in wanted.allSatisfy { entry.name.lowercased().contains($0) } }
  }

  /// The palette as a list.
  func list(of palette: PaletteState) -> List {
    let items = entries(for: palette).enumerated().map { place, entry in
      var spans = [TextSpan(entry.name, entry.isPossible ? .text : .quiet)]
      if !entry.place.isEmpty { spans.append(TextSpan("  " + entry.place, .quiet)) }
      if !entry.key.isEmpty { spans.append(TextSpan("  " + entry.key, .quiet)) }
      return ListItem(id: place, text: spans)
    }
    return List(items, state: palette.list, lineLimit: 1, placeholder: world.strings["palette.none"])
  }

  /// Takes a command in the palette.
  mutating func inPalette(_ command: Command, _ palette: PaletteState) -> [Effect] {
    var palette = palette
    let items = list(of: palette).items
    switch command {
    case .back: cover = nil
    case .activate:
      guard let chosen = palette.list.focused(in: items) else { return [] }
      let entry = entries(for: palette)[chosen.id]
      guard entry.isPossible else {
        message = world.strings.fill("palette.elsewhere", ["place": entry.place])
        return []
      }
      cover = nil
      return runByName(entry.command)
    case .up, .down, .pageUp, .pageDown:
      let rows = [.up: -1, .down: 1, .pageUp: -8][command] ?? 8
      palette.list.move(by: rows, in: items)
      cover = .palette(palette)
    default: break
    }
    return []
  }

  /// Takes a key or text that is typed into the palette.
  mutating func type(into palette: PaletteState, _ change: (inout LineEditor) -> Void) {
    var palette = palette
    let before = palette.editor.text
    change(&palette.editor)
    if palette.editor.text != before { palette.list = ListState() }
    cover = .palette(palette)
  }

  /// Does a command that was chosen by name; one of another screen goes there first.
  private mutating func runByName(_ command: Command) -> [Effect] {
    if KeyTable.rows(in: screen.state.context).contains(where: { $0.command == command }) {
      return run(command, key: nil)
    }
    let home = Context.allCases.first { context in
      Context.screens.contains(context) && KeyTable.rows(in: context).contains { $0.command == command }
    }
    guard let home, let door = Self.door(to: home) else { return [] }
    let effects = run(door, key: nil)
    guard screen.state.context == home else { return effects }
    return effects + run(command, key: nil)
  }

  /// The command that goes to a screen; nil for those one only comes to through a conversation.
  private static func door(to context: Context) -> Command? {
    switch context {
    case .home: .openHome
    case .choice: .openPractise
    case .reversalChoice: .openReversal
    case .season: .openSeason
    case .shop: .openShop
    case .settings: .openSettings
    case .lookingBack: .openRecords
    case .contrastChoice: .openContrast
    case .contrasts: .openContrasts
    case .ownShop: .openOwnShop
    case .journalPages: .openJournalPages
    case .passphrase: .openPassphrase
    case .contrast, .vote, .presenter, .entryReader, .journalExport: nil
    case .reflect: .openReflect
    case .practise, .ending, .predict, .debrief, .replay, .reversal, .reversalEnd, .sitting: nil
    case .text, .writing, .wordPicker, .speaking, .palette, .overlay: nil
    }
  }

  /// Draws the palette over the screen.
  func draw(_ palette: PaletteState, into canvas: inout Canvas) {
    let list = list(of: palette)
    let lines = max(1, list.items.count) + 2
    let box = Overlay(world.strings["palette.title"], width: 60)
    let most = min(lines, max(5, canvas.height * 2 / 3))
    let inner = box.drawFrame(into: &canvas, in: canvas.bounds, lines: most, look: world.look)
    let (top, rest) = inner.splitTop(1)
    list.draw(into: &canvas, in: rest.splitTop(1).rest, look: world.look)
    let prompt = TextField(palette.editor, prompt: ":", placeholder: world.strings["palette.hint"])
    prompt.draw(into: &canvas, in: top, look: world.look)
  }
}
