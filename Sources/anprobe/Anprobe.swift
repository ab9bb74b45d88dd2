import ArgumentParser
import Canvas
import Glibc
import History
import Screens

/// The program.
@main
struct Anprobe: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anprobe",
    abstract: "Try on a stance towards your customers, in a shoe shop.",
    discussion: """
      Without a command it opens the home screen; where the output is no terminal, numbered lines.

      EXAMPLES
        anprobe
        anprobe --lang de
        anprobe --plain
        anprobe practise --customer widower --company lindner
        anprobe practise --customer nurse --company glanz --seed 7 --moves greet,ask-purpose,check-stock --json
        anprobe contrast --customer nurse --companies glanz,lindner
        anprobe reverse --customer nurse --companies glanz,lindner
        anprobe match --want 'category=hiking,size=38.5,waterproof=yes,price<=150'
        anprobe understand 'What will you be using them for?'
        anprobe map --format mermaid
        anprobe packs
        anprobe check starter
        anprobe new pack my-shop
      """,
    version: "0.1.0",
    subcommands: [
      PractiseCommand.self, ContrastCommand.self, ReverseCommand.self, SeasonCommand.self, ReplayCommand.self,
      RecordsCommand.self, JournalCommand.self, MatchCommand.self, UnderstandCommand.self, MapCommand.self,
      PacksCommand.self, CheckCommand.self, NewCommand.self,
    ])

  @OptionGroup var common: CommonOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var lines: PlainOptions

  func run() throws {
    try Start(common: common, data: data, plain: lines.plain).run()
  }

  /// Reads the arguments and runs the command they name.
  static func main() {
    // Whoever reads only the first lines of what we write ends us quietly.
    signal(SIGPIPE, SIG_DFL)
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      try checkCommand(arguments)
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      leave(after: error)
    }
  }

  /// Finds the command that may have been meant, which the parser would not.
  private static func checkCommand(_ arguments: [String]) throws {
    guard let first = arguments.first, !first.hasPrefix("-"), first != "help" else { return }
    var names: [String] = []
    for command in configuration.subcommands {
      let known = command.configuration
      if known.aliases.contains(first) { return }
      if let name = known.commandName { names.append(name) }
    }
    guard !names.contains(first) else { return }
    throw CommandError.unknownCommand(first, among: names)
  }

  /// Ends the program with the status and message of an error; what was typed cannot steer the terminal from there.
  private static func leave(after error: any Error) -> Never {
    let status = exitCode(for: error)
    let own: String? =
      switch error {
      case let error as CommandError: error.description
      case let error as KeepingError: CommandError.strings.sentence(error)
      default: nil
      }
    let message = (own.map { CommandError.text("error.prefix", ["message": $0]) } ?? fullMessage(for: error))
      .cleaned(keepingNewlines: true)
    if !message.isEmpty {
      if status.isSuccess { print(message) } else { Environment.complain(message) }
    }
    Glibc.exit(status.rawValue)
  }
}
