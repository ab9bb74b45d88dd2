import ArgumentParser
import Packs
import Speech

/// The options that most commands share.
struct CommonOptions: ParsableArguments {
  @Option(help: "The folder with packs; else ANPROBE_PACKS, beside the program, ../share/anprobe, the build’s own.")
  var packs: String?

  @Option(help: "The language: de or en; else the setting, else the locale.")
  var lang: Language?

  /// The language to speak, where no setting says otherwise.
  var language: Language { lang ?? Environment.language }
}

extension Language: ExpressibleByArgument {}

extension Forms {
  /// The interface's strings in a language.
  static func interface(_ language: Language) -> Forms {
    let strings = InterfaceStrings.embedded(language)
    return Forms { strings[$0] }
  }
}
