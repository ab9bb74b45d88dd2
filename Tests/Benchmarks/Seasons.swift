import Conversation
import Packs
import Season

/// The season that `anprobe season` plays when nothing is said: 26 weeks, a thousand replications, two houses.
struct Seasons {
  let plan: SeasonPlan

  init(pack: Pack, files: ModelFiles, replications: Int = SeasonPlan.usualReplications) throws {
    let shop = try pack.seasonShop(model: files)
    let companies = ["glanz", "lindner"].compactMap { pack.company($0) }
    plan = try SeasonPlan(shop, houses: companies.map { SeasonHouse($0) }, replications: replications)
  }

  func print() async {
    let one = await print(workers: 1)
    let two = await print(workers: 2)
    Bench.line("  of one core", one / two, "times")
    Bench.line("  peak memory of the whole process", Bench.peakMemory, "MB")
  }

  /// Plays it, prints what was measured, and gives the seconds.
  private func print(workers: Int) async -> Double {
    var job = SeasonJob(plan)
    let seconds = await Bench.seconds { await job.run(workers: workers) }
    let result = job.result
    let talks = (0..<plan.houses.count).reduce(0.0) {
      $0 + result.value(.visitors, house: $1).mean - result.value(.leftWaiting, house: $1).mean
    }
    let count = talks * Double(plan.replications)
    let size = "\(plan.weeks) weeks, \(plan.replications) replications, \(plan.houses.count) houses"
    Bench.line("season of \(size), \(workers) core(s)", seconds, "s")
    Bench.line("  conversations", count / 1e6, "million")
    Bench.line("  conversations", count / seconds, "per second")
    return seconds
  }
}
