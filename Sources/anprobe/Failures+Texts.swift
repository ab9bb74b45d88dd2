import Canvas
import Records
import Screens
import Terminal

extension SettingsFileError {
  /// What is wrong with the settings and what helps, with the place at its end.
  func text(_ strings: Strings) -> String {
    let key =
      switch problem {
      case .unreadable: "unreadable"
      case .tooLarge: "too-large"
      case .malformed: "malformed"
      case .unwritable: "unwritable"
      }
    return strings.fill("cli.settings." + key, ["path": path.cleaned()])
  }
}

extension TerminalError {
  /// Why there can be no screen.
  func text(_ strings: Strings) -> String {
    switch self {
    case .noName: strings["cli.terminal.no-name"]
    case .notATerminal: strings["cli.terminal.none"]
    case .unknownName(let name): strings.fill("cli.terminal.unknown", ["name": name.cleaned()])
    case .tooSimple(let name): strings.fill("cli.terminal.too-simple", ["name": name.cleaned()])
    case .alreadyOpen: strings["cli.terminal.open"]
    case .noPipes: strings["cli.terminal.no-pipes"]
    }
  }
}
