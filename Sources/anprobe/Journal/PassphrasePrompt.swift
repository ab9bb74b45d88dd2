import Glibc

/// Asks for a passphrase: on the terminal without showing it, else from a line of standard input.
enum PassphrasePrompt {
  /// Asks for the one there is.
  ///
  /// - Throws: ``CommandError`` where none is given.
  static func read(_ question: String) throws -> String {
    guard isatty(STDIN_FILENO) == 1 else {
      guard let line = readLine() else { throw CommandError(CommandError.text("journal.no-passphrase")) }
      return line
    }
    guard let typed = type(CommandError.text(question)) else {
      throw CommandError(CommandError.text("journal.no-passphrase"))
    }
    return typed
  }

  /// Asks for a new one, on a terminal twice, and says first what it means to forget it.
  ///
  /// - Throws: ``CommandError`` where none is given, it is empty, or the two differ.
  static func new() throws -> String {
    let isTerminal = isatty(STDIN_FILENO) == 1
    if isTerminal { Environment.complain(CommandError.text("journal.nobody-can-recover")) }
    let first = try read("journal.ask-new")
    guard !first.isEmpty else { throw CommandError(CommandError.text("journal.empty")) }
    if isTerminal, try read("journal.ask-again") != first {
      throw CommandError(CommandError.text("journal.not-the-same"))
    }
    return first
  }

  /// Reads a line key by key, without showing it, and leaves the terminal as it was before; nil at the end of input.
  private static func type(_ question: String) -> String? {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return readLine() }
    var silent = before
    // With signals left to the terminal, an interrupt would leave it silent.
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0 else { return nil }
    show(question + " ")
    let typed = keys()
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
    show("\n")
    if case .interrupted = typed {
      signal(SIGINT, SIG_DFL)
      raise(SIGINT)
    }
    return if case .line(let bytes) = typed { String(decoding: bytes, as: UTF8.self) } else { nil }
  }

  private enum Typed {
    case line([UInt8]), end, interrupted
  }

  private static func keys() -> Typed {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = Glibc.read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return .end }
      switch byte {
      case 10, 13: return .line(bytes)
      case 3: return .interrupted
      case 4: return bytes.isEmpty ? .end : .line(bytes)
      case 8, 127:
        // A character is several bytes, of which only the first is no continuation.
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
      case 21: bytes = []
      default: bytes.append(byte)
      }
    }
  }

  /// Writes to standard error, so that what goes to a file stays free of questions.
  private static func show(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
