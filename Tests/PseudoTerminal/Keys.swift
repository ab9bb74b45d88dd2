/// The keys that send more than a character, as an xterm sends them to a full-screen program.
public enum TypedKey: String, Sendable {
  case up = "\u{1B}OA"
  case down = "\u{1B}OB"
  case right = "\u{1B}OC"
  case left = "\u{1B}OD"
  case home = "\u{1B}OH"
  case end = "\u{1B}OF"
  case pageUp = "\u{1B}[5~"
  case pageDown = "\u{1B}[6~"
  case insert = "\u{1B}[2~"
  case delete = "\u{1B}[3~"
  case backTab = "\u{1B}[Z"
  case f1 = "\u{1B}OP"
  case f5 = "\u{1B}[15~"
  case f12 = "\u{1B}[24~"
  case enter = "\r"
  case tab = "\t"
  case escape = "\u{1B}"
  case backspace = "\u{7F}"
}

extension PseudoTerminal {
  /// Presses a key.
  public func press(_ key: TypedKey) { type(key.rawValue) }

  /// Presses a letter together with Ctrl.
  public func pressControl(_ letter: Character) { send([(letter.asciiValue ?? 0) & 0x1F]) }

  /// Presses the left button of the mouse and lets it go.
  public func click(x: Int, y: Int) { type("\u{1B}[<0;\(x + 1);\(y + 1)M\u{1B}[<0;\(x + 1);\(y + 1)m") }

  /// Turns the wheel by one step.
  public func wheel(up: Bool, x: Int, y: Int) { type("\u{1B}[<\(up ? 64 : 65);\(x + 1);\(y + 1)M") }

  /// Pastes text in one piece, as a terminal with bracketed paste does.
  public func paste(_ text: String) { type("\u{1B}[200~\(text)\u{1B}[201~") }
}
