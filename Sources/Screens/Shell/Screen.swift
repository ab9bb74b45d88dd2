import Canvas
import History
import Journal
import Season

/// What a screen asks the program to do after something happened in it.
enum Step: Sendable {
  /// Put a screen on top of this one.
  case open(Screen)
  /// Put a screen in the place of this one.
  case replace(Screen)
  /// Go back to the screen below.
  case back
  /// Do what a command of the whole program does.
  case run(Command)
  /// Learn to understand what is typed, unless it is learnt or being learnt.
  case learn(EarsKey)
  /// Use these settings from now on and keep them.
  case change(Settings)
  /// Keep something, or read what is kept.
  case keep(KeepAction)
  /// Write papers to hand out into a folder of this name.
  case handOut([HandoutFile], folder: String)
  /// Go on with a kept conversation.
  case goOn(ConversationRecord)
  /// Keep something of a contrast, or read what is kept.
  case keepContrast(ContrastAction)
  /// Show a kept contrast where it stood.
  case showContrast(ContrastRecord)
  /// Do something with the journal.
  case journal(JournalAction)
  /// Look whether something has changed in the contrast that another program shows.
  case look
  /// Say something in the footer, until the next key.
  case say(String)
  /// Show a text over the screen.
  case show(title: String, [Paragraph])
}

/// What one screen is: a value that is changed by commands and text, and drawn.
protocol ScreenState: Sendable {
  /// Which keys it has.
  var context: Context { get }
  /// Where keys have their meaning: usually the context, but not while it shows something that only scrolls.
  var keys: Context { get }
  /// What takes the keys in it, for commands that have a name of their own there; the context's name if nothing special.
  var wording: String { get }
  /// Whether a field for text takes the keys.
  var isEditing: Bool { get }
  /// Where keys have their meaning while a field for text takes them.
  var editingKeys: Context { get }
  /// What is being written in it and is to be kept as it stands; nil where nothing is.
  var draft: JournalDraft? { get set }
  /// Whether it shows something of the journal, so that it goes when the journal is locked.
  var isPrivate: Bool { get }
  /// Whether going back means something inside of it just now, like closing a group, instead of leaving it.
  var catchesBack: Bool { get }
  /// Whether it should wait to be continued when one leaves it.
  var isUnfinished: Bool { get }
  /// The conversation that is held or looked at, which is to be kept as it stands; nil where there is none.
  var practised: PractiseState? { get }
  /// The contrast that is shown, which is to be kept as it stands; nil where there is none.
  var shownContrast: ContrastState? { get }
  /// The look back it waits for; nil where it waits for none, or has all of it.
  var analysis: AnalysisRequest? { get }
  /// What it waits for of a season; nil where it waits for nothing, or has all of it.
  var seasonWork: SeasonWork? { get }
  /// After how many milliseconds ``tick(_:)`` is wanted; nil where nothing moves by itself.
  var tickInterval: Int? { get }
  /// What stands in the title, behind the program's name.
  func heading(_ world: World) -> String
  /// What stands at the right of the title.
  func note(_ world: World) -> String
  /// Whether a command makes sense just now; the footer, help and palette leave it out otherwise.
  func allows(_ command: Command, _ world: World) -> Bool
  /// Does what a command says; the key is the one it came from, for commands that mean a number.
  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step]
  /// Takes a key that the table does not know, while a field for text takes the keys.
  mutating func edit(_ key: Key, _ world: World) -> [Step]
  /// Takes pasted text.
  mutating func paste(_ text: String, _ world: World) -> [Step]
  /// Takes a click; the wheel comes as commands.
  mutating func click(at point: Point, _ world: World) -> [Step]
  /// Takes notice that the packs have been read.
  mutating func packsArrived(_ world: World) -> [Step]
  /// Takes notice that what is typed can be understood now.
  mutating func earsOpened(_ world: World) -> [Step]
  /// Takes notice of what came of keeping.
  mutating func keptArrived(_ event: KeepEvent, _ world: World) -> [Step]
  /// Takes notice of what came of keeping contrasts.
  mutating func contrastArrived(_ event: ContrastEvent, _ world: World) -> [Step]
  /// Takes notice of what came of the journal.
  mutating func journalArrived(_ event: JournalEvent, _ world: World) -> [Step]
  /// Takes what there is to see of a contrast that another program shows.
  mutating func seen(_ sight: ContrastSight, _ world: World) -> [Step]
  /// Takes a part of the look back it waits for.
  mutating func analysed(_ part: HindsightPart, of request: AnalysisRequest) -> [Step]
  /// Takes a part of a season; one it does not wait for is left out.
  mutating func played(_ part: SeasonWorkPart, of work: SeasonWork, _ world: World) -> [Step]
  /// Takes notice that time has passed.
  mutating func tick(_ world: World) -> [Step]
  /// Draws itself.
  func view(into canvas: inout Canvas, in rect: Rect, _ world: World)
}

extension ScreenState {
  var keys: Context { context }
  var wording: String { context.rawValue }
  var isEditing: Bool { false }
  var editingKeys: Context { .text }
  var draft: JournalDraft? {
    get { nil }
    set {}
  }
  var isPrivate: Bool { false }
  var catchesBack: Bool { false }
  var isUnfinished: Bool { false }
  var practised: PractiseState? { nil }
  var shownContrast: ContrastState? { nil }
  var analysis: AnalysisRequest? { nil }
  var seasonWork: SeasonWork? { nil }
  var tickInterval: Int? { nil }
  func note(_ world: World) -> String { "" }
  func allows(_ command: Command, _ world: World) -> Bool { true }
  mutating func edit(_ key: Key, _ world: World) -> [Step] { [] }
  mutating func paste(_ text: String, _ world: World) -> [Step] { [] }
  mutating func click(at point: Point, _ world: World) -> [Step] { [] }
  mutating func packsArrived(_ world: World) -> [Step] { [] }
  mutating func earsOpened(_ world: World) -> [Step] { [] }
  mutating func keptArrived(_ event: KeepEvent, _ world: World) -> [Step] { [] }
  mutating func contrastArrived(_ event: ContrastEvent, _ world: World) -> [Step] { [] }
  mutating func journalArrived(_ event: JournalEvent, _ world: World) -> [Step] { [] }
  mutating func seen(_ sight: ContrastSight, _ world: World) -> [Step] { [] }
  mutating func analysed(_ part: HindsightPart, of request: AnalysisRequest) -> [Step] { [] }
  mutating func played(_ part: SeasonWorkPart, of work: SeasonWork, _ world: World) -> [Step] { [] }
  mutating func tick(_ world: World) -> [Step] { [] }
}

/// One of the program's screens with everything it remembers.
enum Screen: Sendable {
  case home(HomeState)
  case choice(ChoiceState)
  case practise(PractiseState)
  case ending(EndingState)
  case predict(PredictState)
  case debrief(DebriefState)
  case season(SeasonState)
  case shop(ShopState)
  case settings(SettingsState)
  case lookingBack(LookingBackState)
  case replay(ReplayState)
  case contrastChoice(ContrastChoiceState)
  case contrast(ContrastState)
  case contrasts(ContrastsState)
  case presenter(PresenterState)
  case reversal(ReversalState)
  case reversalEnd(ReversalEndState)
  case ownShop(OwnShopState)
  case journalPages(JournalPagesState)
  case entryReader(EntryReaderState)
  case journalExport(JournalExportState)
  case passphrase(PassphraseState)
  case reflect(ReflectState)
  case sitting(SittingState)

  /// What the screen is.
  var state: any ScreenState {
    get {
      switch self {
      case .home(let state): state
      case .choice(let state): state
      case .practise(let state): state
      case .ending(let state): state
      case .predict(let state): state
      case .debrief(let state): state
      case .season(let state): state
      case .shop(let state): state
      case .settings(let state): state
      case .lookingBack(let state): state
      case .replay(let state): state
      case .contrastChoice(let state): state
      case .contrast(let state): state
      case .contrasts(let state): state
      case .presenter(let state): state
      case .reversal(let state): state
      case .reversalEnd(let state): state
      case .ownShop(let state): state
      case .journalPages(let state): state
      case .entryReader(let state): state
      case .journalExport(let state): state
      case .passphrase(let state): state
      case .reflect(let state): state
      case .sitting(let state): state
      }
    }
    set {
      switch newValue {
      case let state as HomeState: self = .home(state)
      case let state as ChoiceState: self = .choice(state)
      case let state as PractiseState: self = .practise(state)
      case let state as EndingState: self = .ending(state)
      case let state as PredictState: self = .predict(state)
      case let state as DebriefState: self = .debrief(state)
      case let state as SeasonState: self = .season(state)
      case let state as ShopState: self = .shop(state)
      case let state as SettingsState: self = .settings(state)
      case let state as LookingBackState: self = .lookingBack(state)
      case let state as ReplayState: self = .replay(state)
      case let state as ContrastChoiceState: self = .contrastChoice(state)
      case let state as ContrastState: self = .contrast(state)
      case let state as ContrastsState: self = .contrasts(state)
      case let state as PresenterState: self = .presenter(state)
      case let state as ReversalState: self = .reversal(state)
      case let state as ReversalEndState: self = .reversalEnd(state)
      case let state as OwnShopState: self = .ownShop(state)
      case let state as JournalPagesState: self = .journalPages(state)
      case let state as EntryReaderState: self = .entryReader(state)
      case let state as JournalExportState: self = .journalExport(state)
      case let state as PassphraseState: self = .passphrase(state)
      case let state as ReflectState: self = .reflect(state)
      case let state as SittingState: self = .sitting(state)
      default: break
      }
    }
  }
}
