import Canvas
import Conversation
import Packs
import Season
import Speech
import Workshop

/// The choice of what is shown to a room: who comes in, in which two houses, how their sellers sell, on which day.
struct ContrastChoiceState: ScreenState {
  /// The rows, from the top; what is chosen on the right side stands below the left.
  enum Row: Int, CaseIterable, Sendable {
    case customer, leftCompany, leftStance, leftSkill, rightCompany, rightStance, rightSkill, seed
  }

  /// The step by which skill is changed, in permille.
  static let skillStep = 100

  /// The row that takes the keys.
  var row = Row.customer
  /// Which customer, by place in ``ChoiceState/people(_:)``.
  var person = 0
  /// Which companies, by place in the pack; nil until one was chosen, so that the widest contrast counts.
  var companies = Pair<Int?>(nil, nil)
  /// How the sellers sell.
  var sellers = Pair(ContrastSeller(.push), ContrastSeller(.customerCentred))
  /// The seed being typed.
  var seed: LineEditor
  /// Whether the room is to see what the person wrote of their own house.
  var showsOwn = false
  /// The question that shows exactly these lines, while it is asked.
  var preview: Question?

  /// Opens the choice with a fresh seed.
  init(_ world: World) {
    seed = LineEditor(String(world.freshSeed), limit: Seed.digits)
  }

  var context: Context { .contrastChoice }
  var wording: String { preview == nil ? context.rawValue : "question" }
  var isEditing: Bool { row == .seed && preview == nil }
  var catchesBack: Bool { preview != nil }

  func heading(_ world: World) -> String { world.strings["screen.contrast-choice"] }

  /// The customer chosen with their pack; nil if nobody can come in.
  func customer(_ world: World) -> (pack: Pack, customer: Customer)? {
    let people = ChoiceState.people(world)
    guard !people.isEmpty else { return nil }
    let person = people[min(max(0, person), people.count - 1)]
    let pack = world.packs[person.pack]
    return (pack, pack.customers[person.customer])
  }

  /// The place of a side's company in its pack: what was chosen, else the one that does the least for customers on the
  /// left, and the one that does the most on the right.
  func company(_ side: ContrastSide, in pack: Pack) -> Int {
    if let chosen = companies[side] { return min(max(0, chosen), pack.companies.count - 1) }
    let places = pack.companies.indices
    func does(_ a: Int, _ b: Int) -> Bool { pack.companies[a].done < pack.companies[b].done }
    return (side == .left ? places.min(by: does) : places.max(by: does)) ?? 0
  }

  // MARK: Commands

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    if preview != nil {
      takeAnswer(command, key: key)
      return []
    }
    switch command {
    case .showOwnLines: askForOwnLines(world)
    case .activate: return start(world)
    case .up, .previousPane: row = Row(rawValue: max(0, row.rawValue - 1)) ?? row
    case .down, .nextPane: row = Row(rawValue: min(Row.allCases.count - 1, row.rawValue + 1)) ?? row
    case .first, .pageUp: row = .customer
    case .last, .pageDown: row = .seed
    case .left: change(by: -1, world)
    case .right: change(by: 1, world)
    case .back: return [.back]
    case .newSeed: seed = LineEditor(String(Seed.next(after: UInt64(seed.text) ?? 0)), limit: Seed.digits)
    default: break
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
    if let hit = layout(in: world.area, world).first(where: { $0.rect.contains(point) }) { row = hit.row }
    return []
  }

  /// Chooses the next one in the row, or the one before, round and round.
  private mutating func change(by step: Int, _ world: World) {
    guard let (pack, _) = customer(world) else { return }
    func round(_ place: Int, _ count: Int) -> Int { count == 0 ? 0 : ((place + step) % count + count) % count }
    switch row {
    case .customer:
      person = round(person, ChoiceState.people(world).count)
      if let other = customer(world)?.pack, other.name != pack.name { companies = Pair(nil, nil) }
    case .leftCompany: companies.left = round(company(.left, in: pack), pack.companies.count)
    case .rightCompany: companies.right = round(company(.right, in: pack), pack.companies.count)
    case .leftStance: sellers.left.stance = stance(after: sellers.left.stance, step)
    case .rightStance: sellers.right.stance = stance(after: sellers.right.stance, step)
    case .leftSkill: sellers.left.skill = min(1000, max(0, sellers.left.skill + step * Self.skillStep))
    case .rightSkill: sellers.right.skill = min(1000, max(0, sellers.right.skill + step * Self.skillStep))
    case .seed: break
    }
  }

  private func stance(after stance: Stance, _ step: Int) -> Stance {
    let all = Stance.allCases
    let here = all.firstIndex(of: stance) ?? 0
    return all[((here + step) % all.count + all.count) % all.count]
  }

  /// Opens both conversations.
  private func start(_ world: World) -> [Step] {
    guard let (pack, customer) = customer(world) else { return [] }
    let companies = Pair(company(.left, in: pack), company(.right, in: pack)).map { pack.companies[$0].id }
    let opened = Contrast.opened(
      pack, customer: customer.id, companies: companies, sellers: sellers, seed: UInt64(seed.text) ?? world.freshSeed,
      world)
    guard let opened else { return [.say(world.strings["practise.cannot-open"])] }
    var state = ContrastState(pack: pack, contrast: opened)
    state.showsOwn = showsOwn
    return [.open(.contrast(state))]
  }
}

extension Contrast {
  /// Opens a contrast of a pack in the language shown; nil where the pack's numbers or the wish make none possible.
  static func opened(
    _ pack: Pack, customer: String, companies: Pair<String>, sellers: Pair<ContrastSeller>, seed: UInt64, _ world: World
  ) -> Contrast? {
    guard let model = world.loaded?.model else { return nil }
    func opening(_ side: ContrastSide) -> Session? {
      let scene = try? pack.scene(
        customer: customer, company: companies[side], model: model, skill: sellers[side].skill)
      return scene.map {
        Session(scene: $0, words: pack.words, forms: world.strings.forms, language: world.language, seed: seed)
      }
    }
    guard let left = opening(.left), let right = opening(.right) else { return nil }
    return Contrast(Pair(left, right), sellers: sellers)
  }
}
