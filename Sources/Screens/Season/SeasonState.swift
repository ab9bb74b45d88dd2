import Canvas
import Conversation
import Packs
import Season

/// Seasons of two houses with the same people: set up, played while one watches, and looked at from several sides.
struct SeasonState: ScreenState {
  /// What can be looked at once something was played; in the order of Tab.
  enum Page: String, CaseIterable, Sendable {
    /// Four figures over the weeks.
    case weeks
    /// What purchasing believed, and what was needed.
    case purchasing
    /// What was reported, and what came of it.
    case reports
    /// Sellers, promises, money.
    case people
    /// On which numbers a difference depends.
    case depends
    /// Over two numbers, which house is ahead where.
    case map
    /// All numbers, to be read and changed.
    case numbers
  }

  /// What the season is played with.
  var choice: SeasonChoice
  /// What is known of how the person sells.
  var own = OwnHabits()
  /// The row of the setup in focus.
  var row = SeasonChoice.Row.first
  /// Whether the setup is in sight.
  var isSetUp = true
  /// The page in sight otherwise.
  var page = Page.weeks
  /// Whether the person has stopped the computing.
  var isPaused = false

  /// What is being played, as far as it has come.
  var run = SeasonRun()

  /// The figure in focus, by page.
  var figures: [Page: SeasonFigure] = [.weeks: .money, .depends: .money, .map: .money]
  /// The row in focus, by page.
  var tables: [Page: TableState] = [:]
  /// The number in focus where the rows change places while they are played.
  var dependsFocus: SeasonInput?
  /// How far pages are scrolled.
  var scrolls: [Page: ScrollState] = [:]
  /// The house in sight where there is room for one only.
  var house = 0
  /// The numbers of the map: across and upwards.
  var axes: [SeasonInput] = [.weeks, .assumption(.passersBy)]
  /// The cell of the map in focus: column and row, both from 0.
  var cell = Point(x: SeasonRun.cells / 2, y: SeasonRun.cells / 2)
  /// What is searched for among the numbers.
  var search = LineEditor(limit: 60)
  /// Whether the search takes the keys.
  var isSearching = false
  /// The number that is being changed.
  var change: NumberChange?

  /// Opens the setup with its defaults; nil where no pack has people and houses.
  init?(_ world: World) {
    guard let choice = world.packs.lazy.compactMap({ SeasonChoice($0) }).first else { return nil }
    self.choice = choice
  }

  /// What has to be read before one's own way of selling is known.
  var reading: [Step] { [.keep(.list(OwnHabits.query))] }

  var context: Context { .season }
  var wording: String { isSetUp ? "season-setup" : "season-" + page.rawValue }
  var isEditing: Bool { !isSetUp && (isSearching && page == .numbers || change != nil) }
  var catchesBack: Bool { !isSetUp }

  var seasonWork: SeasonWork? { isSetUp || isPaused ? nil : run.work(for: page) }

  func heading(_ world: World) -> String {
    guard !isSetUp else { return world.strings["screen.season"] }
    let names = notes(world).shortNames.joined(separator: " · ")
    return [world.strings["screen.season"], names].joined(separator: " · ")
  }

  func allows(_ command: Command, _ world: World) -> Bool {
    switch command {
    case .activate: isSetUp || isEditing || focusedInput(world) != nil
    case .newSeed: isSetUp
    case .nextPack: isSetUp && world.packs.count > 1
    case .pause: !isSetUp && !run.isFinished(for: page)
    case .nextFigure: !isSetUp && [.weeks, .depends, .map].contains(page)
    case .nextAcross, .nextUpwards: !isSetUp && page == .map
    case .reset: !isSetUp && focusedAssumption(world).map { choice.changed[$0] != nil } ?? false
    case .resetAll: !choice.changed.isEmpty
    case .search: !isSetUp && page == .numbers
    case .handOut: !isSetUp && run.result != nil && !run.isStale
    case .nextPane, .previousPane: !isSetUp && !isEditing
    default: true
    }
  }

  // MARK: What comes from outside

  mutating func packsArrived(_ world: World) -> [Step] { reading }

  mutating func keptArrived(_ event: KeepEvent, _ world: World) -> [Step] { own.take(event, world.replay) }

  mutating func played(_ part: SeasonWorkPart, of work: SeasonWork, _ world: World) -> [Step] {
    run.take(part, of: work)
    prepare(world)
    return []
  }

  /// Begins what the page in sight is made from, as soon as there is a plan.
  mutating func prepare(_ world: World) {
    guard !isSetUp, let model = world.loaded?.model else { return }
    if page == .depends {
      run.prepareTornado(figures[.depends] ?? .money, ranges: SeasonInput.usual.compactMap { model.range(of: $0) })
    } else if page == .map, let across = model.range(of: axes[0]), let upwards = model.range(of: axes[1]) {
      run.prepareMap(figures[.map] ?? .money, across: across, upwards: upwards)
    }
  }

  // MARK: Playing

  /// Plays what is set up, unless that was played already.
  mutating func start(_ world: World) {
    guard let model = world.loaded?.model else { return }
    isSetUp = false
    isPaused = false
    change = nil
    house = min(house, choice.isLikeMe ? 2 : 1)
    run.begin(choice.order(model: model, habits: own.habits), choice)
    prepare(world)
  }

  /// What everything is written with.
  func notes(_ world: World) -> SeasonNotes { SeasonNotes(choice: choice, houses: choice.houses(own.habits), world) }
}
