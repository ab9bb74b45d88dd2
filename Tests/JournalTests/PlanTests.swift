import Conversation
import Journal
import Packs
import Rehearsal
import Season
import Speech
import Testing

/// If-then plans, and what becomes of them in conversations.
struct PlanTests {
  /// Conversations of every shipped customer in every company, held in every stance; chance needs a few more to come about.
  private static let conversations: Result<[PlayedConversation], any Error> = Result {
    try Starter.scenes().flatMap { scene in
      Season.Stance.allCases.flatMap { stance in
        (0..<(stance == .random ? 24 : 3) as Range<UInt64>).map {
          PlayedConversation(scene: scene, seed: $0 * 7 + 1, policy: StancePolicy(stance))
        }
      }
    }
  }

  private static let situations: Result<[[PlanSituations]], any Error> = conversations.map { $0.map(\.situations) }

  @Test(arguments: PlanSituation.allCases)
  func everyMomentComesSomewhereAndNotAlways(_ situation: PlanSituation) throws {
    let all = try Self.situations.get()
    let counts = all.map { situations in situations.count { $0.contains(situation) } }
    #expect(counts.contains { $0 > 0 }, "\(situation) never comes")
    let always = zip(all, counts).count { $0.count >= 4 && $0.count == $1 }
    #expect(always == 0, "\(situation) is there before every move of \(always) conversations")
  }

  @Test func theSameConversationHasTheSameMoments() throws {
    for conversation in try Self.conversations.get().prefix(40) {
      let again = PlayedConversation(scene: conversation.scene, seed: conversation.end.seed, moves: conversation.moves)
      #expect(again.situations == conversation.situations)
      #expect(conversation.situations.count == conversation.moves.count)
    }
  }

  @Test func momentsAreWhatCouldBeNoticed() throws {
    for conversation in try Self.conversations.get() {
      for (index, noticed) in conversation.situations.enumerated() {
        let (now, turn) = (conversation.turns[index].state, conversation.turns[index])
        let earlier = index > 0 ? conversation.turns[index - 1].state.facts : []
        #expect(
          noticed.contains(.gapFound) == (now.facts.contains(.gapKnown) && !earlier.contains(.gapKnown)), "\(index)")
        #expect(noticed.contains(.farewell) == (now.phase == .farewell))
        #expect(noticed.contains(.strainHigh) == (now.seller.strain >= 380))
        #expect(noticed.contains(.liked) == turn.events.contains(.responded(.interested)))
        if noticed.contains(.complaint) { #expect(conversation.scene.customer.situation == .repair) }
        if noticed.contains(.urgeToPush) { #expect(conversation.scene.company.bonus > 0) }
        if noticed.contains(.signShown) {
          #expect(turn.events.contains { if case .signShown = $0 { true } else { false } })
        }
      }
    }
  }

  @Test func aPlanIsKeptByTheVeryNextMove() throws {
    let scene = try Starter.scene("nurse", "lindner")
    let course = try Course.held("greet,check-stock,admit-limit,ask-purpose", in: scene, seed: 3)
    let conversation = PlayedConversation(scene: scene, seed: 3, moves: course.moves)
    #expect(conversation.situations[2].contains(.gapFound))
    let kept = PlanCourse(Plan(when: .gapFound, then: .admitLimit), in: conversation)
    #expect(kept?.occurrences == [PlanCourse.Occurrence(turns: 3...3, possible: [3], made: 3)])
    #expect(kept?.outcome == .kept)
    // A move later it is not what was planned any more.
    let late = PlanCourse(Plan(when: .gapFound, then: .askPurpose), in: conversation)
    #expect(late?.occurrences == [PlanCourse.Occurrence(turns: 3...3, possible: [3], made: nil)])
    #expect(late?.outcome == .notKept)
    // The stock has been looked at, and cannot be looked at again.
    #expect(PlanCourse(Plan(when: .gapFound, then: .checkStock), in: conversation)?.outcome == .notPossible)
    #expect(PlanCourse(Plan(when: .farewell, then: .goodbye), in: conversation)?.outcome == .notMet)
  }

  @Test func whatLastsCanBeAnsweredAsLongAsItLasts() throws {
    let scene = try Starter.scene("returned-shoe", "lindner")
    let course = try Course.held("greet,ask-purpose,reflect-words,apologise", in: scene, seed: 5)
    let conversation = PlayedConversation(scene: scene, seed: 5, moves: course.moves)
    let plan = PlanCourse(Plan(when: .complaint, then: .apologise), in: conversation)
    #expect(plan?.occurrences == [PlanCourse.Occurrence(turns: 2...4, possible: [2, 3, 4], made: 4)])
    #expect(plan?.outcome == .kept)
  }

  @Test func aMomentAfterTheLastMoveCannotBeAnswered() throws {
    let scene = try Starter.scene("nurse", "lindner")
    let course = try Course.held("greet,check-stock", in: scene, seed: 3)
    let conversation = PlayedConversation(scene: scene, seed: 3, moves: course.moves)
    #expect(PlanCourse(Plan(when: .gapFound, then: .admitLimit), in: conversation)?.outcome == .notMet)
  }

  @Test func onlyWhatTheProgramKnowsCanBeNoticed() throws {
    let scene = try Starter.scene("nurse", "lindner")
    let conversation = PlayedConversation(scene: scene, seed: 3, moves: [])
    let own = Plan(when: nil, whenWords: "ich schneller rede", then: .silence)
    #expect(!own.canBeNoticed)
    #expect(
      PlanCourse.all([own, Plan(when: .fits, then: .silence)], in: conversation).map { $0?.outcome } == [
        nil, .notMet,
      ])
    #expect(!Plan(when: .fits, then: .silence, isPutAway: true).canBeNoticed)
  }

  @Test func plansAreEntriesAndSentences() throws {
    let words = try ReflectGuides.embedded().plans
    let plan = Plan(when: .silence, then: .silence, ownWords: "Stille darf sein.", isPutAway: true)
    var entry = JournalEntry(.plan, begunAt: 1)
    #expect(Plan(entry) == nil)
    plan.write(into: &entry)
    #expect(Plan(entry) == plan)
    #expect(words.sentence(plan, .german) == "Wenn es still wird, dann sage ich nichts und warte.")
    #expect(words.sentence(plan, .english) == "When it goes quiet, I say nothing and wait.")
    let half = Plan(when: nil, whenWords: "I talk faster", then: nil, thenWords: "I take a sip")
    #expect(words.sentence(half, .english) == "When I talk faster, I take a sip.")
    #expect(words.sentence(Plan(when: .silence, then: nil, ownWords: "Ruhe"), .german) == "Ruhe")
    #expect(words.when.count == PlanSituation.allCases.count)
    #expect(words.then.count == MoveKind.allCases.count)
  }

  @Test func aHistoryCountsWhatCameSinceThePlanWasMade() {
    func occasion(_ at: Int, _ outcome: PlanCourse.Outcome) -> PlanHistory.Occasion { .init(at: at, outcome: outcome) }
    let history = PlanHistory(
      madeAt: 100,
      [
        occasion(400, .kept), occasion(99, .kept), occasion(100, .notKept), occasion(300, .notMet),
        occasion(200, .kept), occasion(500, .notPossible),
      ])
    #expect(history.occasions.map(\.at) == [100, 200, 300, 400, 500])
    #expect(history.met == 3)
    #expect(history.count(.notMet) == 1)
    #expect(history.latest() == [.notKept, .kept, .kept, .notPossible])
    #expect(history.latest(2) == [.kept, .notPossible])
  }
}
