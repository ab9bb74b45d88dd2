import Conversation
import Season
import Testing

@Suite struct ItDependsTests {
  private func base(weeks: Int = 3) throws -> SeasonPlan {
    try SeasonPlan(
      Shops.season(), houses: [Shops.house("glanz"), Shops.house("lindner")], weeks: weeks, replications: 12, seed: 2)
  }

  private let ranges = [
    SeasonRange(.assumption(.passersBy), low: 0, high: 1000), SeasonRange(.weeks, low: 2, high: 4),
    SeasonRange(.assumption(.marginShare), low: 500, high: 2000),
  ]

  @Test func aTornadoIsTheSameInAnyOrderAndTheWidestComesFirst() async throws {
    let tornado = Tornado(try base(), SeasonQuestion(.money), ranges: ranges, replications: 12)
    #expect(tornado.plan.chunks == 7 * 2)
    var one = ScenarioJob(tornado.plan)
    await one.run(workers: 1)
    var other = ScenarioJob(tornado.plan)
    for chunk in (0..<tornado.plan.chunks).reversed() { other.add(tornado.plan.part(chunk)) }
    #expect(tornado.rows(one) == tornado.rows(other))
    let swings = tornado.rows(one).map(\.swing)
    #expect(swings == swings.sorted(by: >))
    #expect(one.isFinished && one.hasPicture && one.progress == 1000)
  }

  /// The middle of a tornado is the season itself, to the last digit.
  @Test func theMiddleIsTheSeason() throws {
    let base = try base()
    let tornado = Tornado(base, SeasonQuestion(.money), ranges: ranges, replications: 12)
    var job = ScenarioJob(tornado.plan)
    job.finish()
    var season = SeasonJob(base)
    season.finish()
    #expect(tornado.middle(job) == season.result.difference(.money, of: 1, over: 0))
    // Twice the margin is twice the contribution, and with it the difference moves.
    let margin = try #require(tornado.rows(job).first { $0.range.input == .assumption(.marginShare) })
    #expect(margin.atLow != margin.atHigh)
  }

  @Test func numbersOfTheOffersThemselvesAreMatchedAgain() throws {
    let range = SeasonRange(.assumption(.misfitPerHalfSize), low: 0, high: 900)
    let tornado = Tornado(try base(weeks: 6), SeasonQuestion(.money), ranges: [range], replications: 10)
    var job = ScenarioJob(tornado.plan)
    job.finish()
    let row = tornado.rows(job)[0]
    #expect(row.swing > 0)
  }

  @Test func aMapHasACellForEachPair() throws {
    let map = BreakEven(
      try base(), SeasonQuestion(.trust), across: ranges[0], upwards: ranges[1], columns: 3, rows: 2, replications: 10)
    #expect(map.columns == [0, 500, 1000] && map.rows == [2, 4])
    var job = ScenarioJob(map.plan)
    job.finish()
    for row in 0..<2 {
      for column in 0..<3 {
        #expect(map.side(job, column: column, row: row) == .house, "trust is always the listening house’s")
        #expect(map.difference(job, column: column, row: row).count == 10)
      }
    }
    #expect(Set(map.plan.scenarios).count == 6)
  }

  @Test func inputsHaveNames() {
    for input in SeasonInput.usual { #expect(SeasonInput(name: input.name) == input) }
    #expect(SeasonInput(name: "weeks") == .weeks)
    #expect(SeasonInput(name: "no-such-number") == nil)
  }
}
