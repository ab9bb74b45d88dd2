import ArgumentParser
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
        anprobe practise --customer widower --company lindner
        anprobe match --want 'category=hiking,size=38.5,waterproof=yes,price<=150'
        anprobe packs
      """,
    version: "0.1.0",
    subcommands: [PractiseCommand.self, MatchCommand.self, MapCommand.self, PacksCommand.self])

  @OptionGroup var common: CommonOptions

  @Flag(help: "Numbered lines instead of a screen; chosen by itself when the output is no terminal.")
  var plain = false

  func run() throws {
    try Start(common: common, plain: plain).run()
  }
}
