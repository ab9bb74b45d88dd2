import Conversation
import Packs
import Season
import Testing

@Suite struct SeasonTests {
  private func plan(replications: Int = 25, weeks: Int = 2) throws -> SeasonPlan {
    try SeasonPlan(
      Shops.season(), houses: [Shops.house("glanz"), Shops.house("lindner"), Shops.house("hartmann")], weeks: weeks,
      replications: replications, seed: 3)
  }

  @Test func itIsTheSameOnAnyNumberOfThreadsAndInAnyOrder() async throws {
    let plan = try plan()
    var one = SeasonJob(plan)
    await one.run(workers: 1)
    var four = SeasonJob(plan)
    await four.run(workers: 4)
    var backwards = SeasonJob(plan)
    for chunk in (0..<plan.chunks).reversed() {
      backwards.add(plan.part(chunk))
      backwards.add(plan.part(chunk))
    }
    #expect(one.isFinished && four.isFinished && backwards.isFinished)
    #expect(one.result == four.result)
    #expect(one.result == backwards.result)
    #expect(one.result.replications == 25)
  }

  @Test func itCanBeCancelledAndShowsWhatIsThere() async throws {
    let plan = try plan(replications: 60, weeks: 1)
    let job = await Task { () -> SeasonJob in
      var job = SeasonJob(plan)
      var seen = 0
      await job.run(workers: 2) { _ in
        seen += 1
        if seen == 2 { withUnsafeCurrentTask { $0?.cancel() } }
      }
      return job
    }.value
    #expect(job.done >= 2 && job.done < plan.chunks, "\(job.done) of \(plan.chunks)")
    #expect(job.progress < 1000 && job.hasPicture)
    #expect(job.result.replications == job.done * 10)
    #expect(job.result.value(.visitors, house: 0).mean > 0)
    var rest = job
    await rest.run(workers: 2)
    var whole = SeasonJob(plan)
    whole.finish()
    #expect(rest.result == whole.result)
  }

  @Test func differencesAreThoseOfTheMeansAndSurer() throws {
    let result = try Shops.played(
      [Shops.house("glanz"), Shops.house("lindner"), Shops.house("hartmann")], weeks: 8, replications: 20)
    for figure in SeasonFigure.allCases {
      for (a, b) in [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)] {
        for week in [nil, 0, 7] as [Int?] {
          let difference = result.difference(figure, of: a, over: b, week: week)
          let means = result.value(figure, house: a, week: week).mean - result.value(figure, house: b, week: week).mean
          #expect(abs(difference.mean - means) < 1e-6, "\(figure)")
        }
      }
    }
    // Both houses met the same people: what differs is much surer than if they had not.
    let difference = result.difference(.visitors, of: 1, over: 0)
    let alone = result.value(.visitors, house: 0).margin + result.value(.visitors, house: 1).margin
    #expect(difference.margin < alone)
  }

  @Test func theSameHouseTwiceIsTheSame() throws {
    let result = try Shops.played(
      [Shops.house("lindner", .push), Shops.house("lindner", .push)], weeks: 5, replications: 10)
    for figure in SeasonFigure.allCases {
      #expect(result.difference(figure, of: 1, over: 0).mean == 0)
      #expect(result.difference(figure, of: 1, over: 0).margin == 0)
    }
  }

  /// In the first week nothing has been told, sold or carried over yet: every house gets the very same people.
  @Test func everyHouseGetsTheSamePeopleAtFirst() throws {
    let result = try Shops.played([Shops.house("glanz"), Shops.house("lindner")], weeks: 1, replications: 30)
    for figure in [SeasonFigure.visitors, .returning] {
      #expect(
        result.difference(figure, of: 1, over: 0).mean == 0 && result.difference(figure, of: 1, over: 0).margin == 0)
    }
    for kind in result.kinds.indices {
      #expect(result.needed(kind: kind, house: 0, week: 0) == result.needed(kind: kind, house: 1, week: 0))
      #expect(result.believed(kind: kind, house: 0, week: 0) == result.believed(kind: kind, house: 1, week: 0))
    }
  }

  @Test func anotherSeedGivesOtherPeopleAndTheSamePicture() throws {
    let houses = [try Shops.house("glanz"), try Shops.house("lindner")]
    let a = try Shops.played(houses, weeks: 3, replications: 40, seed: 1)
    let b = try Shops.played(houses, weeks: 3, replications: 40, seed: 99)
    #expect(a != b)
    for figure in [SeasonFigure.served, .trust, .visitors] {
      let (one, two) = (a.value(figure, house: 1), b.value(figure, house: 1))
      #expect(abs(one.mean - two.mean) < 2 * (one.margin + two.margin), "\(figure): \(one) and \(two)")
    }
  }

  // MARK: E17 and E18

  @Test func reportsChangeAHouseThatLearnsAndNoOther() throws {
    let result = try Shops.played(
      [Shops.house("lindner"), Shops.house("hartmann", .customerCentred)], weeks: 16, replications: 20)
    #expect(result.value(.reports, house: 1).mean > 20, "in the other house sellers report as well")
    #expect(result.changes(house: 1).allSatisfy { $0.permille == 0 })
    let nurse = try #require(result.kinds.firstIndex(of: "nurse"))
    let change = result.changes(house: 0)[nurse]
    #expect(change.permille > 900 && change.reports > 5)
    #expect(change.change == .stocks(article: "lumo-white", size: 3850))
    // The trail of one season names who reported what in which week, before anything changed.
    let trail = result.trail(house: 0)
    let changed = try #require(trail.first { $0.what == .changed && $0.kind == nurse })
    let before = trail.filter { $0.what == .reported && $0.kind == nurse && $0.week < changed.week }
    #expect(before.count >= 6 && before.allSatisfy { $0.seller != nil })
    #expect(!result.trail(house: 1).contains { $0.what == .changed })
    // Purchasing that listens knows better what is needed.
    let last = 15
    func blindness(_ house: Int) -> Double {
      result.kinds.indices.reduce(0) {
        $0
          + abs(
            result.needed(kind: $1, house: house, week: last).mean
              - result.believed(kind: $1, house: house, week: last).mean)
      }
    }
    #expect(blindness(0) < blindness(1), "\(blindness(0)) and \(blindness(1))")
  }

  @Test func overdoingMakesPeopleWait() throws {
    let usual = try Shops.played([Shops.house("lindner")], weeks: 4, replications: 20)
    let overdone = try Shops.played([Shops.house("lindner", thoroughness: 3000)], weeks: 4, replications: 20)
    #expect(overdone.value(.length, house: 0).low > usual.value(.length, house: 0).high)
    #expect(overdone.value(.leftWaiting, house: 0).low > usual.value(.leftWaiting, house: 0).high)
  }

  @Test func nobodyIsTold() throws {
    let quiet = try Shops.played(
      [Shops.house("glanz"), Shops.house("lindner")],
      [.tellsBring: 0, .tellsKeepAway: 0, .seasonRegulars: 0, .waitsAgain: 0],
      weeks: 6, replications: 10)
    // Without word of mouth as many newcomers come into every house.
    for house in 0...1 {
      for week in 0..<6 {
        let newcomers =
          quiet.value(.visitors, house: house, week: week).mean - quiet.value(.returning, house: house, week: week).mean
        #expect(abs(newcomers - 24) < 1.01, "week \(week): \(newcomers)")
      }
    }
  }
}
