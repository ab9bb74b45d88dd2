import Canvas
import History
import Packs
import Speech

/// The whole program as a value: events change it, and it draws itself; only effects leave it.
public struct App: Sendable {
  /// What the screens may look at.
  public internal(set) var world: World
  /// The screens, the one in sight last; never empty.
  var stack: [Screen] = [.home(HomeState())]
  /// What lies over the screen, if anything does.
  var cover: Cover?
  /// What is said in the footer until the next key.
  var message = ""
  /// A conversation that was left and can be continued.
  var waiting: Waiting?
  /// The look back that is being computed outside.
  var analysing: AnalysisRequest?
  /// What is being computed outside about a season.
  var playing: SeasonWork?
  /// The texts of the program, by language and key.
  private let interface: @Sendable (Language) -> InterfaceStrings
  /// What was being written in screens that were left, and is not on the disk yet.
  var leftDrafts: [JournalDraft] = []
  /// Whether somebody was told once that leaving loses what cannot be kept.
  var wasHeldBack = false
  /// What was asked for at the start and waits for the packs.
  private var opening: Opening?
  /// The contrast that was asked for at the start and waits for the packs.
  private var contrast: ContrastOpening?
  /// The language to use when none is set.
  private let locale: Language
  /// The language asked for at the start, which counts until another is set.
  private var spoken: Language?
  /// What the terminal can show.
  private let terminal: Look

  /// Makes the program as it is at its start: the home screen, and no packs yet.
  ///
  /// - Parameters:
  ///   - interface: Where the texts of the program come from; asked only for a language that is shown.
  ///   - settings: What the person has set.
  ///   - language: The language asked for at the start, which counts until another is set.
  ///   - locale: The language to use when none is set.
  ///   - terminal: What the terminal can show, with `NO_COLOR` already heeded.
  ///   - width: The terminal's columns.
  ///   - height: The terminal's rows.
  ///   - freshSeed: A number that differs from start to start.
  ///   - opening: Whom to meet at once, as soon as the packs are there.
  ///   - contrast: Which contrast to show at once, or to present on a second terminal.
  ///   - utcOffset: How far the local time is ahead of UTC at a moment, both in seconds; the moment since 1970.
  ///   - now: The time, in milliseconds since 1970 (UTC).
  public init(
    interface: @escaping @Sendable (Language) -> InterfaceStrings = { .embedded($0) }, settings: Settings = Settings(),
    language: Language? = nil, locale: Language = .english, terminal: Look = Look(), width: Int = 80, height: Int = 24,
    freshSeed: UInt64 = 0, opening: Opening? = nil, contrast: ContrastOpening? = nil,
    utcOffset: @escaping @Sendable (Int) -> Int = { _ in 0 }, now: @escaping @Sendable () -> Int = { 0 }
  ) {
    self.interface = interface
    self.locale = locale
    self.opening = opening
    self.contrast = contrast
    if case .present(let name) = contrast { stack = [.presenter(PresenterState(name: name))] }
    spoken = language
    self.terminal = terminal
    let shown = language ?? settings.language ?? locale
    world = World(
      loaded: nil, strings: Strings(interface(shown)), language: shown, look: terminal, settings: settings,
      width: width, height: height, freshSeed: Seed.next(after: freshSeed), waiting: nil,
      forms: { Strings(interface($0)).forms }, utcOffset: utcOffset)
    world.now = now
    use(settings)
  }

  /// The screen in sight.
  var screen: Screen {
    get { stack[stack.count - 1] }
    set { stack[stack.count - 1] = newValue }
  }

  /// Where keys have their meaning just now.
  var context: Context {
    if let cover { return cover.context }
    return screen.state.isEditing ? screen.state.editingKeys : screen.state.keys
  }

  /// Takes notice of something that happened.
  ///
  /// - Returns: What the executable has to do, in this order; what is to be kept comes before anything else.
  public mutating func update(_ event: AppEvent) -> [Effect] {
    switch event {
    case .input(let input):
      message = ""
      let typing = isTyped(input)
      let effects = take(input)
      return keepingEffects() + contrastEffects() + journalEffects(typing: typing, again: false) + effects
        + analysisEffects()
    case .resized(let width, let height):
      world.width = max(0, width)
      world.height = max(0, height)
      return [.redrawFully]
    case .packsLoaded(let loaded):
      world.loaded = loaded
      useOwnShop()
      nameWaiting()
      propose()
      if let opening {
        self.opening = nil
        return open(opening)
      }
      if let contrast {
        self.contrast = nil
        return open(contrast) + contrastEffects()
      }
      return changeScreen { state, world in state.packsArrived(world) }
    case .failed(let text):
      message = text.cleaned()
      return []
    case .keeping(let event): return take(event) + contrastEffects() + contrastsEffects(after: event)
    case .contrast(let event): return take(event)
    case .seen(let sight): return changeScreen { state, world in state.seen(sight, world) }
    case .learnt(let key, let recogniser, let problems): return take(recogniser, problems: problems, for: key)
    case .analysed(let part, let request): return take(part, of: request)
    case .played(let part, let work): return take(part, of: work)
    case .handedOut(let folder):
      message = world.strings.fill("season-screen.handed-out", ["folder": folder.cleaned()])
      return []
    case .journal(let event): return take(event)
    case .idle: return lockWhenIdle()
    case .ending: return journalEffects()
    case .tick:
      let effects = changeScreen { state, world in state.tick(world) }
      return contrastEffects() + journalEffects() + effects
    }
  }

  /// Changes the screen in sight and does what it asks for.
  mutating func changeScreen(_ change: (inout any ScreenState, World) -> [Step]) -> [Effect] {
    var state = screen.state
    let steps = change(&state, world)
    screen.state = state
    return steps.flatMap { carryOut($0) }
  }

  /// Does what a screen asks for.
  mutating func carryOut(_ step: Step) -> [Effect] {
    switch step {
    case .open(let screen): stack.append(screen)
    case .replace(let screen):
      leaveDraft(of: self.screen)
      self.screen = screen
    case .back: leave()
    case .learn(let key): return learn(key)
    case .run(let command): return run(command, key: nil)
    case .change(let settings):
      use(settings)
      return [.save(settings)]
    case .say(let text): message = text
    case .keep(let action): return world.keeping.status == .open ? [.keep(action)] : []
    case .keepContrast(let action): return world.keeping.status == .open ? [.keepContrast(action)] : []
    case .showContrast(let record): return show(record)
    case .journal(let action): return [.journal(action)]
    case .look: return [.look]
    case .handOut(let files, let folder): return [.handOut(files, folder: folder)]
    case .goOn(let record): return goOn(with: record)
    case .show(let title, let paragraphs): cover = .text(title: title, paragraphs, ScrollState())
    }
    forgetSeedIfUsed(step)
    return []
  }

  /// Goes back to the screen below; at the bottom nothing happens.
  mutating func leave() {
    guard stack.count > 1 else { return }
    keepIfUnfinished()
    leaveDraft(of: screen)
    stack.removeLast()
  }

  /// Goes back to the bottom, and keeps what is unfinished on the way.
  mutating func leaveAll() {
    while stack.count > 1 { leave() }
  }

  /// After how many milliseconds time has to pass for what is in sight; nil where nothing moves by itself.
  public var tickInterval: Int? {
    let own = cover == nil ? screen.state.tickInterval : nil
    return hasUnkeptDrafts ? min(own ?? Self.draftPause, Self.draftPause) : own
  }

  /// Draws everything; the first picture needs no packs.
  public func view(into canvas: inout Canvas) {
    draw(into: &canvas)
  }

  /// Keeps the screen in sight if it should be continued later; it takes the place of one kept before.
  private mutating func keepIfUnfinished() {
    guard screen.state.isUnfinished, let practise = screen.state.practised else { return }
    wait(for: .here(practise))
  }

  /// Gets another fresh seed as soon as a conversation has begun.
  private mutating func forgetSeedIfUsed(_ step: Step) {
    switch step {
    case .open(.practise), .replace(.practise), .open(.contrast), .open(.reversal), .replace(.reversal):
      world.freshSeed = world.keeping.seedNeverMet(after: world.freshSeed)
    default: break
    }
  }

  /// Lets settings take effect.
  private mutating func use(_ settings: Settings) {
    if settings.language != world.settings.language { spoken = nil }
    world.settings = settings
    let language = spoken ?? settings.language ?? locale
    if language != world.language {
      world.language = language
      world.strings = Strings(interface(language))
      nameWaiting()
    }
    switch settings.colour {
    case .auto: world.look = terminal
    case .on: world.look = Look(unicode: terminal.unicode, colour: true)
    case .off: world.look = Look(unicode: terminal.unicode, colour: false)
    }
  }
}
