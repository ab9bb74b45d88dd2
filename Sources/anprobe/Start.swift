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
  /// How a person is to play the customer at once; nil where they sell.
  var reversal: ReversalOpening?

  /// The contrast to show or to present at once; nil for none.
  var contrast: ContrastOpening?
  /// What is presented on this terminal while another one shows it.
  var presented: (folder: String, contrast: Int?)?

  /// Whom to meet at once; nil begins at home.
  var opening: Opening? {
    if let reversal { return Opening(customer: customer, seed: seed, reversal: reversal) }
    return isPractise ? Opening(customer: customer, company: company, seed: seed) : nil
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
    if customer != nil || company != nil || reversal?.companies.isEmpty == false { try checkNames() }
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
    let library = try Library(common, data, naming: [company] + (reversal?.companies ?? []))
    guard
      let customer = customer
        ?? library.packs.first(where: { pack in
          company.map { pack.company($0) != nil } ?? true
        })?.customers.first?.id
    else { return }
    let houses = library.packs.filter { $0.customer(customer) != nil }.flatMap(\.companies)
    let named = company.map { [$0] } ?? reversal?.companies ?? []
    for house in named.isEmpty ? [houses.first?.id ?? ""] : named {
      _ = try library.pack(customer: customer, company: house)
    }
  }

  private func runPlain(_ settings: Settings) throws {
    var start = self
    start.common.lang = common.lang ?? settings.language
    start.level = level ?? settings.level
    if let reversal { return try PlainReversalRunner(start: start, opening: reversal).run() }
    var runner = try PlainRunner(start: start)
    try runner.run()
  }
}
