import ArgumentParser
import Conversation
import JSON
import Packs
import Reports
import Season
import Speech

/// Plays seasons of several houses with the same people.
struct SeasonCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .text("season") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var handout: HandoutOptions

  @Option(parsing: .unconditional, help: .text("season.weeks", value: "number"))
  var weeks = SeasonPlan.usualWeeks

  @Option(parsing: .unconditional, help: .text("season.replications", value: "number"))
  var replications: Int?

  @Option(help: .text("season.companies", value: "ids"))
  var companies: String?

  @Option(help: .text("season.policy", value: "stances"))
  var policy: String?

  @Option(parsing: .unconditional, help: .text("season.seed", value: "number"))
  var seed: UInt64 = 1

  @Option(help: .text("season.set", value: "setting"))
  var set: [String] = []

  @Option(help: .text("season.thoroughness", value: "number"))
  var thoroughness = 1000

  @Flag(help: .text("season.json"))
  var json = false

  @Option(help: .text("season.csv", value: "file"))
  var csv: String?

  @Option(help: .text("season.tornado", value: "figure"))
  var tornado: String?

  @Option(help: .text("season.break-even", value: "numbers"))
  var breakEven: String?

  @Flag(help: .text("season.like-me"))
  var likeMe = false

  func validate() throws {
    if !(1...520).contains(weeks) { throw ValidationError.weeksRange }
    if let replications, !(2...100_000).contains(replications) { throw ValidationError.replicationsRange }
    if !(0...4000).contains(thoroughness) { throw ValidationError.thoroughnessRange }
    let kinds = [json, csv != nil, tornado != nil, breakEven != nil].count { $0 }
    if kinds > 1, !handout.isWanted { throw ValidationError.oneKindOfSeason }
  }

  func run() throws {
    let setup = try SeasonSetup(self)
    let text = SeasonText(
      strings: .interface(common.language), language: common.language, words: setup.pack.words,
      articles: setup.pack.assortment.articles)
    if handout.isWanted { return try writeHandout(setup, text) }
    if let tornado { return try show(try setup.figure(tornado), setup, text) }
    if let breakEven { return try show(try setup.inputs(breakEven), setup, text) }
    var job = SeasonJob(setup.plan)
    Workers.run(chunks: setup.plan.chunks, part: setup.plan.part) { job.add($0) }
    var output = Output()
    if json {
      let report = SeasonReport(job.result, seed: seed).json
      try output.line { report.write(into: &$0) }
    } else if let csv {
      try write(SeasonReport(job.result, seed: seed).rows, to: csv, &output)
    } else {
      for line in text.lines(job.result) { try output.line(line) }
    }
    try output.flush()
  }

  /// A table goes to a file, or to standard output.
  private func write(_ rows: [String], to path: String, _ output: inout Output) throws {
    guard path != "-" else {
      for row in rows { try output.line(row) }
      return
    }
    try TextFile.write(rows.map { $0 + "\n" }.joined(), to: path)
  }

  // MARK: It depends

  private func show(_ figure: SeasonFigure, _ setup: SeasonSetup, _ text: SeasonText) throws {
    let tornado = Tornado(
      setup.plan, SeasonQuestion(figure), ranges: setup.usualRanges,
      replications: replications ?? ScenarioPlan.usualReplications)
    let job = played(tornado.plan)
    var output = Output()
    for line in text.lines(tornado, job, unit: setup.written) { try output.line(line) }
    try output.flush()
  }

  private func show(_ inputs: (SeasonRange, SeasonRange), _ setup: SeasonSetup, _ text: SeasonText) throws {
    let map = BreakEven(
      setup.plan, SeasonQuestion(.money), across: inputs.0, upwards: inputs.1,
      replications: replications ?? ScenarioPlan.usualReplications)
    let job = played(map.plan)
    var output = Output()
    for line in text.lines(map, job, unit: setup.written) { try output.line(line) }
    try output.flush()
  }

  func played(_ plan: ScenarioPlan) -> ScenarioJob {
    var job = ScenarioJob(plan)
    Workers.run(chunks: plan.chunks, part: plan.part) { job.add($0) }
    return job
  }
}
