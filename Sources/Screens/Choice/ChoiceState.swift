import Canvas
import Conversation
import Packs

/// The choice of who comes in, in which house, on which day.
struct ChoiceState: ScreenState {
  /// The parts of the screen that take the keys in turn.
  enum Part: Int, CaseIterable, Sendable { case customer, company, day }
  /// The rows of the last part.
  enum DayRow: Int, CaseIterable, Sendable { case level, seed }

  /// Someone who can come in, and the pack they come from.
  struct Person: Sendable {
    /// The place of the pack.
    var pack: Int
    /// The place of the customer in it.
    var customer: Int
  }

  /// The part that takes the keys.
  var pane = Part.customer
  /// Which customer is focused, by place in ``people(_:)``.
  var customers = ListState()
  /// Which company is focused, by place in its pack.
  var companies = ListState()
  /// Which row of the last part is focused.
  var dayRow = DayRow.level
  /// The seed being typed.
  var seed: LineEditor
  /// Whether one comes in oneself: the customer is who one plays, and there may be a house for each seller.
  let isReversal: Bool

  /// Opens the choice with a fresh seed.
  init(_ world: World, isReversal: Bool = false) {
    seed = LineEditor(String(world.freshSeed), limit: Seed.digits)
    self.isReversal = isReversal
    if isReversal {
      companies.focus = Self.twoHouses
    } else if let proposal = world.proposal {
      _ = focus(Opening(customer: proposal.customer, company: proposal.company), world)
    }
  }

  var context: Context { isReversal ? .reversalChoice : .choice }
  var isEditing: Bool { pane == .day && dayRow == .seed }

  func heading(_ world: World) -> String { world.strings["screen.\(context.rawValue)"] }

  /// Everyone who can come in, pack by pack.
  static func people(_ world: World) -> [Person] {
    world.packs.enumerated().flatMap { place, pack in
      pack.companies.isEmpty ? [] : pack.customers.indices.map { Person(pack: place, customer: $0) }
    }
  }

  /// The customer in focus with their pack; nil if nobody can come in.
  func person(_ world: World) -> (pack: Pack, customer: Customer)? {
    let people = Self.people(world)
    guard !people.isEmpty else { return nil }
    let person = people[min(max(0, customers.focus ?? 0), people.count - 1)]
    let pack = world.packs[person.pack]
    return (pack, pack.customers[person.customer])
  }

  /// The company in focus; nil if nobody can come in.
  func company(_ world: World) -> Company? {
    guard let pack = person(world)?.pack else { return nil }
    return pack.companies[min(max(0, companies.focus ?? 0), pack.companies.count - 1)]
  }

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    switch command {
    case .activate: return start(world)
    case .nextPane: pane = Part(rawValue: (pane.rawValue + 1) % Part.allCases.count) ?? .customer
    case .previousPane:
      pane = Part(rawValue: (pane.rawValue + Part.allCases.count - 1) % Part.allCases.count) ?? .customer
    case .back: return [.back]
    case .newSeed: seed = LineEditor(String(Seed.next(after: UInt64(seed.text) ?? 0)), limit: Seed.digits)
    case .nextLevel: return change(level: 1, world)
    case .chooseNumber: choose(key?.digit ?? 0, world)
    default: return move(command, world)
    }
    return []
  }

  mutating func edit(_ key: Key, _ world: World) -> [Step] {
    if case .character = key, !key.isDigit { return [] }
    seed.handle(key)
    return []
  }

  mutating func paste(_ text: String, _ world: World) -> [Step] {
    seed.insert(text.filter { $0.isASCII && $0.isNumber })
    return []
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    let layout = layout(in: world.area, world)
    for (pane, rect) in layout.panes where rect.rect.contains(point) {
      self.pane = pane
      switch pane {
      case .customer:
        customers.focus = customerList(world).item(at: point, in: rect.padded, look: world.look)?.id ?? customers.focus
      case .company:
        companies.focus = companyList(world).item(at: point, in: rect.padded, look: world.look)?.id ?? companies.focus
      case .day: dayRow = DayRow(rawValue: point.y - rect.inner.y) ?? dayRow
      }
    }
    return []
  }

  /// Moves within the part that takes the keys.
  private mutating func move(_ command: Command, _ world: World) -> [Step] {
    let rows = [.up: -1, .down: 1, .pageUp: -4, .pageDown: 4, .first: Int.min, .last: Int.max][command]
    switch (pane, rows) {
    case (.customer, let rows?): customers.move(by: rows, in: customerList(world).items)
    case (.company, let rows?): companies.move(by: rows, in: companyList(world).items)
    case (.day, let rows?): dayRow = rows < 0 ? .level : .seed
    case (.day, nil) where dayRow == .level:
      if command == .left { return change(level: -1, world) }
      if command == .right { return change(level: 1, world) }
    case (.customer, nil): if command == .right { pane = .company }
    case (.company, nil): if command == .left { pane = .customer }
    case (.day, nil): break
    }
    return []
  }

  /// Focuses the item with a number.
  private mutating func choose(_ digit: Int, _ world: World) {
    let key = Character(String(digit))
    switch pane {
    case .customer: customers.focus = customerList(world).item(key: key)?.id ?? customers.focus
    case .company: companies.focus = companyList(world).item(key: key)?.id ?? companies.focus
    case .day: break
    }
  }

  /// Goes to the next level or the one before, round and round.
  private func change(level step: Int, _ world: World) -> [Step] {
    var settings = world.settings
    settings.level = settings.level.stepped(by: step)
    return [.change(settings)]
  }

  /// Lets the customer in.
  private func start(_ world: World) -> [Step] {
    guard let (pack, customer) = person(world), let company = company(world) else { return [] }
    let seed = UInt64(seed.text) ?? world.freshSeed
    if isReversal { return startReversal(pack, customer, company, seed: seed, world) }
    guard let practise = PractiseState(pack: pack, customer: customer, company: company, seed: seed, world) else {
      return [.say(world.strings["practise.cannot-open"])]
    }
    return [.open(.practise(practise))]
  }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// The case some places further, round and round.
  func stepped(by steps: Int) -> Self {
    let all = Self.allCases
    guard let here = all.firstIndex(of: self) else { return self }
    return all[((here + steps) % all.count + all.count) % all.count]
  }
}
