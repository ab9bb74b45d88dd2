import Conversation

/// The same question under many sets of numbers, divided into chunks that depend on nothing but their number.
///
/// All scenarios meet the same chances. Chunks go round by round through all scenarios, so that after the first round there
/// is a first picture of everything.
public struct ScenarioPlan: ChunkPlan {
  /// Numbers that are set in one scenario; what is not named is as in the plan.
  public typealias Scenario = [SeasonInput: Int]

  /// The season it starts from.
  public let base: SeasonPlan
  /// What is asked.
  public let question: SeasonQuestion
  /// The scenarios.
  public let scenarios: [Scenario]
  /// How many replications each scenario has.
  public let replications: Int

  /// How many replications a scenario has when nothing else is said.
  public static let usualReplications = 40
  private static let chunkSize = 10

  /// Makes a plan.
  public init(
    _ base: SeasonPlan, _ question: SeasonQuestion, scenarios: [Scenario], replications: Int = usualReplications
  ) {
    self.base = base
    self.question = question
    self.scenarios = scenarios
    self.replications = max(2, replications)
  }

  private var rounds: Int { (replications + Self.chunkSize - 1) / Self.chunkSize }

  /// How many chunks there are.
  public var chunks: Int { rounds * scenarios.count }

  /// Plays one chunk: one round of one scenario.
  public func part(_ chunk: Int) -> ScenarioPart {
    let scenario = chunk % max(1, scenarios.count)
    let first = chunk / max(1, scenarios.count) * Self.chunkSize
    let plan = season(scenarios[scenario])
    var part = ScenarioPart(chunk: chunk)
    for replication in first..<min(replications, first + Self.chunkSize) {
      part.add(plan.difference(question.figure, replication))
    }
    return part
  }

  /// The season of a scenario, with the two houses that are compared.
  func season(_ scenario: Scenario) -> SeasonPlan {
    var shop = base.shop
    var weeks = base.weeks
    for (input, value) in scenario {
      switch input {
      case .assumption(let assumption): shop.model.assumptions[assumption] = value
      case .weeks: weeks = value
      }
    }
    let houses = [base.houses[question.house], base.houses[question.other]]
    var bases = base.bases
    if !shop.model.agreesOnOffers(with: bases.model) {
      // The wishes could be read before, and the numbers do not change how they are read.
      bases = (try? SeasonBases(shop, company: houses[0].company)) ?? bases
    }
    return SeasonPlan(shop, houses: houses, weeks: weeks, replications: replications, seed: base.seed, bases: bases)
  }
}

extension SeasonPlan {
  /// How much more of a figure the first house has than the second in one replication.
  fileprivate func difference(_ figure: SeasonFigure, _ replication: Int) -> Int {
    var sums = SeasonSums(houses: 2, weeks: weeks, kinds: stage.kinds.count)
    _ = play(replication, into: &sums)
    return sums.total(of: figure, line: 2)
  }
}

/// What one chunk of a plan of scenarios came to.
public struct ScenarioPart: ChunkPart, Hashable {
  /// The chunk's number.
  public let chunk: Int
  private(set) var count = 0
  private(set) var sum = 0
  private(set) var squares = 0

  init(chunk: Int) { self.chunk = chunk }

  mutating func add(_ difference: Int) {
    count += 1
    sum += difference
    squares += difference * difference
  }

  mutating func add(_ other: ScenarioPart) {
    count += other.count
    sum += other.sum
    squares += other.squares
  }

  var estimate: Estimate { Estimate(sum: sum, squares: squares, count: count) }
}
