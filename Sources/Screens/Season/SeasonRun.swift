import Conversation
import Season

/// What is being played of a season: the plan, the season itself, and what it depends on; each as far as it has come.
struct SeasonRun: Sendable {
  /// Scenarios with the picture that is made of them.
  struct Tried<Picture: Sendable>: Sendable {
    /// What the scenarios are for.
    let picture: Picture
    /// The scenarios, as far as they were played.
    var job: ScenarioJob
  }

  /// How many cells the map has in each direction; more would take longer than one likes to watch.
  static let cells = 5

  /// What is to be compiled; nil before the first start.
  private(set) var order: Underway<SeasonOrder>?
  /// The plan, once it is compiled.
  private(set) var plan: SeasonPlan?
  /// The season under way.
  private(set) var season: Underway<SeasonJob>?
  /// On what it depends.
  private(set) var tornado: Underway<Tried<Tornado>>?
  /// Where it turns.
  private(set) var map: Underway<Tried<BreakEven>>?
  /// What the season came to so far; that of the numbers before, until there is a first picture with the new ones.
  private(set) var result: SeasonResult?
  /// Why nothing can be played; nil while all is well.
  private(set) var problem: String?
  /// The choice that is played.
  private(set) var played: SeasonChoice.Key?
  private var jobs = 0

  /// Whether the result is that of the numbers before the last change.
  var isStale: Bool { result != nil && season?.job.hasPicture != true }

  private mutating func number() -> Int {
    jobs += 1
    return jobs
  }

  // MARK: Beginning

  /// Begins a season, unless it is the one that is played already.
  mutating func begin(_ order: SeasonOrder, _ choice: SeasonChoice) {
    guard choice.key != played || problem != nil else { return }
    // Only the same houses over the same weeks can stay in sight until the new ones are known.
    if played.map({ $0.isComparable(with: choice.key) }) != true { result = nil }
    played = choice.key
    self.order = Underway(order, number: number(), chunks: 1)
    plan = nil
    season = nil
    tornado = nil
    map = nil
    problem = nil
  }

  /// Begins to try on what a figure depends, unless that is under way.
  mutating func prepareTornado(_ figure: SeasonFigure, ranges: [SeasonRange]) {
    guard let plan, tornado?.job.picture.plan.question.figure != figure else { return }
    let tried = Tornado(plan, SeasonQuestion(figure), ranges: ranges)
    let job = ScenarioJob(tried.plan)
    tornado = Underway(Tried(picture: tried, job: job), number: number(), chunks: tried.plan.chunks)
  }

  /// Begins to try where a figure turns over two numbers, unless that is under way.
  mutating func prepareMap(_ figure: SeasonFigure, across: SeasonRange, upwards: SeasonRange) {
    guard let plan else { return }
    if let map = map?.job.picture, map.plan.question.figure == figure, map.across == across, map.upwards == upwards {
      return
    }
    let tried = BreakEven(
      plan, SeasonQuestion(figure), across: across, upwards: upwards, columns: Self.cells, rows: Self.cells)
    let job = ScenarioJob(tried.plan)
    map = Underway(Tried(picture: tried, job: job), number: number(), chunks: tried.plan.chunks)
  }

  // MARK: Computing

  /// What has to be computed next: first what the page in sight shows, then the rest.
  func work(for page: SeasonState.Page) -> SeasonWork? {
    guard problem == nil, let order else { return nil }
    guard plan != nil else { return SeasonWork(number: order.number, kind: .plan(order.job), open: [0]) }
    if page == .depends, let tornado, !tornado.isFinished {
      return SeasonWork(number: tornado.number, kind: .scenarios(tornado.job.picture.plan), open: tornado.open)
    }
    if page == .map, let map, !map.isFinished {
      return SeasonWork(number: map.number, kind: .scenarios(map.job.picture.plan), open: map.open)
    }
    if let season, !season.isFinished {
      return SeasonWork(number: season.number, kind: .season(season.job.plan), open: season.open)
    }
    return nil
  }

  /// Whether nothing is left to compute for a page.
  func isFinished(for page: SeasonState.Page) -> Bool { work(for: page) == nil }

  /// How far what a page shows is, in permille.
  func progress(for page: SeasonState.Page) -> Int {
    switch page {
    case .depends where tornado?.isFinished != true: tornado?.progress ?? 0
    case .map where map?.isFinished != true: map?.progress ?? 0
    default: season?.progress ?? 0
    }
  }

  /// Takes a part; one that belongs to nothing under way, or was there before, is left out.
  mutating func take(_ part: SeasonWorkPart, of work: SeasonWork) {
    switch part {
    case .plan(let plan) where work.number == order?.number && self.plan == nil:
      self.plan = plan
      season = Underway(SeasonJob(plan), number: number(), chunks: plan.chunks)
    case .impossible(let why) where work.number == order?.number: problem = why
    case .season(let part) where work.number == season?.number:
      guard season?.tick(off: part.chunk) == true else { return }
      season?.job.add(part)
      if let job = season?.job, job.hasPicture { result = job.result }
    case .scenarios(let part) where work.number == tornado?.number:
      if tornado?.tick(off: part.chunk) == true { tornado?.job.job.add(part) }
    case .scenarios(let part) where work.number == map?.number:
      if map?.tick(off: part.chunk) == true { map?.job.job.add(part) }
    default: break
    }
  }
}

extension SeasonChoice {
  /// What tells one choice from another.
  struct Key: Hashable, Sendable {
    fileprivate var pack: String
    fileprivate var companies: [String]
    fileprivate var stances: [Stance]
    fileprivate var isLikeMe: Bool
    fileprivate var weeks: Int
    fileprivate var replications: Int
    fileprivate var seed: UInt64
    fileprivate var changed: [Assumption: Int]

    /// Whether both have the same houses over the same weeks.
    func isComparable(with other: Key) -> Bool {
      pack == other.pack && companies == other.companies && stances == other.stances && isLikeMe == other.isLikeMe
        && weeks == other.weeks
    }
  }

  /// What tells it from others.
  var key: Key {
    Key(
      pack: pack.name, companies: companies.map { pack.companies[$0].id }, stances: [stance(0), stance(1)],
      isLikeMe: isLikeMe, weeks: weeks, replications: replications, seed: seed, changed: changed)
  }
}
