import Canvas

/// What lies over a screen and takes the keys.
enum Cover: Sendable {
  /// The commands by name.
  case palette(PaletteState)
  /// The keys of the screen below.
  case help(ScrollState)
  /// A text that a screen shows.
  case text(title: String, [Paragraph], ScrollState)

  /// Which keys it has.
  var context: Context {
    if case .palette = self { .palette } else { .overlay }
  }
}

extension App {
  /// The text that lies over the screen, as a box; nil for the palette.
  func overlay(of cover: Cover) -> (box: Overlay, state: ScrollState)? {
    switch cover {
    case .palette: return nil
    case .help(let state):
      let title = world.strings.fill("help.title", ["screen": screenName])
      return (Overlay(title, helpParagraphs, state: state), state)
    case .text(let title, let paragraphs, let state): return (Overlay(title, paragraphs, state: state), state)
    }
  }

  /// What the screen in sight is called.
  var screenName: String { world.strings["screen." + screen.state.context.rawValue] }

  /// Where names of commands are looked for first: what takes the keys in the screen, then the screen.
  var wordings: [String] {
    let state = screen.state
    return [state.wording, state.context.rawValue]
  }

  /// The keys of the screen below, one per line, as they are in the table.
  private var helpParagraphs: [Paragraph] {
    let state = screen.state
    let strings = world.strings
    var lines: [Paragraph] = []
    for context in [state.context] + (state.isEditing ? [state.editingKeys] : []) {
      let intro = "help." + context.rawValue
      if strings.has(intro) { lines += [Paragraph(strings[intro]), Paragraph("")] }
    }
    let context = state.isEditing ? state.editingKeys : state.context
    for row in KeyTable.rows(in: context) where !row.keys.isEmpty && state.allows(row.command, world) {
      let keys = row.command == .chooseNumber ? [row.shown ?? ""] : row.keys.map { KeyTable.name(of: $0, strings) }
      let name = row.command.name(in: wordings, strings)
      lines.append(Paragraph(name, label: keys.joined(separator: " "), labelTone: .key))
    }
    lines += [Paragraph(""), Paragraph(strings["help.mouse"], .quiet)]
    return lines
  }

  /// Scrolls the text that lies over the screen, or puts it away.
  mutating func scrollCover(_ command: Command) {
    guard let cover, let (box, _) = overlay(of: cover) else { return }
    let extent = box.extent(in: Rect(x: 0, y: 0, width: world.width, height: world.height), look: world.look)
    switch command {
    case .back, .activate: self.cover = nil
    case .up: move { $0.scroll(by: -1, extent: extent) }
    case .down: move { $0.scroll(by: 1, extent: extent) }
    case .pageUp: move { $0.page(by: -1, extent: extent) }
    case .pageDown: move { $0.page(by: 1, extent: extent) }
    case .first: move { $0.toStart(extent: extent) }
    case .last: move { $0.toEnd(extent: extent) }
    default: break
    }
  }

  /// Changes how far the text is scrolled.
  private mutating func move(_ change: (inout ScrollState) -> Void) {
    switch cover {
    case .help(var state):
      change(&state)
      cover = .help(state)
    case .text(let title, let paragraphs, var state):
      change(&state)
      cover = .text(title: title, paragraphs, state)
    case .palette, nil: break
    }
  }
}

extension Key {
  /// Whether it is a digit.
  var isDigit: Bool {
    if case .character(let glyph) = self { glyph.isASCII && glyph.isNumber } else { false }
  }

  /// The number of a digit key.
  var digit: Int? {
    if case .character(let glyph) = self, glyph.isASCII { glyph.wholeNumberValue } else { nil }
  }
}

extension Command {
  /// What it is called; some screens, or parts of them, have a name of their own for a command.
  func name(in wordings: [String], _ strings: Strings) -> String { strings[key(in: wordings, strings, "name")] }

  /// What the footer calls it.
  func short(in wordings: [String], _ strings: Strings) -> String { strings[key(in: wordings, strings, "short")] }

  private func key(in wordings: [String], _ strings: Strings, _ part: String) -> String {
    wordings.map { "command.\(rawValue).\($0).\(part)" }.first(where: strings.has) ?? "command.\(rawValue).\(part)"
  }
}
