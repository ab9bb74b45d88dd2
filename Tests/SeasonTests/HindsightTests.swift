import Conversation
import Season
import Testing

@Suite struct HindsightTests {
  /// Greets, asks something closed, and lets the customer go.
  private func job(_ talk: PlayedConversation, rounds: [Int] = [200], another: UInt64 = 0) -> HindsightJob {
    var job = HindsightJob(
      HindsightPlan(talk, policy: TinyShop.orderTaker, rounds: rounds, another: another))
    job.finish()
    return job
  }

  private func move(_ turn: TurnHindsight, _ scene: Scene, _ name: String) throws -> MoveHindsight {
    try #require(turn.moves.first { scene.name(of: $0.move) == name }, "\(name) was not tried")
  }

  @Test func theTinyShopIsAsItSays() throws {
    let scene = try TinyShop.scene()
    let articles = scene.rankings.map { list in
      list.map { scene.offers[$0.offer].id }.filter { $0.hasPrefix("alpha") || $0.hasPrefix("beta") }
    }
    #expect(articles == [["alpha@40", "beta@40"], ["beta@40", "alpha@40"]])
    #expect(scene.offers.first { $0.id == "alpha@40" }?.needFit == 0)
    #expect(scene.offers.first { $0.id == "beta@40" }?.needFit == 1000)
  }

  @Test func theBestMoveIsFoundWithItsTrueWorth() throws {
    let scene = try TinyShop.scene()
    let turn = job(try TinyShop.talk(scene, "greet,ask-closed,goodbye,goodbye"), rounds: [400]).hindsight.turns[1]
    // Known by hand: offering Beta 970; opening the level first 0.8 × 970; otherwise 0.2 × 970; Alpha and leaving 0.
    for (name, truth) in [
      ("offer-article:beta@40", 970.0), ("silence", 776), ("ask-closed", 194), ("reflect-words", 194),
      ("offer-article:alpha@40", 0), ("goodbye", 0),
    ] {
      let value = try move(turn, scene, name).value(.productNeeds)
      // Three intervals wide: it fails by chance once in a hundred million runs, and the chances are always the same.
      #expect(abs(value.mean - truth) <= 3 * value.margin, "\(name): \(value), and by hand \(truth)")
    }
    #expect(
      turn.better(for: .productNeeds).prefix(2).map { scene.name(of: $0.move) } == ["offer-article:beta@40", "silence"])
    #expect(scene.name(of: turn.played.move) == "ask-closed")
    let difference = try move(turn, scene, "goodbye").difference(.productNeeds)
    #expect(difference.isSure && difference.mean < 0)
  }

  @Test func aTurningPointIsWhereTheBetterMoveWasLeftOut() throws {
    let scene = try TinyShop.scene()
    let hindsight = job(try TinyShop.talk(scene, "greet,ask-closed,offer-article:alpha@40,accept-no,goodbye")).hindsight
    let points = hindsight.turningPoints()
    let point = try #require(points.first { $0.turn == 3 }, "\(points)")
    #expect(point.reason == .otherMove)
    #expect(point.other.map { scene.name(of: $0) } == "offer-article:beta@40")
    // Making the better offer at turn 4 would still have helped, so that one counts as well; the greeting does not.
    #expect(!points.contains { $0.turn == 1 }, "\(points)")
  }

  @Test func movesThatAreAlikeDifferByExactlyNothing() throws {
    let scene = try TinyShop.scene()
    let turn = job(try TinyShop.talk(scene, "greet,ladder,goodbye")).hindsight.turns[1]
    let alike = try move(turn, scene, "ask-purpose")
    for figure in SideFigure.allCases {
      #expect(alike.difference(figure).mean == 0, "\(figure)")
      #expect(alike.difference(figure).margin == 0, "\(figure)")
      #expect(turn.played.difference(figure).mean == 0)
    }
    #expect(alike.value(.productNeeds).margin > 0, "the values themselves must vary, or nothing is shown")
  }

  @Test func commonChancesMakeDifferencesSurerThanValues() throws {
    let scene = try Shops.scene("nurse", "lindner")
    let talk = PlayedConversation(scene: scene, seed: 3, policy: OrderTakerPolicy())
    var job = HindsightJob(HindsightPlan(talk, rounds: [40]))
    job.finish()
    let turn = job.hindsight.turns[1]
    let apart = turn.moves.filter { !$0.isPlayed }
      .map { ($0.difference(.comesAgain).margin, $0.value(.comesAgain).margin + turn.played.value(.comesAgain).margin) }
    let narrower = apart.count { $0.0 < $0.1 }
    #expect(narrower * 10 >= apart.count * 9, "\(narrower) of \(apart.count)")
  }

  @Test func theResultIsTheSameOnOneThreadAsOnMany() async throws {
    let scene = try Shops.scene("widower", "glanz")
    let talk = PlayedConversation(scene: scene, seed: 5, policy: PushPolicy())
    let plan = HindsightPlan(talk, rounds: [3, 5])
    var alone = HindsightJob(plan)
    alone.finish()
    for workers in [1, 2, 5] {
      var together = HindsightJob(plan)
      await together.run(workers: workers)
      #expect(together.isFinished)
      #expect(together.hindsight == alone.hindsight, "\(workers) workers")
    }
    var backwards = HindsightJob(plan)
    for chunk in (0..<plan.chunks).reversed() { backwards.add(plan.part(chunk)) }
    #expect(backwards.hindsight == alone.hindsight)
    #expect(alone.hindsight.rollouts == plan.rollouts)
  }

  @Test func aPartCountsOnce() throws {
    let talk = try TinyShop.talk(try TinyShop.scene(), "greet,goodbye,goodbye")
    let plan = HindsightPlan(talk, rounds: [4])
    var job = HindsightJob(plan)
    job.add(plan.part(0))
    let once = job.hindsight
    job.add(plan.part(0))
    #expect(job.hindsight == once)
    #expect(job.done == 1 && !job.hasPicture)
  }

  @Test func anotherSeedChangesTheEstimatesButNotTheTruth() throws {
    let scene = try TinyShop.scene()
    let talk = try TinyShop.talk(scene, "greet,ask-closed,goodbye")
    var covered = 0
    var means: Set<Double> = []
    for another in 1...30 {
      let turn = job(talk, rounds: [30], another: UInt64(another)).hindsight.turns[1]
      let value = try move(turn, scene, "silence").value(.productNeeds)
      means.insert(value.mean)
      if value.low <= 776, 776 <= value.high { covered += 1 }
    }
    #expect(means.count > 3)
    // 95 % of 30 is 28.5; fewer than 25 would have a chance below one in a hundred.
    #expect(covered >= 25, "the truth lay in \(covered) of 30 intervals")
  }

  @Test func theCurveEndsWithWhatCame() throws {
    let scene = try TinyShop.scene()
    let talk = try TinyShop.talk(scene, "greet,offer-article:beta@40,ask-decision,goodbye", seed: 2)
    let hindsight = job(talk, rounds: [50]).hindsight
    let curve = hindsight.curve(.productNeeds)
    #expect(curve.count == talk.moves.count + 1)
    #expect(curve[curve.count - 1].mean == Double(scene.figures(of: talk.end)[.productNeeds]))
    #expect(curve[curve.count - 1].margin == 0)
  }

  @Test func theMoveThatWasMadeIsAlwaysAmongThoseTried() throws {
    for scene in try Shops.all() {
      let talk = PlayedConversation(scene: scene, seed: 11, policy: RandomPolicy())
      var job = HindsightJob(HindsightPlan(talk, rounds: [1]))
      job.finish()
      for (turn, move) in zip(job.hindsight.turns, talk.moves) {
        #expect(turn.played.move == move)
        #expect(turn.moves.count { $0.isPlayed } == 1)
        #expect(Set(turn.moves.map(\.move)).count == turn.moves.count)
      }
    }
  }

  @Test func changesAreToldOnlyWhereTheyAreSure() throws {
    let scene = try TinyShop.scene()
    let hindsight = job(try TinyShop.talk(scene, "greet,ladder,goodbye")).hindsight
    let turn = hindsight.turns[1]
    #expect(hindsight.changes(with: try move(turn, scene, "ask-purpose")).isEmpty)
    let changes = hindsight.changes(with: try move(turn, scene, "offer-article:beta@40"))
    let product = try #require(changes.first { $0.figure == .productNeeds })
    #expect(product.isMore && product.isBetter && product.strength == .large)
    #expect(changes.allSatisfy { $0.difference.isSure })
  }
}

@Suite struct EstimateTests {
  @Test func theIntervalHoldsTheTruthAsOftenAsItSays() {
    // A coin that comes up 300 of 1000 times, tossed 60 times, again and again.
    var covered = 0
    let trials = 2000
    for trial in 0..<trials {
      var sum = 0
      for toss in 0..<60 {
        let number = Draw.number(below: 1000, seed: UInt64(trial), turn: toss, purpose: .hindsight)
        sum += number < 300 ? 1 : 0
      }
      let estimate = EstimateProbe.estimate(ones: sum, of: 60)
      if estimate.low <= 0.3, 0.3 <= estimate.high { covered += 1 }
    }
    #expect((1840...1960).contains(covered), "\(covered) of \(trials)")
  }
}
