import Conversation

/// What seasons of several houses came to, as far as they were played; always means with intervals, never a bare mean.
///
/// Houses and kinds of customers are named by their places in ``houses`` and ``kinds``; weeks count from 0, and where no
/// week is named the whole season is meant.
public struct SeasonResult: Sendable, Hashable {
  /// The houses.
  public let houses: [SeasonHouse]
  /// The ids of the kinds of customers.
  public let kinds: [String]
  /// How many weeks a season has.
  public let weeks: Int
  /// How many replications are in it so far.
  public let replications: Int
  private let sums: SeasonSums
  private let trails: [[SeasonEntry]]
  private let possible: [ShopChange?]

  /// Reads what a plan has come to so far.
  init(_ plan: SeasonPlan, sums: SeasonSums, trails: [[SeasonEntry]]) {
    houses = plan.houses
    kinds = plan.kinds
    weeks = plan.weeks
    replications = sums.count
    possible = plan.bases.kinds.map(\.change)
    self.sums = sums
    self.trails = trails
  }

  /// The mean of a figure, with its 95 % interval.
  public func value(_ figure: SeasonFigure, house: Int, week: Int? = nil) -> Estimate {
    sums.value(figure, house: house, week: week)
  }

  /// How much more of a figure one house has than another, with its 95 % interval.
  ///
  /// The difference is taken within each replication, in which both met the same people, and is therefore much surer than
  /// the two means by themselves.
  public func difference(_ figure: SeasonFigure, of house: Int, over other: Int, week: Int? = nil) -> Estimate {
    sums.difference(figure, of: house, over: other, week: week)
  }

  // MARK: What purchasing believed, and what was needed (E18)

  /// How many pairs for a kind of wish purchasing believed would be asked for in a week.
  public func believed(kind: Int, house: Int, week: Int) -> Estimate {
    sums.believed(house: house, week: week, kind: kind)
  }

  /// How many people asked for them.
  public func needed(kind: Int, house: Int, week: Int) -> Estimate {
    sums.needed(house: house, week: week, kind: kind)
  }

  // MARK: From report to change (E17)

  /// What became of the reports about one kind of wish.
  public struct Change: Sendable, Hashable {
    /// The kind's place.
    public var kind: Int
    /// How often it was reported in a season, on average.
    public var reports: Double
    /// What a house that learns changes then; nil where nothing can be changed.
    public var change: ShopChange?
    /// In how many of 1000 seasons it did.
    public var permille: Int
    /// In which week on average, from 0; means something only where it happened.
    public var week: Double
  }

  /// What became of the reports in a house, kind by kind; nothing ever changes in one that does not learn.
  public func changes(house: Int) -> [Change] {
    kinds.indices.map { kind in
      let found = sums.change(house: house, kind: kind)
      return Change(
        kind: kind, reports: found.reports, change: possible[kind],
        permille: replications == 0 ? 0 : found.times * 1000 / replications, week: found.week)
    }
  }

  /// The trail from reports to changes in one season of a house: the first that was played.
  public func trail(house: Int) -> [SeasonEntry] { trails[house] }

  // MARK: When it turns

  /// Where one house is ahead of another in what stays with it.
  public struct Lead: Sendable, Hashable {
    /// Whether the house is surely ahead in the first weeks (true), surely behind (false), or neither.
    public var early: Bool?
    /// The same over the whole season.
    public var overall: Bool?
    /// The first week, from 0, from which on the lead is surely the other way round and stays so; nil where it does not.
    public var turns: Int?
  }

  /// How many weeks count as the first.
  public static let firstWeeks = 4

  /// Where one house is ahead of another in the money so far, as far as that is sure.
  public func lead(of house: Int, over other: Int) -> Lead {
    func sign(_ estimate: Estimate) -> Bool? { estimate.isSure ? estimate.mean > 0 : nil }
    let early = sign(difference(.moneySoFar, of: house, over: other, week: min(Self.firstWeeks, weeks) - 1))
    let overall = sign(difference(.moneySoFar, of: house, over: other, week: weeks - 1))
    var turns: Int?
    if let early {
      for week in stride(from: weeks - 1, through: 0, by: -1) {
        guard sign(difference(.moneySoFar, of: house, over: other, week: week)) == !early else { break }
        turns = week
      }
    }
    return Lead(early: early, overall: overall, turns: turns)
  }
}
