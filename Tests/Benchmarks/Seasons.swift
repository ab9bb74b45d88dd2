import Conversation
import Packs
import Season

/// Seasons of two houses.
struct Seasons {
  let plan: SeasonPlan

  init(pack: Pack, files: ModelFiles) throws {
    let shop = try pack.seasonShop(model: files)
    let companies = ["glanz", "lindner"].compactMap { pack.company($0) }
    plan = try SeasonPlan(shop, houses: companies.map { SeasonHouse($0) }, replications: 200)
  }

  func print() async {
    for workers in [1, 2] {
      var job = SeasonJob(plan)
      let seconds = await Bench.seconds { await job.run(workers: workers) }
      let visits = (0..<plan.houses.count).reduce(0.0) { $0 + job.result.value(.visitors, house: $1).mean }
      Bench.line(
        "seasons of \(plan.weeks) weeks, \(plan.houses.count) houses, \(workers) worker(s)",
        Double(plan.replications) / seconds, "per second")
      Bench.line("  conversations", visits * Double(plan.replications) / seconds, "per second")
    }
  }
}
