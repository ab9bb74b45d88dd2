import Season

/// Something about a season that is to be computed outside of the program's own value, part by part.
///
/// Two are equal when they are the same job, however many of its parts are still missing.
public struct SeasonWork: Sendable {
  /// What is computed.
  enum Kind: Sendable {
    /// The plan, in a single part.
    case plan(SeasonOrder)
    /// The season itself.
    case season(SeasonPlan)
    /// On what a figure depends, or where it turns.
    case scenarios(ScenarioPlan)
  }

  /// Tells one job of the screen from all others.
  let number: Int
  /// What is computed.
  let kind: Kind
  /// The numbers of the parts that are missing.
  public let open: [Int]

  /// Computes one part; this may take a while.
  public func part(_ chunk: Int) -> SeasonWorkPart {
    switch kind {
    case .plan(let order): order.compiled()
    case .season(let plan): .season(plan.part(chunk))
    case .scenarios(let plan): .scenarios(plan.part(chunk))
    }
  }
}

extension SeasonWork: Hashable {
  /// Whether both are the same job.
  public static func == (a: SeasonWork, b: SeasonWork) -> Bool { a.number == b.number }

  /// Feeds what is compared into a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

/// What one part of a work came to.
public enum SeasonWorkPart: Sendable {
  /// The plan.
  case plan(SeasonPlan)
  /// There can be no plan; the sentence says why.
  case impossible(String)
  /// A part of the season.
  case season(SeasonPart)
  /// A part of the scenarios.
  case scenarios(ScenarioPart)
}

extension App {
  /// Takes a part of a season; the screen knows whether it still waits for it.
  mutating func take(_ part: SeasonWorkPart, of work: SeasonWork) -> [Effect] {
    changeScreen { state, world in state.played(part, of: work, world) } + analysisEffects()
  }
}

/// A job whose parts come from outside, with what is missing of it.
struct Underway<Job: Sendable>: Sendable {
  /// Tells it from all other jobs of the screen.
  let number: Int
  /// The job, as far as it has come.
  var job: Job
  /// The numbers of the parts that are missing, ascending.
  private(set) var open: [Int]
  /// How many parts there are.
  let chunks: Int

  /// Begins a job.
  init(_ job: Job, number: Int, chunks: Int) {
    self.number = number
    self.job = job
    self.chunks = chunks
    open = Array(0..<chunks)
  }

  /// Whether nothing is missing.
  var isFinished: Bool { open.isEmpty }

  /// How far it is, in permille.
  var progress: Int { chunks == 0 ? 1000 : (chunks - open.count) * 1000 / chunks }

  /// Takes notice of a part; false if it was there before.
  mutating func tick(off chunk: Int) -> Bool {
    guard let place = open.firstIndex(of: chunk) else { return false }
    open.remove(at: place)
    return true
  }
}
