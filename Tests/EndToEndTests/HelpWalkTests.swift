import Foundation
import Packs
import PseudoTerminal
import Speech
import Testing

/// Walks over all commands: each page of help is in one language, fits, and leaves no text out.
struct HelpWalkTests {
  @Test(arguments: Language.allCases)
  func everyPageIsInOneLanguageAndFits(language: Language) throws {
    let foreign =
      language == .german
      ? ["OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "COMMANDS", "EXAMPLES", "Show ", "(default", "(values", "See '"]
      : ["ZWECK", "AUFRUF", "ANGABEN", "OPTIONEN", "BEFEHLE", "BEISPIELE", "zeigen", "Vorgabe", "(values", "See '"]
    let commands = try HelpCommand.all(language)
    #expect(commands.count == 23)
    for command in commands {
      let page = try Program.run(
        [anprobe] + command.words + ["--help", "--lang", language.rawValue], environment: apart, input: "")
      #expect(page.status == 0 && page.errors.isEmpty)
      for word in foreign + ["⟨", "subcommand"] {
        #expect(!page.output.contains(word), "\(word) in the help of \(command.words)")
      }
      for line in page.lines { #expect(line.count <= 80, "\(command.words): \(line)") }
    }
  }

  /// The parser's own description of all commands holds every text that is shown, and is made of them anew each time.
  @Test func everyOptionIsExplainedInBothLanguagesAndNoTextIsLeftOver() throws {
    var texts: [Language: [String]] = [:]
    for language in Language.allCases {
      for command in try HelpCommand.all(language) {
        let all = [command.abstract, command.discussion] + command.options.map(\.text)
        #expect(!command.abstract.isEmpty && !all.contains { $0.contains("⟨") }, "\(command)")
        for option in command.options { #expect(option.text.hasSuffix("."), "\(command.words) \(option)") }
        texts[language, default: []] += all
      }
    }
    let german = try #require(texts[.german])
    let english = try #require(texts[.english])
    #expect(german.count == english.count)
    for (ours, theirs) in zip(german, english) where !ours.isEmpty { #expect(ours != theirs) }
    for language in Language.allCases {
      let strings = InterfaceStrings.help(language)
      let shown = texts[language, default: []]
      for key in strings.keys where !["page.", "parser.", "value."].contains(where: key.hasPrefix) {
        // Examples are moved in by two columns.
        let text = strings[key].replacing("\n", with: "\n  ").replacing("\n  \n", with: "\n\n")
        let parts = key.hasSuffix(".examples") ? [text] : strings[key].split(separator: "\n").map(String.init)
        for part in parts { #expect(shown.contains { $0.contains(part) }, "\(key) is shown nowhere") }
      }
    }
  }
}

/// A command as the parser describes it.
private struct HelpCommand {
  /// The words that call it, after the program's name.
  let words: [String]
  let abstract: String
  let discussion: String
  let options: [(name: String, text: String)]

  /// All commands, the program itself first.
  static func all(_ language: Language) throws -> [HelpCommand] {
    let dump = try run("--experimental-dump-help", "--lang", language.rawValue).object()
    return commands(try #require(dump["command"] as? [String: Any]), under: nil)
  }

  private static func commands(_ object: [String: Any], under parent: [String]?) -> [HelpCommand] {
    let name = object["commandName"] as? String ?? ""
    // The parser explains these itself, in words that pages of help replace.
    guard name != "help" else { return [] }
    let words = parent.map { $0 + [name] } ?? []
    let options = (object["arguments"] as? [[String: Any]] ?? []).compactMap { argument -> (String, String)? in
      let name = argument["valueName"] as? String ?? ""
      return ["version", "help"].contains(name) ? nil : (name, argument["abstract"] as? String ?? "")
    }
    let own = HelpCommand(
      words: words, abstract: object["abstract"] as? String ?? "", discussion: object["discussion"] as? String ?? "",
      options: options)
    let below = object["subcommands"] as? [[String: Any]] ?? []
    return [own] + below.flatMap { commands($0, under: words) }
  }
}
