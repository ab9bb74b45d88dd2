import ArgumentParser
import Glibc

/// The program.
@main
struct Anprobe: ParsableCommand {
  static var configuration: CommandConfiguration {
    .text(
      "anprobe", version: "0.1.0",
      subcommands: [
        PractiseCommand.self, ContrastCommand.self, ReverseCommand.self, SeasonCommand.self, ReplayCommand.self,
        RecordsCommand.self, JournalCommand.self, MatchCommand.self, UnderstandCommand.self, MapCommand.self,
        PacksCommand.self, CheckCommand.self, NewCommand.self,
      ])
  }

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

  /// Ends the program with the status and message of an error.
  private static func leave(after error: any Error) -> Never {
    let status = exitCode(for: error)
    let message = told(error)
    if !message.isEmpty {
      if status.isSuccess { print(message) } else { Environment.complain(message) }
    }
    Glibc.exit(status.rawValue)
  }
}
