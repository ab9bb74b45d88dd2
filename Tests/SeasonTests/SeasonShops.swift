import Conversation
import Packs
import Season

extension Shops {
  /// The shop of the pack that comes along, with some numbers set.
  static func season(_ settings: [Assumption: Int] = [:]) throws -> SeasonShop {
    guard let starter, let files else { throw Missing() }
    return try starter.seasonShop(
      model: files,
      changed: settings.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        ModelSetting(name: $0.key.rawValue, value: $0.value)
      })
  }

  /// A house of the pack that comes along.
  static func house(_ id: String, _ stance: Stance? = nil, thoroughness: Int = 1000) throws -> SeasonHouse {
    guard let company = starter?.company(id) else { throw Missing() }
    return SeasonHouse(company, policy: stance.map { .stance($0) }, thoroughness: thoroughness)
  }

  /// A season, played to the end on one thread.
  static func played(
    _ houses: [SeasonHouse], _ settings: [Assumption: Int] = [:], weeks: Int = 26, replications: Int = 40,
    seed: UInt64 = 1
  ) throws -> SeasonResult {
    var job = SeasonJob(
      try SeasonPlan(season(settings), houses: houses, weeks: weeks, replications: replications, seed: seed))
    job.finish()
    return job.result
  }
}

extension ChunkJob {
  /// Computes everything here and now.
  mutating func finish() {
    for chunk in 0..<plan.chunks { add(plan.part(chunk)) }
  }
}
