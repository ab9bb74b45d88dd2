import ArgumentParser
import Shop
import Tables

/// Matches a customer's wish and needs against everything the shop can do.
struct MatchCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .text("match") }

  @Option(help: .text("match.want", value: "wish"))
  var want: String

  @Option(help: .text("match.need", value: "needs"))
  var need: String?

  @Option(help: .text("match.articles", value: "file"))
  var articles: String?

  @OptionGroup var common: CommonOptions

  @Flag(help: .text("match.json"))
  var json = false

  @Option(parsing: .unconditional, help: .text("match.top", value: "number"))
  var top = 10

  func validate() throws {
    guard top >= 0 else { throw ValidationError.topRange }
  }

  func run() throws {
    let shop = try articles.map { try MatchShop.ofFile($0, common.language) } ?? MatchShop.ofPack(common)
    let wish = try requirements(shop.engine)
    let needs = try weights(shop.engine)
    let report = MatchReport(
      offers: shop.engine.rank(needs: needs, requirements: wish), relaxations: shop.engine.relaxations(wish),
      knowsNeeds: !needs.isEmpty)
    var output = Output()
    if json {
      try output.line { report.json.write(into: &$0) }
    } else {
      for line in report.lines(shop, top: top) { try output.line(line) }
    }
    try output.flush()
  }

  /// What is wanted.
  private func requirements(_ engine: MatchingEngine) throws -> [Requirement] {
    do {
      return try Requirement.list(PlainText.harmless(want), attributes: engine.table.attributeKinds)
    } catch {
      throw CommandError.match("--want", error)
    }
  }

  /// The known needs.
  private func weights(_ engine: MatchingEngine) throws -> [String: Int] {
    guard let need else { return [:] }
    do {
      return try NeedWeights.parse(PlainText.harmless(need), known: engine.needsAndColumns)
    } catch {
      throw CommandError.match("--need", error)
    }
  }
}
