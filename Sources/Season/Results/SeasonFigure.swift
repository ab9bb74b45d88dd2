/// One figure of a house in a week, or over the whole season; there is no total on purpose.
public enum SeasonFigure: String, CaseIterable, Sendable, Hashable {
  /// People whose real need was served.
  case served
  /// Of those who came, the share whose real need was served, in permille.
  case servedShare = "served-share"
  /// What stays with the house, in cents: contribution less returns, bonuses, stock kept and sellers replaced.
  case money
  /// The same from the first week on, in cents; over the whole season equal to ``money``.
  case moneySoFar = "money-so-far"
  /// Turnover less what was given back, in cents.
  case sales
  /// People who came in.
  case visitors
  /// Of those, people who came again.
  case returning
  /// Of those spoken to, the share who will come again within a year, in permille.
  case comesAgain = "comes-again"
  /// Trust at the end of a conversation, in permille.
  case trust
  /// The sellers' strain at the end of a week, in permille.
  case strain
  /// People who tell others good things.
  case tellsGood = "tells-good"
  /// People who tell others bad things.
  case tellsBad = "tells-bad"
  /// People who left because nobody was free.
  case leftWaiting = "left-waiting"
  /// Pairs and orders brought back or called off.
  case returned
  /// Promised dates that were broken.
  case promisesBroken = "promises-broken"
  /// Bent statements that came out.
  case cameOut = "came-out"
  /// Needs that sellers reported inward.
  case reports
  /// Sellers who left.
  case sellersLeft = "sellers-left"
  /// How long conversations were, in hundredths of a turn.
  case length

  /// The place in tables with one entry for each figure.
  public var index: Int { Self.places[self] ?? 0 }

  private static let places: [SeasonFigure: Int] = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  /// Whether it is counted in cents.
  public var isMoney: Bool { self == .money || self == .moneySoFar || self == .sales }

  /// Whether it is a share or a level in permille.
  public var isPermille: Bool {
    switch self {
    case .servedShare, .comesAgain, .trust, .strain: true
    default: false
    }
  }

  /// Whether less of it is better for whom it is about.
  public var lessIsBetter: Bool {
    switch self {
    case .strain, .tellsBad, .leftWaiting, .returned, .promisesBroken, .cameOut, .sellersLeft: true
    default: false
    }
  }

  /// Whether neither more nor less of it is better by itself.
  public var isNeutral: Bool { self == .visitors || self == .length || self == .reports }
}

/// What was counted in one week of one house, or over all of them.
struct WeekTally: Sendable, Hashable {
  /// People who came in.
  var visitors = 0
  /// Conversations that were held.
  var talks = 0
  /// People for whom what they took home proves to fit.
  var served = 0
  /// What stayed with the house after its costs, in cents.
  var money = 0
  /// What was paid, in cents.
  var sales = 0
  /// People who had been here before.
  var returning = 0
  /// People who will come again.
  var again = 0
  /// Trust at the end of conversations, summed up, in permille.
  var trust = 0
  /// Strain of sellers at the end of weeks, summed up, in permille.
  var strain = 0
  /// Sellers whose strain is in that sum.
  var sellers = 0
  /// People who told good things.
  var good = 0
  /// People who told bad things.
  var bad = 0
  /// People who left because they would have had to wait.
  var waited = 0
  /// Things that were brought back.
  var returned = 0
  /// Promised dates that were not kept.
  var broken = 0
  /// Bent statements that came out.
  var out = 0
  /// Needs that were reported.
  var reports = 0
  /// Sellers who left.
  var left = 0
  /// Turns of all conversations.
  var turns = 0

  /// Adds another week.
  mutating func add(_ other: WeekTally) {
    visitors += other.visitors
    talks += other.talks
    served += other.served
    money += other.money
    sales += other.sales
    returning += other.returning
    again += other.again
    trust += other.trust
    strain += other.strain
    sellers += other.sellers
    good += other.good
    bad += other.bad
    waited += other.waited
    returned += other.returned
    broken += other.broken
    out += other.out
    reports += other.reports
    left += other.left
    turns += other.turns
  }

  /// The figures, in the order of ``SeasonFigure``.
  ///
  /// - Parameters:
  ///   - soFar: The money from the first week on.
  ///   - body: Takes each figure's place and value.
  func figures(soFar: Int, _ body: (Int, Int) -> Void) {
    let talks = max(1, talks)
    let values: InlineArray<19, Int> = [
      served, visitors == 0 ? 0 : served * 1000 / visitors, money, soFar, sales, visitors, returning,
      again * 1000 / talks, trust / talks, strain / max(1, sellers), good, bad, waited, returned, broken, out, reports,
      left, turns * 100 / talks,
    ]
    for index in 0..<19 { body(index, values[index]) }
  }
}
