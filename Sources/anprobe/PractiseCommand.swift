import ArgumentParser
import Conversation
import Packs
import Reports
import Screens
import Speech

/// Holds a conversation: on the screen, in plain lines, or without a person.
struct PractiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practise",
    abstract: "Hold a conversation with a customer, or let one run without a screen.",
    discussion: """
      A conversation is a pack, a customer, a company, a seed and the moves: the same ones give the same conversation,
      byte for byte. Moves that need an offer name it after a colon (refer:cobbler-weiss); without one the best is meant.

      EXAMPLES
        anprobe practise
        anprobe practise --customer widower --company lindner
        anprobe practise --customer nurse --company glanz --seed 7 --moves greet,ask-purpose,check-stock --json
        anprobe practise --customer tourist --company glanz --policy random --runs 100 --json
      """)

  enum Policy: String, CaseIterable, ExpressibleByArgument {
    case random
  }

  @OptionGroup var common: CommonOptions

  @Option(help: "The customer's id, as anprobe packs lists them.")
  var customer: String?

  @Option(help: "The company's id.")
  var company: String?

  @Option(help: "A whole number from 0; another seed is another day.")
  var seed: UInt64?

  @Option(help: "Moves to make, with commas between them.")
  var moves: String?

  @Option(help: "Let it be played without a person: random.")
  var policy: Policy?

  @Option(help: "How many conversations to play in a row with --policy, each with the next seed.")
  var runs: Int?

  @Option(help: "How much is seen of the customer's inside: beginner, seller or master.")
  var level: PlainLevel?

  @Flag(help: "Print JSON: states and events; with --runs one line for each conversation.")
  var json = false

  @Flag(help: "Numbered lines instead of a screen; chosen by itself when the output is no terminal.")
  var plain = false

  func validate() throws {
    if policy != nil, moves != nil { throw ValidationError("--policy and --moves exclude each other.") }
    if runs != nil, policy == nil { throw ValidationError("--runs goes with --policy.") }
    if let runs, !(1...10_000_000).contains(runs) {
      throw ValidationError("--runs: write a number from 1 to 10000000.")
    }
    if json, moves == nil, policy == nil { throw ValidationError("--json goes with --moves or --policy.") }
  }

  func run() throws {
    if moves == nil, policy == nil {
      return try Start(
        common: common, customer: customer, company: company, seed: seed, level: level, plain: plain, isPractise: true
      ).run()
    }
    let library = try Library(common)
    let pack = library.pack(customer: customer)
    guard let customer else {
      throw CommandError("--customer is missing. There are: \(ids(pack.customers.map(\.id))).")
    }
    guard let company else { throw CommandError("--company is missing. There are: \(ids(pack.companies.map(\.id))).") }
    let scene = try library.scene(pack, customer: customer, company: company)
    if policy == nil {
      try play(scene, pack)
    } else {
      playAlone(scene, pack)
    }
  }

  private func ids(_ list: [String]) -> String { list.joined(separator: ", ") }

  // MARK: Typed moves

  private func play(_ scene: Scene, _ pack: Pack) throws {
    let language = common.language
    var session = Session(
      scene: scene, words: pack.words, forms: .interface(language), language: language, seed: seed ?? 1)
    for (index, name) in (moves ?? "").split(separator: ",", omittingEmptySubsequences: false).enumerated() {
      let name = name.filter { !$0.isWhitespace }
      if name.isEmpty { continue }
      do throws(MoveError) {
        session.take(try scene.move(named: name, in: session.state))
      } catch {
        throw CommandError("--moves, number \(index + 1): \(MoveProblem(error))")
      }
    }
    if json {
      print(SessionReport(session, words: pack.words, language: language).whole(pack: pack.name).description)
    } else {
      let dialogue = PlainDialogue(
        session, words: pack.words, strings: .interface(language), language: language, level: level ?? .seller)
      print(dialogue.transcript().joined(separator: "\n"))
    }
  }

  // MARK: Without a person

  private func playAlone(_ scene: Scene, _ pack: Pack) {
    let policy = RandomPolicy()
    let first = seed ?? 1
    if runs == nil, json { return playAloneInFull(scene, pack, policy) }
    var endings: [Ending: Int] = [:]
    let count = runs ?? 1
    for run in 0..<UInt64(count) {
      var state = scene.start(seed: first &+ run)
      var moves: [Move] = []
      var none = NoEvents()
      while let move = policy.move(in: state, of: scene) {
        state = scene.step(state, move, into: &none)
        if json { moves.append(move) }
      }
      if json { print(ResultReport(scene, state).line(pack: pack.name, moves: moves).description) }
      if let ending = state.ending { endings[ending, default: 0] += 1 }
    }
    guard !json else { return }
    for ending in Ending.allCases where endings[ending] != nil {
      let name = pack.words.endings[ending.rawValue]?.name[common.language] ?? ending.rawValue
      print("\(endings[ending] ?? 0)  \(name)")
    }
  }

  private func playAloneInFull(_ scene: Scene, _ pack: Pack, _ policy: RandomPolicy) {
    let language = common.language
    var session = Session(
      scene: scene, words: pack.words, forms: .interface(language), language: language, seed: seed ?? 1)
    while let move = policy.move(in: session.state, of: scene) { session.take(move) }
    print(SessionReport(session, words: pack.words, language: language).whole(pack: pack.name).description)
  }
}

extension PlainLevel: ExpressibleByArgument {}

extension Forms {
  /// The interface's strings in a language.
  static func interface(_ language: Language) -> Forms {
    let strings = InterfaceStrings.embedded(language)
    return Forms { strings[$0] }
  }
}

/// Why a typed move is none, in words.
struct MoveProblem: CustomStringConvertible {
  private let error: MoveError

  init(_ error: MoveError) { self.error = error }

  var description: String {
    switch error {
    case .unknown(let name, let nearest):
      "“\(name)” is no move." + (nearest.map { " Did you mean \($0)?" } ?? "") + " anprobe packs lists all moves."
    case .unknownOffer(let name, let among):
      "“\(name)” names no offer that can be made now. There are: \(among.joined(separator: ", "))."
    case .needsNoOffer(let name): "“\(name)”: this move takes no offer."
    case .notNow(let name, let possible):
      "“\(name)” is not possible at this moment. Possible are: \(possible.joined(separator: ", "))."
    }
  }
}
