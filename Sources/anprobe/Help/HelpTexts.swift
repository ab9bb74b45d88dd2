import ArgumentParser
import Screens

/// The words of the help, looked up only while some of it is printed.
///
/// The parser asks for the configuration and the options of commands whenever arguments are read, and again when it puts
/// a page of help or a message together. The first time nobody reads the words, so nothing is looked up; the second time
/// texts are bound to ``spoken``.
enum HelpTexts {
  /// The texts to speak with; nil while nothing is printed.
  @TaskLocal static var spoken: Strings?
}

extension ArgumentHelp {
  /// What the help says of an option or argument, by its key.
  ///
  /// What its value is called, as in `--seed <number>`, stands under `value.`.
  static func text(_ key: String, value: String? = nil) -> ArgumentHelp {
    guard let texts = HelpTexts.spoken else { return ArgumentHelp(key) }
    return ArgumentHelp(texts[key], valueName: value.map { texts["value." + $0] })
  }
}

extension CommandConfiguration {
  /// A command with what the help says of it.
  ///
  /// That stands under `KEY.abstract`, and where there are such, `KEY.discussion` and `KEY.examples`. The key is the
  /// command's name, after that of the command above it and a dot where there is one.
  static func text(
    _ key: String, version: String = "", aliases: [String] = [], subcommands: [any ParsableCommand.Type] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) -> CommandConfiguration {
    let name = key.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(key[key.index(after: $0)...]) } ?? key
    let texts = HelpTexts.spoken
    return CommandConfiguration(
      commandName: name, abstract: texts?[key + ".abstract"] ?? "", discussion: texts.map { discussion(key, $0) } ?? "",
      version: version, subcommands: subcommands, defaultSubcommand: defaultSubcommand, aliases: aliases)
  }

  /// What is said at length, and the examples under a heading.
  private static func discussion(_ key: String, _ texts: Strings) -> String {
    var parts: [String] = []
    if texts.has(key + ".discussion") { parts.append(texts[key + ".discussion"]) }
    if texts.has(key + ".examples") {
      let lines = texts[key + ".examples"].split(separator: "\n").map { "  " + $0 }
      parts.append(([texts["page.examples"]] + lines).joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n")
  }
}
