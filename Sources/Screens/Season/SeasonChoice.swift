import Conversation
import Packs
import Season

/// What a person has chosen for a season, and how it is changed; every part has a default.
struct SeasonChoice: Sendable {
  /// What can be chosen, from top to bottom.
  enum Row: String, CaseIterable, Sendable {
    case first, firstPolicy = "first-policy", second, secondPolicy = "second-policy"
    case likeMe = "like-me", skill, weeks, replications, seed
  }

  /// The pack.
  let pack: Pack
  /// The places of the two houses in the pack.
  var companies: [Int]
  /// How their people sell; nil as the house's own doing has it.
  var stances: [Stance?] = [nil, nil]
  /// Whether a third line sells as the person does.
  var isLikeMe = false
  /// How many weeks a season has.
  var weeks = SeasonPlan.usualWeeks
  /// How many seasons are played.
  var replications = SeasonPlan.usualReplications
  /// The seed of all chances.
  var seed: UInt64 = 1
  /// The numbers of the model that were changed.
  var changed: [Assumption: Int] = [:]

  /// The two houses of a pack whose doing differs most, the one that moves stock first; nil where there is none.
  init?(_ pack: Pack) {
    let sorted = pack.companies.indices.sorted { pack.companies[$0].done < pack.companies[$1].done }
    guard let first = sorted.first, let last = sorted.last, !pack.customers.isEmpty else { return nil }
    self.pack = pack
    companies = [first, last]
  }

  /// The stances that can be chosen, the house's own first.
  static let stances: [Stance?] = [nil] + Stance.allCases
  /// The numbers of weeks that can be chosen.
  static let weekSteps = [4, 8, 13, 26, 39, 52, 78, 104]
  /// The numbers of seasons that can be chosen.
  static let replicationSteps = [50, 100, 200, 500, 1000, 2000, 5000, 10000]
  /// By how much the skill changes, in permille.
  static let skillStep = 50

  /// Goes some steps on in a row, round and round where there is a list, else not beyond the ends.
  mutating func change(_ row: Row, by steps: Int, model: ModelFiles, canBeLikeMe: Bool) {
    switch row {
    case .first: companies[0] = Self.stepped(companies[0], by: steps, count: pack.companies.count)
    case .second: companies[1] = Self.stepped(companies[1], by: steps, count: pack.companies.count)
    case .firstPolicy: stances[0] = Self.stepped(stances[0], by: steps)
    case .secondPolicy: stances[1] = Self.stepped(stances[1], by: steps)
    case .likeMe: if canBeLikeMe { isLikeMe.toggle() }
    case .skill:
      guard let note = model.assumptions[.sellerSkill] else { return }
      let value = value(of: .sellerSkill, model) + steps * Self.skillStep
      set(.sellerSkill, to: min(max(value, note.range.lowerBound), note.range.upperBound), model)
    case .weeks: weeks = Self.stepped(weeks, by: steps, in: Self.weekSteps)
    case .replications: replications = Self.stepped(replications, by: steps, in: Self.replicationSteps)
    case .seed: seed = steps < 0 ? (seed == 0 ? 0 : seed - 1) : seed + 1
    }
  }

  private static func stepped(_ place: Int, by steps: Int, count: Int) -> Int {
    ((place + steps) % count + count) % count
  }

  private static func stepped(_ stance: Stance?, by steps: Int) -> Stance? {
    stances[stepped(stances.firstIndex(of: stance) ?? 0, by: steps, count: stances.count)]
  }

  /// The next of some values above or below the one there is.
  private static func stepped(_ value: Int, by steps: Int, in values: [Int]) -> Int {
    steps < 0 ? values.last { $0 < value } ?? values[0] : values.first { $0 > value } ?? values[values.count - 1]
  }

  // MARK: Numbers

  /// The value a number has, changed or not.
  func value(of assumption: Assumption, _ model: ModelFiles) -> Int {
    changed[assumption] ?? usual(assumption, model)
  }

  /// The value a number has when nobody changes it: the pack's, else the model's.
  func usual(_ assumption: Assumption, _ model: ModelFiles) -> Int {
    pack.modelOverrides.last { $0.name == assumption.rawValue }?.value ?? model.assumptions[assumption]?.value ?? 0
  }

  /// Sets a number; its usual value means that it is not changed.
  mutating func set(_ assumption: Assumption, to value: Int, _ model: ModelFiles) {
    changed[assumption] = value == usual(assumption, model) ? nil : value
  }

  // MARK: Houses

  /// How the people of one of the two houses sell.
  func stance(_ house: Int) -> Stance { stances[house] ?? SeasonHouse.stance(of: pack.companies[companies[house]]) }

  /// The lines of the season.
  func houses(_ habits: MoveHabits?) -> [SeasonHouse] {
    var houses = (0..<2).map { SeasonHouse(pack.companies[companies[$0]], policy: .stance(stance($0))) }
    if isLikeMe, let habits { houses.append(SeasonHouse(pack.companies[companies[1]], policy: .likeMe(habits))) }
    return houses
  }

  /// What is to be played.
  func order(model: ModelFiles, habits: MoveHabits?) -> SeasonOrder {
    SeasonOrder(
      pack: pack, model: model, changed: changed, houses: houses(habits), weeks: weeks, replications: replications,
      seed: seed)
  }
}
