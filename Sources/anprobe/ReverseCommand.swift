import ArgumentParser
import Conversation
import Packs
import Reports
import Screens
import Season
import Speech

/// Lets a person play the customer, with two sellers: on the screen, in plain lines, or with answers given beforehand.
struct ReverseCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .text("reverse") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var lines: PlainOptions

  @Option(help: .text("reverse.customer", value: "id"))
  var customer: String?

  @Option(help: .text("reverse.companies", value: "ids"))
  var companies: String?

  @Option(help: .text("reverse.sellers", value: "stances"))
  var sellers = "push,customer-centred"

  @Option(help: .text("reverse.skill", value: "number"))
  var skill = 500

  @Option(parsing: .unconditional, help: .text("reverse.seed", value: "number"))
  var seed: UInt64?

  @Option(parsing: .unconditional, help: .text("reverse.answers", value: "answers"))
  var answers: String?

  @Option(help: .text("reverse.level", value: "level"))
  var level: Level?

  @Flag(help: .text("reverse.json"))
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
