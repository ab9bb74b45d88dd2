import ArgumentParser
import Checking
import Dispatch
import JSON
import Packs
import Reports
import Speech

/// Checks a pack and says what is wrong with it, like a compiler.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .text("check") }

  @OptionGroup var common: CommonOptions

  @Argument(help: .text("check.pack", value: "pack"))
  var pack: String?

  @Option(help: .text("check.only", value: "rules"))
  var only: String?

  // What begins with a hyphen shall be told of as a number, and not as an option nobody knows.
  @Option(parsing: .unconditional, help: .text("check.plays", value: "number"))
  var plays: Int?

  @Flag(help: .text("check.json"))
  var json = false

  @Flag(help: .text("check.rules"))
  var rules = false

  func validate() throws {
    _ = try wanted()
    guard plays.map((1...100_000).contains) ?? true else { throw ValidationError.playsRange }
  }

  func run() throws {
    var output = Output()
    let language = common.language
    let book = RuleBook.standard
    let wanted = try wanted()
    if rules {
      try list(book, wanted, language, &output)
      return try output.flush()
    }
    let folder = try CheckedFolder.named(pack, packs: common.packs)
    let cover = CoverTable(wanted: wanted, book: book)
    var settings = CheckSettings(wanted: wanted) { count, piece in
      DispatchQueue.concurrentPerform(iterations: count, execute: piece)
    }
    cover.prepare(&settings, plays: plays)
    let check = PackCheck(
      folder, among: CheckedFolder.besides(folder), model: try Library.model(), book: book, settings: settings)
    if json {
      try output.line { CheckReport.json(check, cover: cover.table, in: language).write(into: &$0) }
    } else {
      let texts = CheckTexts(language)
      if let table = cover.table { for line in texts.lines(table) { try output.line(line) } }
      let packs = CheckedFolder.packs(around: folder, packs: common.packs)
      for finding in check.findings {
        try output.line(texts.line(finding))
        if let capsule = finding.capsule { try output.line(texts.capsuleLine(capsule, packs: packs)) }
      }
      for line in texts.summary(check) { try output.line(line) }
    }
    try output.flush()
    if check.count(.error) > 0 { throw ExitCode(1) }
  }

  /// The rules that were asked for; nil for all.
  private func wanted() throws -> Set<String>? { try only.map { try WantedRules.named($0, in: .standard) } }

  /// Lists the rules, all of them or those wanted.
  private func list(_ book: RuleBook, _ wanted: Set<String>?, _ language: Language, _ output: inout Output) throws {
    guard !json else { return try output.line { CheckReport.rules(book, in: language).write(into: &$0) } }
    let texts = CheckTexts(language)
    let rules = book.rules.filter { wanted?.contains($0.id) ?? true }
    let width = rules.map(\.id.count).max() ?? 0
    for part in CheckPart.allCases {
      let ofPart = rules.filter { $0.part == part }
      guard !ofPart.isEmpty else { continue }
      try output.line(texts.name(part))
      for rule in ofPart {
        let gap = String(repeating: " ", count: width - rule.id.count)
        try output.line("  \(rule.id)\(gap)  \(texts.names(rule.severities)): \(texts.about(rule))")
      }
    }
  }
}
