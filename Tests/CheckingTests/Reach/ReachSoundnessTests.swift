import Conversation
import Packs
import Rehearsal
import Testing

@testable import Checking

/// Whether everything that is played is among what the exploration finds.
@Suite struct ReachSoundnessTests {
  /// The first thing that was played and not explored, in words; nil where there is none.
  ///
  /// - Parameters:
  ///   - scene: What is played.
  ///   - other: What is explored, where it is to be something else.
  ///   - seeds: The conversations.
  /// - Returns: The first of them that shows it.
  private func surprise(_ scene: Scene, exploring other: Scene? = nil, seeds: Range<UInt64>) -> String? {
    let tables = ReachTables(scene)
    let exploration = Exploration(ReachTables(other ?? scene))
    let loudness = Loudness(scene.company)
    let reader = ReachReader(tables: tables)
    var found: String?
    for seed in seeds {
      let player = ReachPlayer.all[Int(seed % UInt64(ReachPlayer.all.count))]
      var log = EventLog()
      var state = scene.start(seed: seed, into: &log)
      func mark(_ goal: ReachGoal, _ focus: Int) {
        if case .influence(let index) = goal {
          if loudness.isDrowned(index) { found = found ?? "\(scene.company.id): influence \(index) is told" }
          return
        }
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

  @Test("whatever is played was explored, with everybody in every company")
  func playedIsExplored() throws {
    for (number, scene) in try Starter.scenes().enumerated() {
      let first = UInt64(number * 100_000)
      #expect(surprise(scene, seeds: first..<first + 180) == nil, "\(scene.customer.id) in \(scene.company.id)")
    }
  }

  @Test("what was explored of somebody else is noticed")
  func wrongExploration() throws {
    let pack = try Starter.pack()
    let scene = try Starter.scene("nurse", "glanz")
    func other(_ change: (inout Customer) -> Void) throws -> Scene {
      var changed = pack
      guard let index = changed.customers.firstIndex(where: { $0.id == "nurse" }) else { return scene }
      change(&changed.customers[index])
      return try changed.scene(customer: "nurse", company: "glanz", model: Starter.model())
    }
    let distrusting = try other { $0.start.trust = 100 }
    #expect(surprise(scene, exploring: distrusting, seeds: 1..<40) != nil)
    let shut = try other { $0.chain[1].openedBy = [.greet] }
    #expect(surprise(scene, exploring: shut, seeds: 1..<400) != nil)
    let eventless = try other { $0.events[0].chance = 0 }
    #expect(surprise(scene, exploring: eventless, seeds: 1..<400) != nil)
    #expect(surprise(scene, seeds: 1..<40) == nil)
  }
}
