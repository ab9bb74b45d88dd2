import ArgumentParser
import Conversation
import Packs
import Reports
import Screens
import Season
import Speech

/// Lets a person play the customer, with two sellers: on the screen, in plain lines, or with answers given beforehand.
struct ReverseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reverse",
    abstract: "Play the customer, with two sellers one after the other.",
    discussion: """
      You have a wish, and something beneath it that you may tell or keep. One seller pushes, one is customer-centred; who
      comes first is drawn from the seed. Afterwards both conversations stand side by side: what you told whom, and what
      each could have known. Answers for the second conversation follow a slash.

      EXAMPLES
        anprobe reverse
        anprobe reverse --customer nurse --companies glanz,lindner --plain
        anprobe reverse --customer nurse --companies lindner --seed 7 --answers say-wish,tell,tell,go-content/go-content
        anprobe reverse --customer widower --companies glanz,lindner --answers say-wish,hint,go-angry --json
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var lines: PlainOptions

  @Option(help: "The id of whom you play, as anprobe packs lists them.")
  var customer: String?

  @Option(help: "Where the two sellers work, with a comma between; one id is for both.")
  var companies: String?

  @Option(help: "How the two sell, with a comma between: push, customer-centred, order-taker or random.")
  var sellers = "push,customer-centred"

  @Option(help: "How good both are and how well their questions land, from 0 to 1000; 500 is middling.")
  var skill = 500

  @Option(parsing: .unconditional, help: "A whole number from 0; another seed is another day, and may turn the order.")
  var seed: UInt64?

  @Option(parsing: .unconditional, help: "Answers to give, with commas between; those to the second seller after a /.")
  var answers: String?

  @Option(help: "With beginner you also see what the program would have felt.")
  var level: Level?

  @Flag(help: "Print turns, events and the ledger as JSON; what the program would have felt stands under hidden.")
  var json = false

  func validate() throws {
    guard (0...1000).contains(skill) else { throw ValidationError.skillRange }
    let names = sellers.split(separator: ",", omittingEmptySubsequences: false)
    guard names.count == 2 else { throw ValidationError.twoSellers }
    for name in names where Stance(rawValue: String(name)) == nil {
      throw CommandError.unknown("--sellers", String(name), among: Stance.allCases.map(\.rawValue))
    }
    if companies != nil, !(1...2).contains(houses.count) { throw ValidationError.twoCompanies }
  }

  func run() throws {
    guard answers != nil || json else {
      return try Start(
        common: common, data: data, customer: customer, seed: seed, level: level, plain: lines.plain, reversal: opening
      ).run()
    }
    let library = try Library(common)
    guard let customer else {
      throw CommandError.missing("--customer", among: library.packs.flatMap(\.customers).map(\.id))
    }
    let (pack, begun) = try library.reversal(opening, customer: customer, seed: seed ?? 1)
    try show(try held(begun), pack)
  }

  /// What was asked for beside the customer.
  private var opening: ReversalOpening {
    let stances = sellers.split(separator: ",").compactMap { Stance(rawValue: String($0)) }
    return ReversalOpening(companies: houses, sellers: stances.map { StancePolicy($0, skill: skill) })
  }

  private var houses: [String] {
    (companies ?? "").split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
  }

  /// The two conversations as far as the typed answers reach.
  private func held(_ begun: Reversal) throws -> Reversal {
    var reversal = begun
    let parts = (answers ?? "").split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { throw CommandError.tooManySlashes }
    var number = 0
    for (place, part) in parts.enumerated() {
      if place > 0, !reversal.meetNext() { throw CommandError.firstIsNotOver }
      for name in part.split(separator: ",") {
        number += 1
        let name = name.filter { !$0.isWhitespace }.lowercased()
        guard let answer = CustomerMove(rawValue: name) else {
          throw CommandError.unknown("--answers, number \(number)", name, among: CustomerMove.allCases.map(\.rawValue))
        }
        let possible = reversal.conversation.possible
        guard reversal.take(answer) else {
          throw CommandError.answer(number, name, possible: possible.map(\.rawValue))
        }
      }
    }
    return reversal
  }

  private func show(_ reversal: Reversal, _ pack: Pack) throws {
    let language = common.language
    let forms = Forms.interface(language)
    var output = Output()
    if json {
      let talks = reversal.conversations.map {
        ReversedTalk($0, words: pack.words, forms: forms, language: language)
      }
      let report = ReversalReport(
        reversal, lines: talks.map(\.lines),
        prior: NeedPrior(reversal.conversation.scene.needs, customers: pack.customers))
      try output.line { report.whole(pack: pack.name).write(into: &$0) }
    } else {
      let dialogue = PlainReversal(reversal, pack: pack, forms: forms, language: language, showsFelt: false)
      for line in dialogue.transcript() { try output.line(line) }
    }
    try output.flush()
  }
}
