import Screens

/// A sentence of the argument parser with gaps, such as `Unknown option '{option}'`, and what is said instead.
struct ParserPhrase {
  /// The sentence as the parser words it.
  let pattern: String
  /// The key of our words in `Assets/Help`.
  let key: String

  init(_ pattern: String, _ key: String) {
    self.pattern = pattern
    self.key = key
  }

  /// The words in place of a sentence of the parser; the sentence itself where nobody knows it.
  static func told(_ sentence: String, _ texts: Strings) -> String {
    for phrase in all {
      guard var values = gaps(of: phrase.pattern[...], in: sentence[...]) else { continue }
      values["names"] = values["names"].map { names(in: $0).joined(separator: ", ") }
      return texts.fill(phrase.key, values)
    }
    return sentence
  }

  /// What stands in the gaps of a pattern; nil where a sentence is another.
  private static func gaps(of pattern: Substring, in sentence: Substring) -> [String: String]? {
    guard let open = pattern.firstIndex(of: "{"), let close = pattern[open...].firstIndex(of: "}") else {
      return pattern == sentence ? [:] : nil
    }
    guard sentence.hasPrefix(pattern[..<open]) else { return nil }
    let name = String(pattern[pattern.index(after: open)..<close])
    let rest = pattern[pattern.index(after: close)...]
    let begin = sentence.index(sentence.startIndex, offsetBy: pattern[..<open].count)
    // A gap ends where the rest fits for the first time.
    for end in sentence[begin...].indices + [sentence.endIndex] {
      guard var values = gaps(of: rest, in: sentence[end...]) else { continue }
      values[name] = String(sentence[begin..<end])
      return values
    }
    return nil
  }

  /// The names in an enumeration: those in quotation marks, else every word that is no dash.
  private static func names(in list: String) -> [Substring] {
    let quoted = list.split(separator: "'", omittingEmptySubsequences: false)
    guard quoted.count > 1 else { return list.split { $0 == " " || $0 == "\n" }.filter { $0 != "-" } }
    return quoted.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
  }
}

extension ParserPhrase {
  /// Everything the parser says by itself, the longer of two that begin alike first.
  static let all = [
    ParserPhrase("Unknown option '{option}'. Did you mean '{meant}'?", "parser.unknown-option-meant"),
    ParserPhrase("Unknown option '{option}'", "parser.unknown-option"),
    ParserPhrase("Invalid option: {option}", "parser.unknown-option"),
    ParserPhrase("Missing value for '{option}'", "parser.missing-value"),
    ParserPhrase(
      "The value '{value}' is invalid for '{option}'. Please provide one of the following:\n{names}",
      "parser.invalid-value-among"),
    ParserPhrase(
      "The value '{value}' is invalid for '{option}'. Please provide one of {names}.", "parser.invalid-value-among"),
    ParserPhrase("The value '{value}' is invalid for '{option}'", "parser.invalid-value"),
    ParserPhrase(
      "The option '{option}' does not take any value, but '{value}' was specified.", "parser.needless-value"),
    ParserPhrase("Unexpected argument '{value}'", "parser.unexpected"),
    ParserPhrase("{count} unexpected arguments: {names}", "parser.unexpected-many"),
    ParserPhrase("Missing expected argument '{argument} ...'", "parser.missing-argument"),
    ParserPhrase("Missing expected argument '{argument}'", "parser.missing-argument"),
    ParserPhrase("Missing one of: {names}", "parser.missing-one"),
    ParserPhrase("Missing required subcommand.", "parser.missing-command"),
    ParserPhrase(
      """
      Can't generate completion scripts for '{shell}'.
      Please use --generate-completion-script=<shell> with one of:
          {names}
      """, "parser.no-completions"),
    ParserPhrase(
      """
      Can't autodetect a supported shell.
      Please use --generate-completion-script=<shell> with one of:
          {names}
      """, "parser.unknown-shell"),
    ParserPhrase("See '{command}' for more information.", "page.more"),
    ParserPhrase("See '{command} <subcommand>' for detailed help.", "page.more-commands"),
    ParserPhrase("Show the version.", "page.version"),
    ParserPhrase("Show help information.", "page.help"),
    ParserPhrase("Show subcommand help information.", "page.help-command"),
    ParserPhrase("(values: {values}; default: {default})", "page.values-default"),
    ParserPhrase("(values: {values})", "page.values"),
    ParserPhrase("(default: {default})", "page.default"),
    ParserPhrase("(default)", "page.default-command"),
    ParserPhrase("OVERVIEW", "page.overview"),
    ParserPhrase("USAGE", "page.usage"),
    ParserPhrase("ARGUMENTS", "page.arguments"),
    ParserPhrase("OPTIONS", "page.options"),
    ParserPhrase("SUBCOMMANDS", "page.commands"),
    ParserPhrase("Usage", "page.usage-line"),
    ParserPhrase("Help", "page.help-line"),
    ParserPhrase("<options>", "page.options-name"),
    ParserPhrase("[<options>]", "page.options-name-optional"),
    ParserPhrase("<subcommand>", "page.command-name"),
    ParserPhrase("[<subcommands> ...]", "page.command-names-optional"),
    ParserPhrase("<subcommands>", "page.command-name"),
  ]
}
