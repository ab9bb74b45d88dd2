import Conversation
import Rehearsal
import Testing

/// She wants it sensible, he wants that one trainer: needs in conflict, out of which something new can come (E14).
@Suite struct MotherAndSonStory {
  /// Whose level it is, as the pack tells it.
  private static let hers: Set<String> = ["worn-through", "sums"]
  private static let his: Set<String> = ["new-class", "own-money"]

  /// No third way before something of both sides is known, on any day and whatever is done.
  @Test func aThirdWayNeedsBothSides() throws {
    for scene in try Starter.scenes(of: "mother-and-son") {
      #expect(scene.customer.ways.count >= 2)
      for way in scene.customer.ways {
        #expect(!Self.hers.isDisjoint(with: way.knows) && !Self.his.isDisjoint(with: way.knows), "\(way.id)")
      }
      var seen = 0
      for seed in UInt64(1)...40 {
        for stance in [Stance.centred, .mixed] {
          for state in Course.played(stance, in: scene, seed: seed).states where !state.isOver {
            let told = Set(scene.customer.chain.prefix(Int(state.levels)).map(\.id))
            for ranked in scene.offers(for: .offerWay, in: state) {
              guard case .way(let index) = scene.offers[ranked.offer].subject else {
                Issue.record("\(scene.offers[ranked.offer].id) is no way")
                continue
              }
              let way = scene.customer.ways[index]
              #expect(told.isSuperset(of: way.knows), "\(way.id) when only \(told) was told")
              seen += 1
            }
          }
        }
      }
      #expect(seen > 50, "a third way was there only \(seen) times")
    }
  }

  /// Listening finds it, both can take it, and it serves more than the sensible shoe that was asked for.
  @Test func itCanBeFoundAndTaken() throws {
    let scene = try Starter.scene("mother-and-son", "lindner")
    var taken = 0
    for seed in UInt64(1)...60 {
      let state = Course.played(.centred, in: scene, seed: seed).state
      guard let accepted = state.accepted, scene.offers[Int(accepted)].move == .offerWay else { continue }
      taken += 1
      #expect(state.ending == .served)
      let nearest = Course.played(.orderTaker, in: scene, seed: seed).state
      #expect(scene.sides(of: state).productNeeds > scene.sides(of: nearest).productNeeds)
      #expect(scene.sides(of: state).relationalNeeds > scene.sides(of: nearest).relationalNeeds)
    }
    // Measured: 86 of 100.
    #expect(taken >= 40, "taken on \(taken) of 60 days")
  }
}
