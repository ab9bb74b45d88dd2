import Conversation

/// One house over the weeks of one replication; a plain value that is played from the first week to the last.
struct HouseYear {
  /// What is compiled of the season.
  let stage: SeasonStage
  /// What is compiled of the house.
  let house: HouseStage
  /// Who comes in.
  let people: People
  /// How many weeks there are.
  let weeks: Int

  /// The sellers.
  var sellers: ContiguousArray<SeasonSeller>
  /// Pairs in the shop, by the stage's keys.
  var stock: ContiguousArray<Int32>
  /// What purchasing believes will be sold in a week, by key, in 256ths of a pair.
  var belief: ContiguousArray<Int32>
  /// What was sold this week, by key.
  var sold: ContiguousArray<Int32>
  /// Pairs that meet the wish of a kind, those many ask for.
  var common: ContiguousArray<WishStock>
  /// Pairs that meet the wish of a kind, those few ask for.
  var rare: ContiguousArray<WishStock>
  /// By kind: how often it was reported, and when something changes because of it.
  var reported: ContiguousArray<ReportCount>
  /// How often it was reported that somebody was sent elsewhere.
  var sentElsewhere = ReportCount()
  /// How often a complaint was reported.
  var complained = ReportCount()
  /// Who comes again in which week.
  var due: [ContiguousArray<Visitor>]
  /// What comes to light in which week.
  var later: ContiguousArray<Later>
  /// People who will come or stay away because of what was told, in thousandths, not yet shown.
  var told = 0
  /// What happens this week.
  var tally = WeekTally()
  /// Where the trail is written down; only one replication does it.
  var trail: [SeasonEntry]?

  /// Opens the house in its first week.
  init(stage: SeasonStage, house: HouseStage, people: People, weeks: Int, writesTrail: Bool) {
    self.stage = stage
    self.house = house
    self.people = people
    self.weeks = weeks
    let numbers = stage.numbers
    sellers = ContiguousArray(
      repeating: SeasonSeller(strain: Beginning.restedStrain, skill: numbers.sellerSkill),
      count: max(1, numbers.sellers))
    stock = ContiguousArray(stage.keys.map { Int32($0.stock) })
    belief = ContiguousArray(stage.keys.map { Int32($0.stock * 64) })
    sold = ContiguousArray(repeating: 0, count: stage.keys.count)
    rare = ContiguousArray(repeating: WishStock(), count: stage.kinds.count)
    reported = ContiguousArray(repeating: ReportCount(), count: stage.kinds.count)
    common = Self.commonStock(stage, people)
    due = [ContiguousArray<Visitor>](repeating: [], count: weeks)
    later = ContiguousArray(repeating: Later(), count: weeks)
    trail = writesTrail ? [] : nil
    inviteRegulars()
  }

  /// At the start purchasing knows what is asked for in the usual way, in every house alike.
  private static func commonStock(_ stage: SeasonStage, _ people: People) -> ContiguousArray<WishStock> {
    let numbers = stage.numbers
    let passing = numbers.seasonNewcomers * numbers.passersBy / 1000
    let here = numbers.seasonNewcomers - passing + numbers.seasonRegulars * numbers.visitsPerYear / 52
    let allHere = max(1, stage.kinds.reduce(0) { $0 + $1.weightHere })
    let allPassing = max(1, stage.kinds.reduce(0) { $0 + $1.weightPassing })
    return ContiguousArray(
      stage.kinds.map { kind in
        guard kind.canBeMet else { return WishStock() }
        let expected = here * 256 * kind.weightHere / allHere + passing * 256 * kind.weightPassing / allPassing
        let belief = expected * numbers.shelfShare / 1000
        return WishStock(pairs: (belief + 255) / 256, belief: belief)
      })
  }

  /// Everybody who knows the shop comes again some time.
  private mutating func inviteRegulars() {
    let table = people.table(week: 0)
    for number in 0..<stage.numbers.seasonRegulars {
      let regular = people.regular(number, table: table)
      let week = regular.draw(below: 52 / max(1, stage.numbers.visitsPerYear), .due)
      if week < weeks { due[week].append(regular) }
    }
  }

  /// Plays one week and gives what happened in it.
  ///
  /// - Parameters:
  ///   - week: The week, from 0.
  ///   - needs: Takes for each kind what purchasing believed, in 256ths of a pair, and how many asked for it.
  /// - Returns: What happened in it.
  mutating func play(week: Int, _ needs: (Int, Int, Int) -> Void) -> WeekTally {
    tally = WeekTally()
    let believed = ContiguousArray(common.indices.map { common[$0].belief + rare[$0].belief })
    comeToLight(week)
    openWeek()
    for visitor in visitors(week) { receive(visitor, week) }
    for kind in believed.indices { needs(kind, believed[kind], common[kind].asked + rare[kind].asked) }
    closeWeek(week)
    purchase(week)
    return tally
  }
}

/// A seller over the season.
struct SeasonSeller: Sendable {
  /// Strain, in permille.
  var strain: Int
  /// How well questions land, in permille.
  var skill: Int
  /// Until when they are busy, in turns from the beginning of the week.
  var busy = 0
}

/// The pairs that meet the wishes of one kind.
struct WishStock: Sendable {
  /// Pairs on the shelf.
  var pairs = 0
  /// What purchasing believes will be asked for in a week, in 256ths of a pair.
  var belief = 0
  /// Pairs sold or ordered this week.
  var sold = 0
  /// People who asked for them this week.
  var asked = 0
  /// Reports about them this week.
  var reports = 0
}

/// How often something was reported, and what follows.
struct ReportCount: Sendable {
  /// How often.
  var count = 0
  /// The week from which on it is different; nil where nothing follows yet.
  var changes: Int?

  /// Whether it is different in a week.
  func isChanged(in week: Int) -> Bool { changes.map { $0 <= week } ?? false }
}

/// What comes to light in one week.
struct Later: Sendable {
  /// What it changes in what stays with the house, in cents.
  var money = 0
  /// What it changes in what was paid, in cents.
  var sales = 0
  /// Things that are brought back.
  var returned = 0
  /// Promised dates that are not kept.
  var broken = 0
  /// Bent statements that come out.
  var out = 0
  /// People who come or stay away because of what was told, in thousandths.
  var told = 0
  /// People who tell good things.
  var good = 0
  /// People who tell bad things.
  var bad = 0
}
