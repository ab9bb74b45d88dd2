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
  static let configuration = CommandConfiguration(
    commandName: "practise",
    abstract: "Hold a conversation with a customer, or let one run without a screen.",
    discussion: """
      A conversation is a pack, a customer, a company, a seed and the moves: the same ones give the same conversation,
      byte for byte. Moves that need an offer name it after a colon (refer:cobbler-weiss); without one the best is meant.
      Without --seed it is 1 for typed moves and policies, and another one each time a person plays.

      EXAMPLES
        anprobe practise
        anprobe practise --customer widower --company lindner
        anprobe practise --customer nurse --company glanz --seed 7 --moves greet,ask-purpose,check-stock
        anprobe practise --customer nurse --company glanz --seed 7 --moves greet,ask-purpose,check-stock --json
        anprobe practise --customer tourist --company glanz --policy random
        anprobe practise --customer tourist --company glanz --policy push --runs 100 --summary
        anprobe practise --customer tourist --company glanz --policy like-me --runs 100 --summary
      """,
    aliases: ["practice"])

  @OptionGroup var common: CommonOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var lines: PlainOptions

  @Option(help: "The customer’s id, as anprobe packs lists them.")
  var customer: String?

  @Option(help: "The company’s id.")
  var company: String?

  @Option(parsing: .unconditional, help: "A whole number from 0; another seed is another day.")
  var seed: UInt64?

  @Option(parsing: .unconditional, help: "Moves to make, with commas between them; '' for the opening alone.")
  var moves: String?

  @Option(
    help: """
      Let it be played without a person: push, customer-centred, order-taker, apologise-and-wait, random, or like-me, \
      which sells as you did in your own last conversations.
      """)
  var policy: PolicyName?

  @Option(help: "How good the policy is and how well its questions land, from 0 to 1000; 500 is middling.")
  var skill: Int?

  @Option(
    parsing: .unconditional,
    help: "How many conversations to play with --policy, each with the next seed; prints a line of JSON for each.")
  var runs: Int?

  @Option(help: "How much is seen of the customer’s inside: beginner, seller or master.")
  var level: Level?

  @Flag(help: "Print states and events as JSON; what goes on inside the customer stands apart, under hidden.")
  var json = false

  @Flag(help: "Print the conversation’s capsule: one line that holds it, for anprobe replay.")
  var capsule = false

  @Flag(help: "With --runs: count the endings instead of printing each conversation.")
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
