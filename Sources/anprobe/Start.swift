import ArgumentParser
import Conversation
import Packs
import Records
import Screens
import Speech
import Terminal

/// Opens the program for a person: the screen where there is a terminal that can show one, else numbered lines.
struct Start {
  var common: CommonOptions
  var data: DataOptions
  var customer: String?
  var company: String?
  var seed: UInt64?
  var level: Level?
  var plain: Bool
  /// Whether a conversation is to be opened at once.
  var isPractise = false

  /// Whom to meet at once; nil begins at home.
  var opening: Opening? {
    isPractise ? Opening(customer: customer, company: company, seed: seed) : nil
  }

  func run() throws {
    let file = SettingsFile.usual(
      configuration: Environment.value("XDG_CONFIG_HOME"), home: Environment.value("HOME"))
    var complaint: String?
    var settings = Settings()
    do throws(SettingsFileError) {
      settings = Settings(values: try file?.read() ?? [:])
    } catch {
      complaint = error.text(CommandError.strings)
      Environment.complain(error.text(CommandError.strings))
    }
    if let level { settings.level = level }
    guard !plain, Environment.isTerminal else { return try runPlain(settings) }
    if customer != nil || company != nil { try checkNames() }
    var program: Interactive
    do throws(TerminalError) {
      program = try Interactive(self, settings: settings, settingsFile: file, complaint: complaint)
    } catch {
      Environment.complain(error.text(CommandError.strings) + " " + CommandError.text("terminal.then"))
      return try runPlain(settings)
    }
    let status = program.run()
    if status != 0 { throw ExitCode(status) }
  }

  /// Tells a misspelt name before a screen hides the message.
  private func checkNames() throws {
    let library = try Library(common)
    guard
      let customer = customer
        ?? library.packs.first(where: { pack in
          company.map { pack.company($0) != nil } ?? true
        })?.customers.first?.id
    else { return }
    let houses = library.packs.filter { $0.customer(customer) != nil }.flatMap(\.companies)
    _ = try library.pack(customer: customer, company: company ?? houses.first?.id ?? "")
  }

  private func runPlain(_ settings: Settings) throws {
    var start = self
    start.common.lang = common.lang ?? settings.language
    start.level = level ?? settings.level
    var runner = try PlainRunner(start: start)
    try runner.run()
  }
}
