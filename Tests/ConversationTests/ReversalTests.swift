import Rehearsal
import Testing

@testable import Conversation

/// A person plays the customer: what must hold whatever they answer, tried on thousands of conversations.
@Suite struct ReversalTests {
  /// One of the answers that are possible, by a draw of its own.
  private static func answer(_ heard: HeardMove, of scene: Scene, counter: UInt64 = 5) -> CustomerMove? {
    let possible = scene.possibleAnswers(to: heard)
    guard !possible.isEmpty else { return nil }
    let place = Draw.number(
      below: possible.count, seed: heard.state.seed, turn: heard.state.turn, purpose: .policy, counter: counter)
    return possible[place]
  }

  /// An answer that stays in the shop as long as that is possible.
  private static func patient(_ heard: HeardMove, of scene: Scene) -> CustomerMove? {
    let possible = scene.possibleAnswers(to: heard).filter { !$0.leaves && $0 != .take && $0 != .giveIn }
    guard !possible.isEmpty else { return answer(heard, of: scene) }
    let place = Draw.number(
      below: possible.count, seed: heard.state.seed, turn: heard.state.turn, purpose: .policy, counter: 6)
    return possible[place]
  }

  @Test("Every reversed conversation keeps the rules", arguments: Starter.customers)
  func rules(customer: String) throws {
    var faults: [String] = []
    var endings: Set<Ending> = []
    var answers: Set<CustomerMove> = []
    for scene in try Starter.scenes(of: customer) {
      for stance in Stance.allCases {
        for seed in UInt64(1)...60 {
          var inspector = Inspector(scene)
          var log = EventLog()
          var state = scene.start(seed: seed, into: &log)
          inspector.opened(log.events, state)
          while let move = stance.move(in: state, of: scene), state.turn < 200 {
            var log = EventLog()
            guard let heard = scene.hear(move, in: state, into: &log) else {
              let (next, events) = scene.step(state, move)
              inspector.took(move, state, events, next)
              state = next
              continue
            }
            let picked = seed % 3 == 0 ? Self.patient(heard, of: scene) : Self.answer(heard, of: scene)
            let answer = try #require(picked, "\(move.kind) in \(heard.state.phase) can be answered by nothing")
            let next = try #require(scene.answer(heard, with: answer, into: &log))
            inspector.took(move, state, log.events, next)
            answers.insert(answer)
            state = next
          }
          inspector.ended(state)
          faults += inspector.faults.map { "\(stance.rawValue): " + $0 }
          if let ending = state.ending { endings.insert(ending) }
        }
      }
    }
    #expect(faults.isEmpty, "\(faults.count) faults, the first: \(faults.prefix(5).joined(separator: "\n"))")
    #expect(endings.count >= 5, "so few endings prove little: \(endings)")
    #expect(answers == Set(CustomerMove.allCases), "never given: \(Set(CustomerMove.allCases).subtracting(answers))")
  }

  /// Somebody who never goes is seen out in the end.
  @Test func everyConversationEndsThoughNobodyGoes() throws {
    for scene in try Starter.scenes() {
      for stance in Stance.allCases {
        var state = scene.start(seed: 5)
        while let move = stance.move(in: state, of: scene) {
          var none = NoEvents()
          guard let heard = scene.hear(move, in: state, into: &none) else {
            state = scene.step(state, move).state
            continue
          }
          let answer = try #require(Self.patient(heard, of: scene))
          state = try #require(scene.answer(heard, with: answer, into: &none))
          try #require(state.turn <= scene.numbers.longestConversation + scene.numbers.farewellTurns)
        }
        #expect(state.isOver, "\(stance) with \(scene.customer.id) stays in \(state.phase)")
      }
    }
  }

  @Test func theSameAnswersGiveTheSameConversation() throws {
    for scene in try Starter.scenes(of: "nurse") {
      for seed in UInt64(1)...40 {
        func held() -> [[Event]] {
          var state = scene.start(seed: seed)
          var turns: [[Event]] = []
          while let move = Stance.mixed.move(in: state, of: scene) {
            var log = EventLog()
            if let heard = scene.hear(move, in: state, into: &log), let answer = Self.answer(heard, of: scene) {
              let (next, events) = scene.step(state, move, answeredBy: answer) ?? (state, [])
              turns.append(events)
              state = next
            } else {
              let (next, events) = scene.step(state, move)
              turns.append(events)
              state = next
            }
          }
          return turns
        }
        let first = held()
        #expect(first.count > 1)
        #expect(first == held(), "seed \(seed) in \(scene.company.id)")
      }
    }
  }

  /// What the move itself does is the same whether the customer is drawn or played: pressure stays pressure.
  @Test func theMoveWorksAsAlways() throws {
    let scene = try Sketch.scene()
    let before = Course.tried("greet,check-stock,bonus-shoe:shiny@40.5", in: scene, seed: 4).state
    for kind in [MoveKind.guilt, .dismissWish, .insist] {
      let drawn = scene.step(before, Move(kind)).events
      let played = try #require(scene.step(before, Move(kind), answeredBy: .silent)).events
      func first(_ events: [Event]) -> [Event] {
        Array(
          events.prefix { event in
            if case .responded = event { false } else { true }
          }.prefix(4))
      }
      #expect(first(drawn) == first(played), "\(kind)")
      #expect(
        first(played).contains {
          if case .customerChanged(.pressure, let by) = $0 { by > 0 } else { false }
        }, "\(kind) presses nobody: \(played)")
    }
  }

  // MARK: What each answer does

  @Test func tellingTellsOneLevelAndShowsItsSign() throws {
    let scene = try Sketch.scene()
    var state = try #require(scene.step(scene.start(seed: 1), Move(.greet), answeredBy: .sayWish)).state
    #expect(state.phase == .wish)
    let (next, events) = try #require(scene.step(state, Move(.checkStock), answeredBy: .tell))
    #expect(events.contains(.levelTold(0)))
    #expect(events.contains(.signShown(0)))
    #expect(next.levels == 1)
    #expect(next.phase == .need)
    state = next
    state = try #require(scene.step(state, Move(.askClosed), answeredBy: .tell)).state
    #expect(state.levels == 2)
    #expect(scene.step(state, Move(.askClosed), answeredBy: .tell) == nil, "there is nothing left to tell")
  }

  @Test func hintsShowASignAndTellNothing() throws {
    let scene = try Sketch.scene()
    let (state, events) = try #require(scene.step(scene.start(seed: 1), Move(.greet), answeredBy: .hint))
    #expect(events.contains(.signShown(0)))
    #expect(state.levels == 0)
    #expect(state.facts.contains(.wishStated), "and the wish is said all the same")
    let next = try #require(scene.step(state, Move(.checkStock), answeredBy: .hint))
    #expect(next.events.contains(.signShown(1)))
    #expect(scene.step(next.state, Move(.askClosed), answeredBy: .hint) == nil, "both signs were seen")
  }

  @Test func whatIsSaidToAnOfferCanBeSeen() throws {
    let scene = try Sketch.scene()
    let state = Course.tried("greet,check-stock", in: scene, seed: 4).state
    let move = try scene.move(named: "offer-size:shiny@40.5", in: state)
    let offer = try #require(move.offer)
    let bit: UInt64 = 1 << UInt64(offer)
    func after(_ answer: CustomerMove) throws -> ConversationState {
      try #require(scene.step(state, move, answeredBy: answer)).state
    }
    #expect(try after(.like).liked == bit)
    #expect(try after(.decline).declined == bit)
    #expect(try after(.askElse).declined == bit)
    #expect(try after(.hesitate).liked == 0)
    #expect(try after(.feelsPressed).facts.contains(.warned))
    #expect(try after(.lookAtDoor).facts.contains(.warned))
    #expect(try after(.take).ending == .bought)
    #expect(try after(.giveIn).ending == .pushed)
    #expect(try after(.giveIn).revenue == 14_000)
    #expect(try after(.thinkAtHome).ending == .content)
    #expect(try after(.goContent).ending == .content)
    #expect(try after(.goAngry).ending == .angry)
    #expect(try after(.silent).ending == nil)
  }

  @Test func doubtUndoesWhatWasBent() throws {
    let scene = try Sketch.scene()
    let state = Course.tried("greet,check-stock,offer-size:shiny@40.5", in: scene, seed: 4).state
    for seed in UInt64(1)...20 {
      let silent = try #require(scene.step(state.reseeded(seed), Move(.explainBent), answeredBy: .silent)).state
      let doubting = try #require(scene.step(state.reseeded(seed), Move(.explainBent), answeredBy: .doubt)).state
      #expect(silent.tally.bent == 1)
      #expect(silent.tally.doubted == 0, "what is doubted in silence cannot be seen")
      #expect(doubting.tally.doubted == 1)
      #expect(doubting.bent == 0)
    }
    let honest = try #require(scene.step(state, Move(.explainTruth), answeredBy: .doubt)).state
    #expect(honest.tally.doubted == 0, "only what is untrue counts")
    #expect(scene.step(state, Move(.silence), answeredBy: .doubt) == nil, "nothing was said that could be doubted")
  }

  @Test func aReferralAndNothingNeededAreTaken() throws {
    let scene = try Sketch.scene()
    let state = Course.tried("greet,check-stock", in: scene, seed: 4).state
    let refer = try scene.move(named: "refer:cobbler", in: state)
    let gone = try #require(scene.step(state, refer, answeredBy: .take)).state
    #expect(gone.ending == .referred)
    #expect(gone.accepted.map { scene.offers[Int($0)].id } == "cobbler")
    let freed = try #require(scene.step(state, Move(.nothingNeeded), answeredBy: .take)).state
    #expect(freed.ending == .content)
    #expect(freed.revenue == 0)
  }

  @Test func anAddOnIsTakenOrLeftWithoutTheShoe() throws {
    let scene = try Sketch.scene()
    let state = Course.tried("greet,check-stock,offer-size:shiny@40.5", in: scene, seed: 4).state
    let yes = try #require(scene.step(state, Move(.addOn), answeredBy: .like)).state
    #expect(yes.tally.addOns == 1)
    #expect(yes.ending == nil)
    let no = try #require(scene.step(state, Move(.addOn), answeredBy: .decline)).state
    #expect(no.tally.addOns == 0)
    #expect(no.declined == state.declined, "the shoe itself was not declined")
  }

  @Test func atTheDoorOneCanOnlyGo() throws {
    let scene = try Sketch.scene()
    let state = Course.tried("greet,check-stock", in: scene, seed: 4).state
    var none = NoEvents()
    let goodbye = try #require(scene.hear(Move(.goodbye), in: state, into: &none))
    #expect(Set(scene.possibleAnswers(to: goodbye)) == CustomerMoveTable.atTheDoor)
    for answer in CustomerMoveTable.atTheDoor {
      #expect(scene.answer(goodbye, with: answer, into: &none)?.ending != nil, "\(answer)")
    }
    let released = try #require(scene.hear(Move(.acceptNo), in: state, into: &none))
    #expect(scene.possibleAnswers(to: released).contains(.tell), "one can still turn round and say it")
    #expect(!scene.possibleAnswers(to: released).contains(.surface))
  }

  @Test func afterTheEndingNobodyIsAsked() throws {
    let scene = try Sketch.scene()
    let state = try #require(scene.step(scene.start(seed: 1), Move(.greet), answeredBy: .goContent)).state
    #expect(state.ending == .content)
    #expect(state.facts.contains(.wishStated))
    var none = NoEvents()
    #expect(scene.hear(Move(.goodbye), in: state, into: &none) == nil)
    #expect(scene.step(state, Move(.goodbye)).state.isOver)
  }

  // MARK: The table

  @Test func theTableNamesEveryMoveOnceAndInOrder() {
    #expect(CustomerMoveTable.rules.map(\.move) == CustomerMove.allCases)
    #expect(CustomerMove.allCases.count >= 10)
    for phase in TransitionTable.talking {
      let open = CustomerMoveTable.rules.filter { $0.phases.contains(phase) && $0.condition == .always }
      #expect(open.count >= 3, "hardly anything can be answered in \(phase)")
    }
  }
}
