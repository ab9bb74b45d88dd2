import Canvas
import Packs
import History
import Screens

extension Anprobe {
  /// What is printed where the program ends early: a page of help, or what is wrong and what helps.
  ///
  /// The texts are in the language asked for; what was typed cannot steer the terminal from there. Nothing is said of an
  /// error that only carries a status.
  static func told(_ error: any Error) -> String {
    let own: String? =
      switch error {
      case let error as CommandError: error.description
      case let error as KeepingError: CommandError.strings.sentence(error)
      default: nil
      }
    let message = own.map { CommandError.text("error.prefix", ["message": $0]) } ?? parserTold(error)
    return message.cleaned(keepingNewlines: true)
  }

  /// What the parser says of an error, in our words.
  ///
  /// Whatever is neither a page of help nor a message, such as the version or a script for a shell, stays as it is.
  private static func parserTold(_ error: any Error) -> String {
    let texts = Strings(.help(CommandError.language))
    return HelpTexts.$spoken.withValue(texts) {
      let layout = HelpPage(texts: texts, width: Environment.pageWidth)
      let whole = fullMessage(for: error, columns: 1_000_000)
      if whole.hasPrefix("OVERVIEW: ") { return layout.page(whole) }
      let message = message(for: error)
      let beginning = "Error: " + message
      guard !message.isEmpty, whole.hasPrefix(beginning) else { return whole }
      let first = CommandError.text("error.prefix", ["message": ParserPhrase.told(message, texts)])
      let remarks = layout.remarks(whole.dropFirst(beginning.count))
      return remarks.isEmpty ? first : first + "\n" + remarks
    }
  }
}
