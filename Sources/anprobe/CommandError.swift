import Screens
import Speech

/// An error of a command: the place, what is wrong there, and a remedy.
struct CommandError: Error, CustomStringConvertible {
  /// What is printed on standard error.
  let description: String

  /// Makes an error from its message.
  init(_ description: String) { self.description = description }

  /// Makes an error from a text of the interface, under `cli.error.`.
  init(_ key: String, _ values: [String: String]) { self.init(Self.text("error." + key, values)) }

  /// A text under `cli.`, in the language asked for.
  static func text(_ key: String, _ values: [String: String] = [:]) -> String {
    strings.fill("cli." + key, values)
  }

  /// The texts of the program in the language of its messages.
  static let strings = Strings(.embedded(language))

  /// The language of the messages; an error can come before the arguments have been understood, so it is looked for in
  /// them as they were typed.
  static let language: Language = {
    let arguments = CommandLine.arguments
    for (place, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7))) {
        return language
      }
      guard argument == "--lang", place + 1 < arguments.count else { continue }
      if let language = Language(rawValue: arguments[place + 1]) { return language }
    }
    return Environment.spokenLanguage
  }()
}
