import Canvas
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
  /// A screen that was left and can be continued.
  var kept: Screen?
  /// The texts of the program, by language and key.
  private let interface: @Sendable (Language) -> InterfaceStrings
  /// What was asked for at the start and waits for the packs.
  private var opening: Opening?
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
  public init(
    interface: @escaping @Sendable (Language) -> InterfaceStrings = { .embedded($0) }, settings: Settings = Settings(),
    language: Language? = nil, locale: Language = .english, terminal: Look = Look(), width: Int = 80, height: Int = 24,
    freshSeed: UInt64 = 0, opening: Opening? = nil
  ) {
    self.interface = interface
    self.locale = locale
    self.opening = opening
    spoken = language
    self.terminal = terminal
    let shown = language ?? settings.language ?? locale
    world = World(
      loaded: nil, strings: Strings(interface(shown)), language: shown, look: terminal, settings: settings,
      width: width, height: height, freshSeed: Seed.next(after: freshSeed), waiting: nil)
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
    return screen.state.isEditing ? .text : screen.state.context
  }

  /// Takes notice of something that happened.
  ///
  /// - Returns: What the executable has to do, in this order.
  public mutating func update(_ event: AppEvent) -> [Effect] {
    switch event {
    case .input(let input):
      message = ""
      return take(input)
    case .resized(let width, let height):
      world.width = max(0, width)
      world.height = max(0, height)
      return [.redrawFully]
    case .packsLoaded(let loaded):
      world.loaded = loaded
      if let opening {
        self.opening = nil
        return open(opening)
      }
      return changeScreen { state, world in state.packsArrived(world) }
    case .failed(let text):
      message = text.cleaned()
      return []
    case .tick: return []
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
    case .replace(let screen): self.screen = screen
    case .back: leave()
    case .run(let command): return run(command, key: nil)
    case .change(let settings):
      use(settings)
      return [.save(settings)]
    case .say(let text): message = text
    case .show(let title, let paragraphs): cover = .text(title: title, paragraphs, ScrollState())
    }
    forgetSeedIfUsed(step)
    return []
  }

  /// Goes back to the screen below; at the bottom nothing happens.
  mutating func leave() {
    guard stack.count > 1 else { return }
    keepIfUnfinished()
    stack.removeLast()
  }

  /// Goes back to the bottom, and keeps what is unfinished on the way.
  mutating func leaveAll() {
    while stack.count > 1 { leave() }
  }

  /// Continues what was kept; what is left for it, and unfinished itself, is kept in turn.
  mutating func resume() {
    guard let kept else { return }
    self.kept = nil
    world.waiting = nil
    leaveAll()
    stack.append(kept)
  }

  /// Draws everything; the first picture needs no packs.
  public func view(into canvas: inout Canvas) {
    draw(into: &canvas)
  }

  /// Keeps the screen in sight if it should be continued later; it takes the place of one kept before.
  private mutating func keepIfUnfinished() {
    guard screen.state.isUnfinished else { return }
    kept = screen
    world.waiting = screen.state.heading(world)
  }

  /// Gets another fresh seed as soon as a conversation has begun.
  private mutating func forgetSeedIfUsed(_ step: Step) {
    switch step {
    case .open(.practise), .replace(.practise): world.freshSeed = Seed.next(after: world.freshSeed)
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
    }
    switch settings.colour {
    case .auto: world.look = terminal
    case .on: world.look = Look(unicode: terminal.unicode, colour: true)
    case .off: world.look = Look(unicode: terminal.unicode, colour: false)
    }
  }
}
