import Testing

@testable import Conversation
@testable import Season

/// Two sellers, one person who plays the customer.
@Suite struct ReversalTests {
  private static let stances: [Stance] = [.push, .customerCentred, .orderTaker, .random]

  /// One of the answers that are possible.
  private static func answer(_ conversation: ReversedConversation, counter: UInt64) -> CustomerMove? {
    let possible = conversation.possible
    guard !possible.isEmpty else { return nil }
    let turn = conversation.state.turn
    return possible[
      Draw.number(below: possible.count, seed: conversation.seed, turn: turn, purpose: .policy, counter: counter)]
  }

  private static func held(_ scene: Scene, _ stance: Stance, seed: UInt64) -> ReversedConversation {
    var conversation = ReversedConversation(scene: scene, policy: StancePolicy(stance), seed: seed)
    while let answer = answer(conversation, counter: 11), conversation.turns.count < 200 { conversation.take(answer) }
    return conversation
  }

  @Test func everyConversationEndsAndComesAgain() throws {
    for scene in try Shops.all() {
      for stance in Self.stances {
        for seed in UInt64(1)...12 {
          let held = Self.held(scene, stance, seed: seed)
          #expect(held.isOver, "\(stance) with \(scene.customer.id), seed \(seed), stays in \(held.state.phase)")
          #expect(held.state.ending != nil)
          let again = ReversedConversation(
            scene: scene, policy: StancePolicy(stance), seed: seed, answers: held.answers)
          #expect(again.turns == held.turns)
          #expect(held.played.end == held.state)
        }
      }
    }
  }

  @Test func takingBackIsNeverHavingAnswered() throws {
    let scene = try Shops.scene("widower", "lindner")
    let held = Self.held(scene, .customerCentred, seed: 3)
    var back = held
    for count in stride(from: held.answers.count - 1, through: 0, by: -1) {
      let wasTaken = back.takeBack()
      #expect(wasTaken)
      let fresh = ReversedConversation(
        scene: scene, policy: held.policy, seed: 3, answers: Array(held.answers.prefix(count)))
      #expect(back.turns == fresh.turns)
      #expect(back.heard == fresh.heard)
    }
    let isLeft = back.takeBack()
    #expect(!isLeft)
  }

  /// The seller's next move is the same whatever the customer feels: it follows from what was said and shown.
  @Test func theSellerSeesOnlyWhatWasTold() throws {
    var compared = 0
    for scene in try Shops.all() {
      for stance in Self.stances {
        for seed in UInt64(1)...8 {
          let policy = StancePolicy(stance)
          for turn in Self.held(scene, stance, seed: seed).turns {
            for variant in UInt64(1)...3 {
              var other = turn.before
              for (place, quantity) in Quantity.allCases.enumerated() {
                other.customer[quantity] = Draw.number(
                  below: 1001, seed: seed &+ variant, turn: turn.before.turn, purpose: .policy,
                  counter: UInt64(place))
              }
              other.bent = ~turn.before.bent
              compared += 1
              #expect(policy.move(in: other, of: scene) == turn.move)
            }
          }
        }
      }
    }
    #expect(compared > 5000)
  }

  /// Two people who differ only in what they keep to themselves are met alike until one of them says or shows it.
  @Test func whatIsKeptChangesNothing() throws {
    let signs = [
      Sign(id: "hand", level: "why", need: "rest", strength: 500, conditions: []),
      Sign(id: "eyes", level: "why", need: "rest", strength: 900, conditions: []),
    ]
    let open = try TinyShop.scene(trust: 1000, levelTrust: 0, signs: signs)
    let closed = try TinyShop.scene(trust: 200, levelTrust: 900, openingBase: 0, signs: signs)
    for stance in Self.stances where stance != .random {
      let answers: [CustomerMove] = [.sayWish, .surface, .silent, .surface, .lookAtDoor, .goContent]
      let one = ReversedConversation(scene: open, policy: StancePolicy(stance), seed: 8, answers: answers)
      let other = ReversedConversation(scene: closed, policy: StancePolicy(stance), seed: 8, answers: answers)
      #expect(one.turns.map(\.move) == other.turns.map(\.move), "\(stance)")
      #expect(one.turns.count > 2)
    }
  }

  // MARK: The ledger

  @Test func whatWasToldIsInTheLedger() throws {
    let scene = try Shops.scene("nurse", "lindner")
    let told = ReversedConversation(
      scene: scene, policy: StancePolicy(.customerCentred), seed: 1,
      answers: [.sayWish, .tell, .tell, .tell, .like, .take])
    let ledger = NeedLedger(told.played)
    #expect(ledger.entries.filter { $0.strength == 1000 }.map(\.turn) == [2, 3, 4])
    #expect(ledger.verdicts.allSatisfy { $0.verdict == .used || $0.verdict == .passedOver }, "\(ledger.verdicts)")
    let kept = ReversedConversation(
      scene: scene, policy: StancePolicy(.customerCentred), seed: 1,
      answers: [.sayWish, .surface, .surface, .silent, .goContent])
    let untold = NeedLedger(kept.played)
    #expect(!untold.entries.contains { $0.strength == 1000 })
    #expect(untold.verdicts.allSatisfy { $0.verdict != .used }, "\(untold.verdicts)")
    #expect(untold.entries.contains { $0.source == .surface(level: 0) })
  }

  @Test func hintsMoveTheChances() throws {
    let scene = try Shops.scene("widower", "glanz")
    let shown = ReversedConversation(
      scene: scene, policy: StancePolicy(.push), seed: 2, answers: [.sayWish, .hint, .hint, .goContent])
    let signs = NeedLedger(shown.played).entries.filter {
      if case .sign = $0.source { true } else { false }
    }
    #expect(signs.count == 3, "the one at the door and two that were let be seen")
    #expect(signs.allSatisfy { $0.after > $0.before })
  }

  // MARK: Two sellers

  private static func reversal(seed: UInt64) throws -> Reversal {
    Reversal(
      .init(policy: StancePolicy(.push), scene: try Shops.scene("nurse", "glanz")),
      .init(policy: StancePolicy(.customerCentred), scene: try Shops.scene("nurse", "lindner")), seed: seed)
  }

  @Test func theOrderIsDrawn() throws {
    let first = try (1...200).map { try Self.reversal(seed: UInt64($0)).sellers[0].policy.stance }
    let pushing = first.count { $0 == .push }
    // 200 tosses have a standard deviation of 7; five of them are left.
    #expect((65...135).contains(pushing), "\(pushing) of 200 begin with the pushing seller")
    #expect(
      try Self.reversal(seed: 7).sellers.map(\.policy.stance) == Self.reversal(seed: 7).sellers.map(\.policy.stance))
  }

  @Test func oneComesInTheSameMoodBothTimes() throws {
    var reversal = try Self.reversal(seed: 5)
    let isEarly = reversal.meetNext()
    #expect(!isEarly, "the first conversation is not over")
    reversal.take(.goContent)
    #expect(reversal.conversation.isOver)
    reversal.meetNext()
    #expect(reversal.place == 1)
    #expect(reversal.conversations[0].opening.state.customer == reversal.conversations[1].opening.state.customer)
    #expect(!reversal.isOver)
    reversal.take(.goAngry)
    #expect(reversal.isOver)
    let isThird = reversal.meetNext()
    #expect(!isThird)
    reversal.takeBack()
    #expect(reversal.place == 1)
    reversal.takeBack()
    #expect(reversal.place == 0)
    #expect(reversal.conversation.answers.isEmpty)
  }

  @Test func theQuestionFitsWhatCameOfIt() throws {
    func occasion(_ first: [CustomerMove], _ second: [CustomerMove]) throws -> [ReversalOccasion] {
      var reversal = try Self.reversal(seed: 5)
      for answer in first { reversal.take(answer) }
      reversal.meetNext()
      for answer in second { reversal.take(answer) }
      #expect(reversal.isOver)
      return ReversalOccasion.occasions(reversal)
    }
    #expect(try occasion([.sayWish, .tell, .goContent], [.goContent]).contains(.toldOne))
    #expect(try occasion([.goContent], [.goContent]) == [.toldNobody])
    #expect(try occasion([.goAngry], [.goContent]).contains(.angry))
    #expect(
      try occasion([.sayWish, .tell, .tell, .tell, .goContent], [.sayWish, .tell, .tell, .tell, .goContent])
        == [.toldAll])
  }
}
