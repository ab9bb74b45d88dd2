import Conversation
import Season
import Testing

@Suite struct AftermathTests {
  /// Ends of many conversations, of every customer and company and stance.
  private func ends() throws -> [(Scene, ConversationState)] {
    try Shops.all().flatMap { scene in
      Stance.allCases.flatMap { stance in
        (0..<6).map { seed in (scene, scene.played(scene.start(seed: UInt64(seed)), by: StancePolicy(stance))) }
      }
    }
  }

  @Test func theChancesAreChances() throws {
    for (scene, end) in try ends() {
      let odds = scene.aftermathOdds(of: end)
      for outcome in AftermathOutcome.allCases {
        #expect((0...1000).contains(odds.chance(of: outcome)), "\(outcome) with \(scene.customer.id)")
      }
      #expect(odds.tellsNothing >= 0)
      #expect(odds.staysHidden >= 0)
      if end.accepted == nil {
        #expect(odds.chance(of: .fits) == 0)
        #expect(odds.chance(of: .returned) == 0)
      }
      let quick = scene.aftermathChances(of: end)
      #expect(quick.comesAgain == odds.chance(of: .comesAgain))
      #expect(quick.returned == odds.chance(of: .returned))
    }
  }

  @Test func nobodyIsSureToComeAgainOrToStayAway() throws {
    for (scene, end) in try ends() {
      #expect((20...950).contains(scene.aftermathOdds(of: end).chance(of: .comesAgain)))
    }
  }

  @Test func drawsComeAsOftenAsTheOddsSay() throws {
    let draws = 4000
    for (customer, company, stance) in [
      ("nurse", "glanz", Stance.push), ("widower", "lindner", .customerCentred), ("nurse", "lindner", .orderTaker),
    ] {
      let scene = try Shops.scene(customer, company)
      let end = scene.played(scene.start(seed: 1), by: StancePolicy(stance))
      let odds = scene.aftermathOdds(of: end)
      var counts = [AftermathOutcome: Int]()
      for number in 0..<draws {
        let one = scene.aftermath(of: end, draw: number)
        if one.fits == true { counts[.fits, default: 0] += 1 }
        if one.bent == .soon { counts[.bentComesOutSoon, default: 0] += 1 }
        if one.bent == .later { counts[.bentComesOutLater, default: 0] += 1 }
        if one.promise == .kept { counts[.promiseKept, default: 0] += 1 }
        if one.isReturned { counts[.returned, default: 0] += 1 }
        if one.comesAgain { counts[.comesAgain, default: 0] += 1 }
        if one.tells == .good { counts[.tellsGood, default: 0] += 1 }
        if one.tells == .bad { counts[.tellsBad, default: 0] += 1 }
        if one.buysElsewhere { counts[.buysElsewhere, default: 0] += 1 }
      }
      for outcome in AftermathOutcome.allCases {
        let share = (counts[outcome] ?? 0) * 1000 / draws
        // Four standard errors of a share of 4000 are at most 32 permille.
        #expect(abs(share - odds.chance(of: outcome)) <= 32, "\(outcome): \(share), \(odds.chance(of: outcome))")
      }
    }
  }

  @Test func theSameEndHasTheSameFirstDraw() throws {
    for (scene, end) in try ends().prefix(20) {
      #expect(scene.aftermath(of: end) == scene.aftermath(of: end))
      #expect(scene.aftermathOdds(of: end) == scene.aftermathOdds(of: end))
    }
  }

  @Test func aBentStatementThatWasBelievedCostsComingAgain() throws {
    // In the tiny shop everything is believed, and nothing else happens.
    let scene = try TinyShop.scene()
    let honest = try TinyShop.talk(scene, "greet,offer-article:beta@40,explain-truth,ask-decision", seed: 2).end
    let bent = try TinyShop.talk(scene, "greet,offer-article:beta@40,explain-bent,ask-decision", seed: 2).end
    try #require(honest.ending == .bought && bent.ending == .bought)
    let odds = scene.aftermathOdds(of: bent)
    // By hand: 400 come out in two weeks, 500 of the other 600 later; each takes 300 from coming again.
    #expect(odds.chance(of: .bentComesOutSoon) == 400)
    #expect(odds.chance(of: .bentComesOutLater) == 300)
    let shift = odds.causes(of: .comesAgain).first { $0.cause == .bent }?.permille
    #expect(shift == odds.chance(of: .comesAgain) - scene.aftermathOdds(of: honest).chance(of: .comesAgain))
    #expect(shift == -210)
  }

  @Test func theStrongestCausesComeFirst() throws {
    for (scene, end) in try ends() {
      let odds = scene.aftermathOdds(of: end)
      for outcome in AftermathOutcome.allCases {
        let shifts = odds.causes(of: outcome).map { abs($0.permille) }
        #expect(shifts == shifts.sorted(by: >))
        #expect(!shifts.contains(0))
      }
    }
  }
}
