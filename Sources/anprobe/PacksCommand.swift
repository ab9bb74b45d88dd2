import ArgumentParser
import JSON
import Packs
import Reports

/// Lists the packs and what is in them.
struct PacksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "packs",
    abstract: "List the packs with their customers, companies, moves, articles and places.",
    discussion: """
      EXAMPLES
        anprobe packs
        anprobe packs --packs ~/my-packs --json
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "Print JSON with the ids and names of everything.")
  var json = false

  func run() throws {
    let library = try Library(common)
    if json {
      let packs = library.packs.map { pack in
        PacksReport.json(
          name: pack.name, version: pack.version, words: pack.words, assortment: pack.assortment,
          customers: pack.customers, companies: pack.companies)
      }
      print(JSON.object([("packs", .array(packs))]).description)
    } else {
      for pack in library.packs { list(pack) }
    }
    // What could not be loaded was told on the way; a script shall notice.
    if !library.problems.isEmpty { throw ExitCode(1) }
  }

  private func list(_ pack: Pack) {
    let language = common.language
    print("\(pack.words.title[language]) (\(pack.name) \(pack.version))")
    for customer in pack.customers {
      print("  \(customer.id)  \(pack.words.customers[customer.id]?.about[language] ?? "")")
    }
    for company in pack.companies {
      print("  \(company.id)  \(pack.words.companies[company.id]?.about[language] ?? "")")
    }
  }
}
