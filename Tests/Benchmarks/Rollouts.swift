import Conversation
import Packs
import Season

/// Whole conversations, played by policies, one after the other.
struct Rollouts {
  let scenes: [Scene]

  init(pack: Pack, files: ModelFiles) throws {
    scenes = try pack.customers.flatMap { customer in
      try pack.companies.map { try pack.scene(customer: customer.id, company: $0.id, model: files) }
    }
  }

  func print() {
    for stance in Stance.allCases {
      let policy = StancePolicy(stance)
      var turns = 0
      var count = 0
      let seconds = Bench.seconds {
        for seed in 0..<4000 as Range<UInt64> {
          for scene in scenes {
            turns += scene.played(scene.start(seed: seed), by: policy).turn
            count += 1
          }
        }
      }
      Bench.line("conversations, \(stance.rawValue), one thread", Double(count) / seconds, "per second")
      Bench.line("  mean length", Double(turns) / Double(count), "turns")
    }
  }
}
