import Conversation
import Packs
import Season

/// Whole conversations, played by policies: how many there are in a second, and how many turns they have.
struct Rollouts {
  let scenes: [Scene]
  /// How often every scene is played.
  let rounds: Int

  init(pack: Pack, files: ModelFiles, rounds: Int = 4000) throws {
    self.rounds = rounds
    scenes = try pack.customers.flatMap { customer in
      try pack.companies.map { try pack.scene(customer: customer.id, company: $0.id, model: files) }
    }
  }

  /// Prints a line for each stance: on one core, on two, and how many times that is.
  func print() async {
    for stance in Stance.allCases {
      let policy = StancePolicy(stance)
      var turns = 0
      let one = Bench.seconds { turns = played(policy, seeds: 0..<rounds) }
      let two = await Bench.seconds {
        await withTaskGroup(of: Int.self) { group in
          for start in [0, rounds] { group.addTask { played(policy, seeds: start..<start + rounds) } }
        }
      }
      let count = Double(rounds * scenes.count)
      Bench.line("conversations, \(stance.rawValue), one core", count / one, "per second")
      Bench.line("  mean length", Double(turns) / count, "turns")
      Bench.line("  turns", Double(turns) / one / 1e6, "million per second")
      Bench.line("  two cores", 2 * count / two, "per second")
      Bench.line("  of one core", 2 * one / two, "times")
    }
  }

  /// Plays every scene with these seeds, and gives the sum of the turns.
  private func played(_ policy: StancePolicy, seeds: Range<Int>) -> Int {
    var turns = 0
    for seed in seeds {
      for scene in scenes {
        turns += scene.played(scene.start(seed: UInt64(seed)), by: policy).turn
      }
    }
    return turns
  }
}
