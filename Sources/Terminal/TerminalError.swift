/// Why a terminal cannot be used; the caller then falls back to plain lines of text.
public enum TerminalError: Error, Equatable, Sendable {
  /// The environment does not say which kind of terminal it is (TERM).
  case noName
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// Nothing on this computer describes a terminal of this name.
  case unknownName(String)
  /// The terminal of this name cannot move its cursor.
  case tooSimple(String)
  /// There is one terminal, and it is open already.
  case alreadyOpen
  /// The system has no pipes left.
  case noPipes
}

extension TerminalError: CustomStringConvertible {
  /// One sentence that says what is missing, in English.
  public var description: String {
    switch self {
    case .noName: "TERM is not set, so the kind of terminal is not known."
    case .notATerminal: "Standard input and output are not both a terminal."
    case .unknownName(let name): "There is no description of a terminal named \(name) on this computer (TERM)."
    case .tooSimple(let name): "A terminal of the kind \(name) cannot place its cursor (TERM)."
    case .alreadyOpen: "The terminal is already open."
    case .noPipes: "The system has no pipe left for signals."
    }
  }
}
