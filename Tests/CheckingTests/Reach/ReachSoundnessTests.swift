import Conversation
import Packs
import Rehearsal
import Testing

@testable import Checking

/// Whether everything that is played is among what the exploration finds.
@Suite struct ReachSoundnessTests {
  /// The first thing that was played and not explored, in words; nil where there is none.
  private func surprise(_ scene: Scene, seeds: Range<UInt64>) -> String? {
    let tables = ReachTables(scene)
    let exploration = Exploration(tables)
    let reader = ReachReader(tables: tables)
    var found: String?
    for seed in seeds {
      let player = ReachPlayer.all[Int(seed % UInt64(ReachPlayer.all.count))]
      var log = EventLog()
      var state = scene.start(seed: seed, into: &log)
      func mark(_ goal: ReachGoal, _ focus: Int) {
        if case .influence = goal { return }
        guard exploration.reached.classes(goal) & (1 &<< UInt32(focus)) == 0 else { return }
        found =
          found ?? "\(scene.customer.id)/\(scene.company.id) seed \(seed) turn \(state.turn): \(goal) with \(focus)"
      }
      reader.opening(log.events, after: state, mark: mark)
      while let move = player.move(in: state, of: scene) {
        for kind in scene.possibleKinds(in: state) {
          if !exploration.reached.holds(.move(kind)) { found = found ?? "\(scene.customer.id): can \(kind)" }
        }
        let (next, events) = scene.step(state, move)
        guard next.turn > state.turn else {
          found = found ?? "\(scene.customer.id) seed \(seed): \(move) is not possible"
          break
        }
        reader.turn(move, events, before: state, after: next, mark: mark)
        state = next
        guard state.ending == nil else { continue }
        let place = tables.place(of: state)
        let known = exploration.layer(after: state.turn).state(at: place)
        if !(known?.inside.holds(place.inside) ?? false) {
          found =
            found
            ?? "\(scene.customer.id) seed \(seed) turn \(state.turn) after \(move): \(place) not in \(known as Any)"
        }
      }
      if let found { return found }
    }
    return nil
  }

  @Test("whatever is played was explored", arguments: Starter.customers)
  func playedIsExplored(customer: String) throws {
    for (number, scene) in try Starter.scenes(of: customer).enumerated() {
      let first = UInt64(number * 100_000)
      #expect(surprise(scene, seeds: first..<first + 180) == nil)
    }
  }
}
