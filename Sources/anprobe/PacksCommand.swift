import ArgumentParser
import JSON
import Packs
import Reports
import Speech

/// Lists the packs and what is in them.
struct PacksCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .text("packs") }

  @OptionGroup var common: CommonOptions

  @Flag(help: .text("packs.json"))
  var json = false

  func run() throws {
    let library = try Library(common)
    var output = Output()
    if json {
      let packs = library.packs.map { pack in
        PacksReport.json(
          name: pack.name, version: pack.version, words: pack.words, assortment: pack.assortment,
          customers: pack.customers, companies: pack.companies)
      }
      try output.line { JSON.object([("packs", .array(packs))]).write(into: &$0) }
    } else {
      for pack in library.packs { try list(pack, &output) }
    }
    try output.flush()
    // What could not be loaded was told on the way; a script shall notice.
    if !library.problems.isEmpty { throw ExitCode(1) }
  }

  private func list(_ pack: Pack, _ output: inout Output) throws {
    let language = common.language
    let words = pack.words
    try output.line("\(words.title[language]) (\(pack.name) \(pack.version))")
    let customers = pack.customers.map { customer in
      (customer.id, words.customers[customer.id].map { "\($0.name[language]). \($0.about[language])" } ?? "")
    }
    let companies = pack.companies.map { company in
      (company.id, words.companies[company.id].map { "\($0.name[language]). \($0.about[language])" } ?? "")
    }
    let width = (customers + companies).map(\.0.count).max() ?? 0
    for (key, rows) in [("cli.customers", customers), ("cli.companies", companies)] {
      try output.line(" " + Forms.interface(language).filled(key))
      for (id, text) in rows {
        try output.line("  \(id)\(String(repeating: " ", count: width - id.count))  \(text)")
      }
    }
  }
}
