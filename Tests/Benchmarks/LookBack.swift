import Conversation
import Packs
import Season

/// The whole look back on a conversation of twenty turns.
struct LookBack {
  let talk: PlayedConversation

  init(pack: Pack, files: ModelFiles) throws {
    let scene = try pack.scene(customer: "widower", company: "lindner", model: files)
    let talks = (0..<400 as Range<UInt64>).lazy.map {
      PlayedConversation(scene: scene, seed: $0, policy: StancePolicy(.customerCentred, skill: 400))
    }
    talk = talks.min { abs($0.moves.count - 20) < abs($1.moves.count - 20) } ?? talks[0]
  }

  func print() async {
    let plan = HindsightPlan(talk)
    for workers in [1, 2] {
      var job = HindsightJob(plan)
      let seconds = await Bench.seconds { await job.run(workers: workers) }
      Bench.line(
        "look back on \(talk.moves.count) turns, \(plan.rollouts) rollouts, \(workers) worker(s)", seconds, "s")
      Bench.line("  rollouts", Double(plan.rollouts) / seconds, "per second")
    }
  }
}
