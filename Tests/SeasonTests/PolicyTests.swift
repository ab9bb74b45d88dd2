import Conversation
import Season
import Testing

@Suite struct PolicyTests {
  @Test func everyPolicyEndsEveryConversation() throws {
    var conversations = 0
    for skill in [200, 500, 800] {
      for scene in try Shops.all(skill: skill) {
        for stance in Stance.allCases {
          let policy = StancePolicy(stance, skill: skill)
          for seed in 0..<50 {
            let end = scene.played(scene.start(seed: UInt64(seed)), by: policy)
            conversations += 1
            #expect(end.isOver, "\(stance) at \(skill) with \(scene.customer.id), seed \(seed), stays in \(end.phase)")
            #expect(end.ending != nil)
          }
        }
      }
    }
    #expect(conversations >= 10_000)
  }

  @Test func aPolicyNeverGivesAMoveThatIsNotPossible() throws {
    for scene in try Shops.all() {
      for stance in Stance.allCases {
        let policy = StancePolicy(stance, skill: 300)
        for seed in 0..<20 {
          var state = scene.start(seed: UInt64(seed))
          while let move = policy.move(in: state, of: scene) {
            try #require(scene.isPossible(move, in: state), "\(stance): \(scene.name(of: move)) in \(state.phase)")
            let next = scene.step(state, move).state
            try #require(next.turn == state.turn + 1)
            state = next
          }
        }
      }
    }
  }

  @Test func playingInPlaceIsPlayingStepByStep() throws {
    let scene = try Shops.scene("nurse", "lindner")
    for stance in Stance.allCases {
      let policy = StancePolicy(stance)
      var state = scene.start(seed: 7)
      while let move = policy.move(in: state, of: scene) { state = scene.step(state, move).state }
      #expect(scene.played(scene.start(seed: 7), by: policy) == state)
    }
  }

  /// The shares of endings, in permille, over seeds.
  private func endings(_ scene: Scene, _ stance: Stance, skill: Int, runs: Int = 400) -> [Ending: Int] {
    var counts: [Ending: Int] = [:]
    for seed in 0..<runs {
      let end = scene.played(scene.start(seed: UInt64(seed)), by: StancePolicy(stance, skill: skill))
      if let ending = end.ending { counts[ending, default: 0] += 1 }
    }
    return counts.mapValues { $0 * 1000 / runs }
  }

  @Test func pushingSellsAtTimes() throws {
    let scene = try Shops.scene("nurse", "glanz")
    let endings = endings(scene, .push, skill: 500)
    #expect((endings[.bought] ?? 0) + (endings[.pushed] ?? 0) >= 300, "\(endings)")
  }

  @Test func pushingWithoutSkillAngersMorePeople() throws {
    let unskilled = endings(try Shops.scene("widower", "glanz", skill: 200), .push, skill: 200)[.angry] ?? 0
    let skilled = endings(try Shops.scene("widower", "glanz", skill: 800), .push, skill: 800)[.angry] ?? 0
    #expect(unskilled > skilled + 100)
  }

  @Test func understandingFirstRefersWhereNothingFits() throws {
    let centred = endings(try Shops.scene("size-44", "lindner"), .customerCentred, skill: 500)
    #expect((centred[.referred] ?? 0) >= 500, "\(centred)")
    #expect((centred[.angry] ?? 0) == 0, "\(centred)")
    let pushed = endings(try Shops.scene("size-44", "lindner"), .push, skill: 500)
    #expect(pushed[.referred] == nil, "\(pushed)")
  }

  @Test func theOrderTakerAsksNothingOpen() throws {
    for scene in try Shops.all() {
      for seed in 0..<20 {
        let end = scene.played(scene.start(seed: UInt64(seed)), by: OrderTakerPolicy())
        #expect(end.tally.openQuestions == 0)
        #expect(end.tally.pushes == 0)
        #expect(end.tally.bent == 0)
      }
    }
  }
}
