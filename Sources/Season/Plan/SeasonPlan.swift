import Conversation

/// Seasons of several houses with the same people: what is played, divided into chunks that depend on nothing but their
/// number.
///
///     let shop = try pack.seasonShop(model: files)             // in Packs
///     let plan = try SeasonPlan(shop, houses: [SeasonHouse(glanz), SeasonHouse(lindner)], seed: 1)
///     var job = SeasonJob(plan)
///     await job.run(workers: 2) { permille in … }              // or advance(chunks:), or add(plan.part(chunk))
///     let result = job.result                                  // may be read at any time while it runs
///     result.value(.money, house: 0, week: 3)                  // a mean with its 95 % interval
///     result.difference(.served, of: 1, over: 0)               // paired: both houses met the same people
///
/// Each replication is a season of its own. A person who comes in has the same chances in every house; who comes, when,
/// and what befalls the house outside of conversations are drawn from replication, week and slot. Sums are whole numbers, so
/// the result is the same in whatever order and on however many threads the chunks are computed.
public struct SeasonPlan: ChunkPlan {
  /// The shop.
  public let shop: SeasonShop
  /// The houses, in the order of the results.
  public let houses: [SeasonHouse]
  /// How many weeks a season has, at least 1.
  public let weeks: Int
  /// How many seasons are played.
  public let replications: Int
  /// The seed of all chances.
  public let seed: UInt64
  let stage: SeasonStage
  let bases: SeasonBases

  /// How many weeks a season has when nothing else is said.
  public static let usualWeeks = 26
  /// How many seasons are played when nothing else is said.
  public static let usualReplications = 1000
  /// How many replications a chunk has.
  static let chunkSize = 10

  /// Compiles a plan.
  ///
  /// - Parameters:
  ///   - shop: Who comes, what there is, and the numbers.
  ///   - houses: The houses, at least one.
  ///   - weeks: How many weeks a season has.
  ///   - replications: How many seasons are played.
  ///   - seed: The seed of all chances.
  /// - Throws: `SceneError` where a customer's wish cannot be read.
  public init(
    _ shop: SeasonShop, houses: [SeasonHouse], weeks: Int = usualWeeks, replications: Int = usualReplications,
    seed: UInt64 = 1
  ) throws(SceneError) {
    guard let first = houses.first else {
      self.init(shop, houses: [], weeks: weeks, replications: 0, seed: seed, bases: .none(shop.model))
      return
    }
    self.init(
      shop, houses: houses, weeks: weeks, replications: replications, seed: seed,
      bases: try SeasonBases(shop, company: first.company))
  }

  init(_ shop: SeasonShop, houses: [SeasonHouse], weeks: Int, replications: Int, seed: UInt64, bases: SeasonBases) {
    self.shop = shop
    self.houses = houses
    self.weeks = max(1, weeks)
    self.replications = max(0, replications)
    self.seed = seed
    self.bases = bases
    stage = SeasonStage(shop, houses: houses, bases: bases)
  }

  /// How many chunks there are.
  public var chunks: Int { (replications + Self.chunkSize - 1) / Self.chunkSize }

  /// The ids of the kinds of customers, in the order of the results.
  public var kinds: [String] { shop.customers.map(\.id) }

  /// Plays one chunk: a few replications of all houses.
  public func part(_ chunk: Int) -> SeasonPart {
    let first = chunk * Self.chunkSize
    let range = first..<min(replications, first + Self.chunkSize)
    var sums = SeasonSums(houses: houses.count, weeks: weeks, kinds: stage.kinds.count)
    var trails: [[SeasonEntry]]?
    for replication in range {
      let played = play(replication, into: &sums)
      if replication == 0 { trails = played }
    }
    return SeasonPart(chunk: chunk, sums: sums, trails: trails)
  }

  /// Plays one replication of all houses, and gives the trails of the first.
  func play(_ replication: Int, into sums: inout SeasonSums) -> [[SeasonEntry]] {
    let seed = Draw.bits(seed: seed, turn: replication, purpose: .season)
    let people = People(stage: stage, seed: seed)
    var sample = SeasonSums.Sample(repeating: 0, count: houses.count * (weeks + 1) * SeasonSums.figures)
    var trails: [[SeasonEntry]] = []
    for (number, house) in stage.houses.enumerated() {
      var year = HouseYear(stage: stage, house: house, people: people, weeks: weeks, writesTrail: replication == 0)
      var total = WeekTally()
      for week in 0..<weeks {
        let tally = year.play(week: week) { kind, believed, needed in
          sums.add(believed: believed, needed: needed, house: number, week: week, kind: kind)
        }
        total.add(tally)
        let place = sums.place(house: number, week: week)
        tally.figures(soFar: total.money) { sample[place + $0] = $1 }
      }
      let place = sums.place(house: number, week: weeks)
      total.figures(soFar: total.money) { sample[place + $0] = $1 }
      for kind in stage.kinds.indices { sums.add(year.reported[kind], house: number, kind: kind) }
      trails.append(year.trail ?? [])
    }
    sums.add(sample)
    return trails
  }
}

extension SeasonBases {
  /// No kinds at all.
  static func none(_ model: Model) -> SeasonBases { SeasonBases(kinds: [], model: model) }

  private init(kinds: [Kind], model: Model) {
    self.kinds = kinds
    self.model = model
  }
}

/// What one chunk of a season's plan came to.
public struct SeasonPart: ChunkPart, Hashable {
  /// The chunk's number.
  public let chunk: Int
  let sums: SeasonSums
  /// Of the first replication, by house: what was reported and changed.
  let trails: [[SeasonEntry]]?
}
