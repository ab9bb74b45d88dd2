import ArgumentParser
import Conversation
import JSON
import Packs
import Reports
import Season
import Speech

/// Plays seasons of several houses with the same people.
struct SeasonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "season",
    abstract: "Play a season of several companies with the same customers, many times over.",
    discussion: """
      Every company sells in its own way unless --policy says otherwise: push, customer-centred, order-taker,
      apologise-and-wait, random or like-me; one for all, or one for each company with commas between them. like-me sells
      as you did in your own last conversations. Every number of the model can be set; anprobe prints means with 95 %
      intervals, and what is compared is compared with the same people on the same days.

      EXAMPLES
        anprobe season
        anprobe season --companies glanz,lindner --weeks 52 --replications 200
        anprobe season --policy push,push --set passers-by=900
        anprobe season --csv season.csv
        anprobe season --tornado money
        anprobe season --break-even passers-by,tells-bring --weeks 8
        anprobe season --like-me
        anprobe season --html season.html --for facilitator --break-even passers-by,tells-bring
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var handout: HandoutOptions

  @Option(parsing: .unconditional, help: "How many weeks a season has, from 1 to 520.")
  var weeks = SeasonPlan.usualWeeks

  @Option(parsing: .unconditional, help: "How many seasons are played, from 2 to 100000.")
  var replications: Int?

  @Option(help: "The companies’ ids, with commas between them; else the two that differ most.")
  var companies: String?

  @Option(help: "How their people sell: one for all, or one for each company.")
  var policy: String?

  @Option(parsing: .unconditional, help: "A whole number from 0; another seed gives other people.")
  var seed: UInt64 = 1

  @Option(help: "Set a number of the model, such as passers-by=600; may be given several times.")
  var set: [String] = []

  @Option(help: "How thoroughly customer-centred sellers go about it, from 0 to 4000; 1000 is usual, more is overdone.")
  var thoroughness = 1000

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "Write all figures as a table to a file; - is standard output.")
  var csv: String?

  @Option(help: "Print on which numbers a figure depends, such as money or served.")
  var tornado: String?

  @Option(help: "Print over two numbers where which company has more money left, such as passers-by,tells-bring.")
  var breakEven: String?

  @Flag(help: "Add a line that sells as you did in your own last conversations, in the last company named.")
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
