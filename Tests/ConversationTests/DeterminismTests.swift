import Rehearsal
import Testing

@testable import Conversation

/// The same scene, seed and moves give the same conversation; another move shifts no other draw.
@Suite struct DeterminismTests {
  @Test("The same moves give the same states and events", arguments: Starter.customers)
  func twice(customer: String) throws {
    for scene in try Starter.scenes(of: customer) {
      for seed in UInt64(1)...15 {
        for stance in Stance.allCases {
          let first = Course.played(stance, in: scene, seed: seed)
          var again = Course(scene, seed: seed)
          for move in first.moves { again.take(move, in: scene) }
          #expect(first == again, "\(stance) with seed \(seed)")
        }
      }
    }
  }

  /// Compiling a scene twice gives the same offers in the same order: nothing depends on the order of a dictionary.
  @Test func scenesAreCompiledTheSameEachTime() throws {
    for scene in try Starter.scenes() {
      let again = try Starter.pack().scene(
        customer: scene.customer.id, company: scene.company.id, model: Starter.model())
      #expect(again.offers == scene.offers)
      #expect(again.rankings == scene.rankings)
    }
  }

  /// Recorded: it changes only if the engine or its generator does, which would change every saved conversation.
  @Test func recordedConversation() throws {
    let scene = try Sketch.scene()
    let course = Course.played(.random, in: scene, seed: 11)
    let rows = zip(course.moves, course.states.dropFirst()).map { move, state in
      let inside = state.customer
      return "\(scene.name(of: move)) \(state.phase) \(inside.trust) \(inside.patience) \(inside.disappointment) "
        + "\(inside.pressure) \(inside.heard) \(inside.clarity) | \(state.seller.strain) \(state.seller.conflict)"
    }
    let recorded = """
      greet wish 520 733 0 0 60 497 | 227 19
      admit-limit gap 600 704 230 0 60 517 | 214 18
      ladder need 630 680 230 0 120 557 | 201 17
      offer-size:shiny@40.5 options 620 650 230 0 120 557 | 188 16
      silence options 735 628 230 0 290 737 | 175 15
      ask-decision options 755 553 230 0 290 757 | 162 14
      explain-truth options 775 528 230 0 290 777 | 149 13
      goodbye farewell 795 503 230 0 290 797 | 136 12
      apologise farewell 825 503 230 0 290 797 | 136 12
      apologise farewell 825 503 230 0 290 797 | 136 12
      goodbye aftermath 825 503 230 0 290 797 | 136 12
      """
    #expect(rows.joined(separator: "\n") == recorded)
  }

  /// The event “phone” asks for nothing, so whether it comes in a turn may depend on seed and turn alone.
  @Test func anotherMoveShiftsNoOtherDraw() throws {
    let scene = try Sketch.scene()
    var compared = 0
    var came = 0
    for seed in UInt64(1)...150 {
      let before = Course.tried("greet,check-stock", in: scene, seed: seed).state
      guard before.ending == nil, before.events & 1 == 0 else { continue }
      var outcomes: [String: Bool] = [:]
      for move in scene.possibleMoves(in: before) {
        let (after, events) = scene.step(before, move)
        guard after.ending == nil else { continue }
        outcomes[scene.name(of: move)] = events.contains(.acted(0))
        compared += 1
      }
      #expect(Set(outcomes.values).count <= 1, "seed \(seed): \(outcomes)")
      if outcomes.values.contains(true) { came += 1 }
    }
    #expect(compared > 1000, "only \(compared) moves were compared")
    #expect(came > 10, "the event came only \(came) times, so that little was shown")
  }

  /// Two courses that part in one turn meet the same later draws: the phone rings in the same turn or in neither.
  @Test func laterTurnsDrawTheSameAfterAnotherMove() throws {
    let scene = try Sketch.scene()
    let rings = { (names: String, seed: UInt64) -> Int? in
      let course = Course.tried(names, in: scene, seed: seed)
      return course.turns.firstIndex { $0.contains(.acted(0)) }
    }
    var rung: Set<Int> = []
    for seed in UInt64(1)...150 {
      let listening = rings("greet,ask-purpose,ask-closed,reflect-words,ask-closed", seed)
      let informing = rings("ask-closed,check-stock,ask-closed,admit-limit,ask-closed", seed)
      #expect(listening == informing, "seed \(seed)")
      if let listening { rung.insert(listening) }
    }
    #expect(rung.count >= 4, "it rang only in turns \(rung)")
  }

  /// E20: another seed is another day, with other moods and other doings.
  @Test func anotherSeedIsAnotherDay() throws {
    let moves = "greet,ask-purpose,reflect-words,check-stock,ladder,silence,ask-closed,silence"
    for customer in Starter.customers {
      let scene = try Starter.scene(customer, "lindner")
      var days: Set<[Int]> = []
      var starts: Set<Int16> = []
      for seed in UInt64(1)...40 {
        let course = Course.tried(moves, in: scene, seed: seed)
        starts.insert(course.states[0].customer.trust)
        days.insert(
          course.turns.enumerated().flatMap { turn, events in
            events.compactMap { event -> Int? in
              if case .acted(let index) = event { return turn * 100 + index }
              return nil
            }
          })
      }
      #expect(days.count > 15, "\(customer): only \(days.count) different days of 40")
      #expect(starts.count > 15, "\(customer): only \(starts.count) different moods of 40")
    }
  }
}
