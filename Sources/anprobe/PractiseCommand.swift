import ArgumentParser
import Conversation
import History
import Packs
import Reports
import Screens
import Season
import Speech

/// Holds a conversation: on the screen, in plain lines, or without a person.
struct PractiseCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .text("practise", aliases: ["practice"]) }

  @OptionGroup var common: CommonOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var lines: PlainOptions

  @Option(help: .text("option.customer", value: "id"))
  var customer: String?

  @Option(help: .text("option.company", value: "id"))
  var company: String?

  @Option(parsing: .unconditional, help: .text("option.seed", value: "number"))
  var seed: UInt64?

  @Option(parsing: .unconditional, help: .text("practise.moves", value: "moves"))
  var moves: String?

  @Option(help: .text("practise.policy", value: "stance"))
  var policy: PolicyName?

  @Option(help: .text("practise.skill", value: "number"))
  var skill: Int?

  @Option(parsing: .unconditional, help: .text("practise.runs", value: "number"))
  var runs: Int?

  @Option(help: .text("option.level", value: "level"))
  var level: Level?

  @Flag(help: .text("practise.json"))
  var json = false

  @Flag(help: .text("practise.capsule"))
  var capsule = false

  @Flag(help: .text("practise.summary"))
  var summary = false

  func validate() throws {
    if policy != nil, moves != nil { throw ValidationError.policyOrMoves }
    if let skill, !(0...1000).contains(skill) { throw ValidationError.skillRange }
    if skill != nil, policy == nil { throw ValidationError.skillNeedsPolicy }
    if runs != nil, policy == nil { throw ValidationError.runsNeedPolicy }
    if let runs, !(1...10_000_000).contains(runs) { throw ValidationError.runsRange }
    if capsule, json || runs != nil { throw ValidationError.capsuleAlone }
    if summary, runs == nil || json { throw ValidationError.summaryNeedsRuns }
  }

  func run() throws {
    guard moves != nil || policy != nil || json || capsule else {
      return try Start(
        common: common, data: data, customer: customer, company: company, seed: seed, level: level, plain: lines.plain,
        isPractise: true
      ).run()
    }
    let library = try Library(common, data, naming: [company])
    guard let customer else {
      throw CommandError.missing("--customer", among: library.packs.flatMap(\.customers).map(\.id))
    }
    guard let company else {
      throw CommandError.missing("--company", among: library.packs.flatMap(\.companies).map(\.id))
    }
    let pack = try library.pack(customer: customer, company: company)
    let scene = try library.scene(pack, customer: customer, company: company, skill: skill ?? 500)
    if let runs {
      try PolicyRunner(
        scene: scene, pack: pack, policy: try player(library), firstSeed: seed ?? 1, runs: runs,
        language: common.language
      ).run(summary: summary)
    } else {
      try show(try session(scene, pack, library), pack)
    }
  }

  /// Who plays where no person does.
  ///
  /// - Throws: ``CommandError`` where too few conversations were kept to sell as somebody did in them.
  private func player(_ library: Library) throws -> SeasonPlayer {
    let reader = HabitReader(common: common, data: data, packs: library.packs)
    return SeasonPlayer(try (policy ?? .stance(.random)).policy(reader), skill: skill ?? 500)
  }

  /// The conversation that the typed moves or the policy make.
  private func session(_ scene: Scene, _ pack: Pack, _ library: Library) throws -> Session {
    let language = common.language
    var session = Session(
      scene: scene, words: pack.words, forms: .interface(language), language: language, seed: seed ?? 1)
    if policy != nil {
      let player = try player(library)
      while let move = player.move(in: session.state, of: scene) { session.take(move) }
      return session
    }
    for (index, name) in (moves ?? "").split(separator: ",", omittingEmptySubsequences: false).enumerated() {
      let name = name.filter { !$0.isWhitespace }.lowercased()
      if name.isEmpty { continue }
      do throws(MoveError) {
        session.take(try scene.move(named: name, in: session.state))
      } catch {
        throw CommandError.move(index + 1, error)
      }
    }
    return session
  }

  private func show(_ session: Session, _ pack: Pack) throws {
    guard capsule else {
      return try SessionOutput(session: session, pack: pack, language: common.language, level: level ?? .seller)
        .write(json: json)
    }
    var output = Output()
    try output.line(Capsule(of: session, pack: pack.name, version: pack.version).text)
    try output.flush()
  }
}

extension Level: ExpressibleByArgument {}
