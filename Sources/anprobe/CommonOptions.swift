import ArgumentParser
import Packs
import Speech

/// The options that most commands share.
struct CommonOptions: ParsableArguments {
  @Option(help: .text("option.packs", value: "folder"))
  var packs: String?

  @Option(help: .text("option.lang", value: "language"))
  var lang: Language?

  /// The language to speak.
  var language: Language { lang ?? Environment.spokenLanguage }
}

extension Language: ExpressibleByArgument {}

extension Forms {
  /// The interface's strings in a language.
  static func interface(_ language: Language) -> Forms {
    let strings = InterfaceStrings.embedded(language)
    return Forms { strings[$0] }
  }
}
