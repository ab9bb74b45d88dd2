import ArgumentParser
import Shop
import Tables

/// Matches a customer's wish and needs against everything the shop can do.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Match a wish and what is known of the needs against what the shop can do.",
    discussion: """
      Prints every offer, best first, with what speaks for and against it, and all smallest sets of requirements to
      give up so that something fits. Being in stock is such a requirement (stock>=1), unless one about stock is given.

      EXAMPLES
        anprobe match --want 'category=hiking,size=38.5,waterproof=yes,price<=150'
        anprobe match --want 'size=38.5:3,colour!=white' --need comfort=3,economy=1 --json
        anprobe match --want 'size=42,price<100' --articles stock.csv

      Comparisons are = != <= >= < >. A number after a colon is the importance (1 unless given). Prices are in euros.
      A file of articles has a header row and one row per article and size; only the column id must be there. The
      columns name, brand, size, price, stock, lead_days and serves.NEED (0 to 5) have a meaning, all others are
      attributes. An article in another size than the one wanted is offered only half a size away and in stock.
      """)

  @Option(help: "What is wanted, as attribute=value with commas between; ':3' at the end of one gives its importance.")
  var want: String

  @Option(help: "The needs that are known, each with its weight, such as comfort=3,economy=1.")
  var need: String?

  @Option(help: "A CSV file of articles to use instead of those of the pack (at most 64 MB).")
  var articles: String?

  @OptionGroup var common: CommonOptions

  @Flag(help: "Print one line of JSON with offers and relaxations.")
  var json = false

  @Option(
    parsing: .unconditional, help: "How many offers and relaxations to print as lines; JSON always has all.")
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
