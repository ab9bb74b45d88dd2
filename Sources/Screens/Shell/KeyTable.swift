import Canvas

/// Where keys have a meaning: a screen, or something that lies over it.
public enum Context: String, CaseIterable, Sendable, Hashable {
  case home, choice, practise, ending, predict, debrief, season, shop, settings
  case lookingBack = "looking-back"
  case replay
  case contrastChoice = "contrast-choice"
  case contrast
  /// The hands of a room being counted.
  case vote
  case contrasts
  /// What whoever presents a contrast sees on a terminal of their own.
  case presenter
  case reversalChoice = "reversal-choice"
  case reversal
  case reversalEnd = "reversal-end"
  /// The questions about one's own house.
  case ownShop = "own-shop"
  /// What one wrote for oneself, looked at over time.
  case journalPages = "journal-pages"
  /// One entry of the journal as a page to read.
  case entryReader = "entry-reader"
  /// What a file with one's own entries would say.
  case journalExport = "journal-export"
  /// Opening, locking and emptying the journal.
  case passphrase
  case reflect
  case sitting
  /// A field in which text is edited; whatever is not in the table goes to the text.
  case text
  /// A field for a text of several lines; it keeps Enter and the arrows.
  case writing
  /// A list of words that is narrowed by typing.
  case wordPicker = "word-picker"
  /// What was heard in one's own words, to be accepted or changed.
  case speaking
  /// The list of commands by name.
  case palette
  /// A text over the screen, like the help.
  case overlay

  /// The contexts that are whole screens.
  static let screens: Set<Context> = [
    .home, .choice, .practise, .ending, .predict, .debrief, .season, .shop, .settings, .lookingBack, .replay,
    .contrastChoice, .contrast, .vote, .contrasts, .presenter,
    .reversalChoice, .reversal, .reversalEnd, .reflect, .sitting, .ownShop,
    .journalPages, .entryReader, .journalExport, .passphrase,
  ]
}

extension Context {
  /// The contexts of fields that take letters.
  static let fields: Set<Context> = [.text, .writing, .wordPicker]
}

/// Which keys do what, and where.
public struct Binding: Sendable, Hashable {
  /// The keys; none for a command that has a name only.
  public var keys: [Key]
  /// What they do.
  public var command: Command
  /// Where they do it.
  public var contexts: Set<Context>
  /// Its rank in the footer, 1 for the first; nil to leave it out.
  public var footer: Int?
  /// What the footer and the help show in place of the first key.
  public var shown: String?

  /// Makes a binding.
  public init(
    _ keys: [Key], _ command: Command, in contexts: Set<Context>, footer: Int? = nil, shown: String? = nil
  ) {
    self.keys = keys
    self.command = command
    self.contexts = contexts
    self.footer = footer
    self.shown = shown
  }
}

/// All keys of the program; dispatch, footer, help and palette come from here, and a key that is not here does not exist.
public enum KeyTable {
  /// All rows; those of single screens come first, so that their footers and helps begin with what is special to them.
  public static let rows: [Binding] =
    homeKeys + choiceKeys + shopKeys + settingsKeys + practiseKeys + speakingKeys + endingKeys + predictKeys
    + debriefKeys
    + seasonKeys + lookingBackKeys + contrastKeys + reversalKeys + sittingKeys + reflectKeys + ownShopKeys
    + journalPagesKeys + entryReaderKeys + writingKeys + coverKeys + commonKeys

  /// The command of a key in a context, if it has one there.
  public static func command(for key: Key, in context: Context) -> Command? {
    rows.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.command
  }

  /// The rows of a context, in the order of the table.
  public static func rows(in context: Context) -> [Binding] { rows.filter { $0.contexts.contains(context) } }

  /// The rows for the footer of a context, the most important first.
  static func footer(in context: Context) -> [Binding] {
    rows(in: context).filter { $0.footer != nil }.sorted { $0.footer ?? 0 < $1.footer ?? 0 }
  }

  /// What every screen understands.
  private static let commonKeys: [Binding] = {
    let screens = Context.screens
    let scrolling = screens.union([.overlay])
    let digits = "123456789".map { Key.character($0) }
    let all = Set(Context.allCases)
    let talks: Set<Context> = [
      .practise, .ending, .predict, .debrief, .contrast, .vote, .reversal, .reversalEnd,
    ]
    let elsewhere = screens.subtracting([.presenter])
    return [
      Binding([.up, .character("k")], .up, in: scrolling),
      Binding([.down, .character("j")], .down, in: scrolling, footer: 2, shown: "↑↓"),
      Binding([.up], .up, in: [.text, .palette]),
      Binding([.down], .down, in: [.text]),
      Binding([.down], .down, in: [.palette], footer: 2, shown: "↑↓"),
      Binding([.left, .character("h")], .left, in: screens.subtracting([.predict, .entryReader])),
      Binding([.right, .character("l")], .right, in: screens.subtracting([.predict, .entryReader])),
      Binding([.pageUp], .pageUp, in: scrolling.union([.palette])),
      Binding([.pageDown], .pageDown, in: scrolling.union([.palette])),
      Binding([.home, .character("g")], .first, in: scrolling),
      Binding([.end, .character("G")], .last, in: scrolling),
      Binding([.enter], .activate, in: screens.subtracting([.settings, .ending, .contrast, .presenter]), footer: 1),
      Binding(digits, .chooseNumber, in: screens, shown: "1–9"),
      Binding([.tab], .nextPane, in: screens.subtracting([.home, .reflect]).union([.text]), footer: 3),
      Binding([.backTab], .previousPane, in: screens.subtracting([.home, .reflect]).union([.text])),
      Binding([.escape], .back, in: screens.subtracting([.home]), footer: 8),
      Binding([.character("?"), .function(1)], .help, in: screens),
      Binding([.function(1)], .help, in: [.text]),
      Binding([.character(":"), .control("p")], .palette, in: screens),
      Binding([.control("p")], .palette, in: [.text]),
      Binding([.character("q"), .control("c")], .quit, in: screens.subtracting(talks), footer: 9),
      Binding([.control("c")], .quit, in: talks),
      Binding([.control("c")], .quit, in: [.text, .palette]),
      Binding([.control("z")], .suspend, in: all),
      Binding([.control("l")], .redraw, in: all),
      Binding([], .openHome, in: elsewhere.subtracting([.home])),
      Binding([], .openPractise, in: elsewhere),
      Binding([], .practiseProposal, in: elsewhere.subtracting([.home])),
      Binding([], .openContrast, in: elsewhere),
      Binding([], .openContrasts, in: elsewhere),
      Binding([], .openReversal, in: elsewhere),
      Binding([], .resume, in: elsewhere),
      Binding([], .openSeason, in: elsewhere),
      Binding([], .openShop, in: elsewhere),
      Binding([], .openRecords, in: elsewhere),
      Binding([], .openReflect, in: elsewhere),
      Binding([], .openSettings, in: elsewhere),
      Binding([], .openOwnShop, in: elsewhere),
      Binding([], .openJournalPages, in: elsewhere),
      Binding([], .openPassphrase, in: elsewhere),
      Binding([], .lockJournal, in: elsewhere),
      Binding([], .showProblems, in: elsewhere),
    ]
  }()

  /// What a field for a text of several lines understands beside the keys of the text itself, and a list of words.
  private static let writingKeys: [Binding] = [
    Binding([.enter], .activate, in: [.wordPicker], footer: 1),
    Binding([.up], .up, in: [.wordPicker]),
    Binding([.down], .down, in: [.wordPicker], footer: 2, shown: "↑↓"),
    Binding([.left], .left, in: [.wordPicker]),
    Binding([.right], .right, in: [.wordPicker]),
    Binding([.pageUp], .pageUp, in: [.wordPicker]),
    Binding([.pageDown], .pageDown, in: [.wordPicker]),
    Binding([.tab], .nextPane, in: [.writing, .wordPicker], footer: 3),
    Binding([.backTab], .previousPane, in: [.writing, .wordPicker], footer: 4),
    Binding([.escape], .back, in: [.writing, .wordPicker], footer: 5),
    Binding([.function(1)], .help, in: [.writing, .wordPicker], footer: 6),
    Binding([.control("p")], .palette, in: [.writing, .wordPicker]),
    Binding([.control("c")], .quit, in: [.writing, .wordPicker]),
  ]

  /// What lies over a screen understands this; and fields for text, which keep almost all keys for the text.
  private static let coverKeys: [Binding] = [
    Binding([.enter], .activate, in: [.text, .palette], footer: 1),
    Binding([.escape], .back, in: [.text, .palette], footer: 4),
    Binding([.escape, .character("q"), .character("?"), .enter, .control("c")], .back, in: [.overlay], footer: 1),
  ]
}

extension KeyTable {
  /// What a row's key is called: the name from the interface file for keys with a name, else what one types.
  static func name(of binding: Binding, _ strings: Strings) -> String {
    binding.shown ?? binding.keys.first.map { name(of: $0, strings) } ?? ""
  }

  /// What a key is called.
  static func name(of key: Key, _ strings: Strings) -> String {
    switch key {
    case .character(" "): strings["key.space"]
    case .character(let glyph): String(glyph)
    case .control(let letter): strings.fill("key.control", ["letter": letter.uppercased()])
    case .enter: strings["key.enter"]
    case .escape: strings["key.escape"]
    case .tab: strings["key.tab"]
    case .backTab: strings["key.back-tab"]
    case .backspace: strings["key.backspace"]
    case .delete: strings["key.delete"]
    case .insert: strings["key.insert"]
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: strings["key.home"]
    case .end: strings["key.end"]
    case .pageUp: strings["key.page-up"]
    case .pageDown: strings["key.page-down"]
    case .wordLeft: strings.fill("key.control", ["letter": "←"])
    case .wordRight: strings.fill("key.control", ["letter": "→"])
    case .textStart: strings.fill("key.control", ["letter": strings["key.home"]])
    case .textEnd: strings.fill("key.control", ["letter": strings["key.end"]])
    case .deleteWordLeft: strings.fill("key.control", ["letter": "W"])
    case .deleteWordRight: strings.fill("key.control", ["letter": strings["key.delete"]])
    case .function(let number): "F\(number)"
    }
  }
}
