import Canvas
import Conversation
import Packs
import Season

extension SeasonState {
  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    defer { prepare(world) }
    if isSetUp { return performInSetup(command, key: key, world) }
    if change != nil { return performInChange(command, world) }
    switch command {
    case .back: return goBack(world)
    case .activate where isSearching: isSearching = false
    case .activate: openChange(world)
    case .nextPane: show(page.stepped(by: 1))
    case .previousPane: show(page.stepped(by: -1))
    case .chooseNumber:
      if let digit = key?.digit, Page.allCases.indices.contains(digit - 1) { show(Page.allCases[digit - 1]) }
    case .pause: return pauseOrGoOn(world)
    case .nextFigure: stepFigure(by: 1)
    case .nextAcross: stepAxis(0)
    case .nextUpwards: stepAxis(1)
    case .search: isSearching = true
    case .handOut: return handOut(world)
    case .reset:
      guard let assumption = focusedAssumption(world), choice.changed[assumption] != nil else { return [] }
      choice.changed[assumption] = nil
      start(world)
    case .resetAll:
      choice.changed = [:]
      start(world)
    default: move(command, world)
    }
    return []
  }

  /// Stops what is being computed, else goes back to the setup.
  private mutating func goBack(_ world: World) -> [Step] {
    if isSearching {
      isSearching = false
    } else if seasonWork != nil {
      return pauseOrGoOn(world)
    } else {
      isSetUp = true
    }
    return []
  }

  /// Stops the computing and keeps what there is, or goes on with it.
  private mutating func pauseOrGoOn(_ world: World) -> [Step] {
    guard !run.isFinished(for: page) else { return [] }
    isPaused.toggle()
    return [.say(world.strings[isPaused ? "season-screen.stopped" : "season-screen.goes-on"])]
  }

  private mutating func show(_ page: Page) {
    self.page = page
    isSearching = false
  }

  // MARK: Setup

  private mutating func performInSetup(_ command: Command, key: Key?, _ world: World) -> [Step] {
    let rows = SeasonChoice.Row.allCases
    let here = rows.firstIndex(of: row) ?? 0
    switch command {
    case .up: row = rows[max(0, here - 1)]
    case .down: row = rows[min(rows.count - 1, here + 1)]
    case .first, .pageUp: row = rows[0]
    case .last, .pageDown: row = rows[rows.count - 1]
    case .chooseNumber: if let digit = key?.digit, rows.indices.contains(digit - 1) { row = rows[digit - 1] }
    case .left: return changeRow(by: -1, world)
    case .right: return changeRow(by: 1, world)
    case .newSeed: choice.seed = Seed.next(after: choice.seed)
    case .nextPack: nextPack(world)
    case .resetAll: choice.changed = [:]
    case .activate: start(world)
    default: break
    }
    return []
  }

  private mutating func changeRow(by steps: Int, _ world: World) -> [Step] {
    guard let model = world.loaded?.model else { return [] }
    if row == .likeMe, own.habits == nil { return [.say(notes(world).tooFewOwn(own))] }
    choice.change(row, by: steps, model: model, canBeLikeMe: own.habits != nil)
    return []
  }

  private mutating func nextPack(_ world: World) {
    let choices = world.packs.compactMap { SeasonChoice($0) }
    guard let here = choices.firstIndex(where: { $0.pack.name == choice.pack.name }), choices.count > 1 else { return }
    choice = choices[(here + 1) % choices.count]
  }

  // MARK: Moving within a page

  private mutating func move(_ command: Command, _ world: World) {
    if command == .left || command == .right {
      let steps = command == .left ? -1 : 1
      switch page {
      case .weeks, .depends: stepFigure(by: steps)
      case .map: cell.x = min(max(0, cell.x + steps), SeasonRun.cells - 1)
      case .reports, .purchasing: house = min(max(0, house + steps), notes(world).houses.count - 1)
      case .people, .numbers: break
      }
      return
    }
    let rows = [.up: -1, .down: 1, .pageUp: -8, .pageDown: 8, .first: Int.min, .last: Int.max][command]
    switch page {
    case .weeks:
      if command == .up { stepFigure(by: -1) } else if command == .down { stepFigure(by: 1) }
    case .map:
      guard let rows else { return }
      let steps = min(max(rows, -SeasonRun.cells), SeasonRun.cells)
      cell.y = min(max(0, cell.y - steps), SeasonRun.cells - 1)
    case .reports:
      var state = scrolls[page] ?? ScrollState()
      state.take(command, extent: reportsExtent(world))
      scrolls[page] = state
    case .depends:
      guard let rows, let tried = run.tornado?.job else { return }
      let found = DependsPage.rows(tried)
      guard !found.isEmpty else { return }
      var table = TableState(focus: dependsRow(found))
      table.move(by: rows, count: found.count)
      dependsFocus = found[table.focus].range.input
    case .purchasing, .people, .numbers:
      guard let rows else { return }
      var table = tables[page] ?? TableState()
      table.move(by: rows, count: count(of: page, world))
      tables[page] = table
    }
  }

  /// How many rows the list of a page has.
  func count(of page: Page, _ world: World) -> Int {
    switch page {
    case .purchasing: run.result?.askedKinds.count ?? 0
    case .people: PeoplePage.rows.count
    case .numbers: foundNumbers(world).count
    case .weeks, .reports, .depends, .map: 0
    }
  }

  private mutating func stepFigure(by steps: Int) {
    let all = page == .weeks ? WeeksPage.figures : DependsPage.figures
    let here = all.firstIndex(of: figures[page] ?? all[0]) ?? 0
    figures[page] = all[((here + steps) % all.count + all.count) % all.count]
  }

  /// Takes the next number for an axis of the map that is not on the other.
  private mutating func stepAxis(_ axis: Int) {
    let all = SeasonInput.usual
    var place = all.firstIndex(of: axes[axis]) ?? 0
    repeat { place = (place + 1) % all.count } while all[place] == axes[1 - axis]
    axes[axis] = all[place]
  }
}

extension KeyTable {
  /// What only the season has.
  static let seasonKeys: [Binding] = [
    Binding([.character("c")], .pause, in: [.season], footer: 2),
    Binding([.character("f")], .nextFigure, in: [.season], footer: 4),
    Binding([.character("a")], .nextAcross, in: [.season], footer: 4),
    Binding([.character("w")], .nextUpwards, in: [.season], footer: 5),
    Binding([.character("/")], .search, in: [.season], footer: 4),
    Binding([.character("r")], .reset, in: [.season], footer: 5),
    Binding([.character("R")], .resetAll, in: [.season], footer: 6),
    Binding([.character("x")], .handOut, in: [.season], footer: 7),
    Binding([.character("n")], .newSeed, in: [.season], footer: 4),
    Binding([.character("p")], .nextPack, in: [.season], footer: 5),
  ]
}
