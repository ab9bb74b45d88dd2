import Canvas

/// What comes from a terminal.
public enum TerminalEvent: Equatable, Sendable {
  /// A key, the mouse, or a paste.
  case input(Input)
  /// The terminal has another size, or shows something else than before; draw and present again.
  case resized(width: Int, height: Int)
  /// A signal that came from outside or, as Ctrl-C and Ctrl-Z, from the keyboard: SIGHUP, SIGTERM, SIGINT and SIGQUIT
  /// ask to close and leave with 128 plus the number, SIGTSTP asks for `Terminal.suspend()`.
  case signal(Int32)
  /// Somebody called `Waker.wake()`, once or several times.
  case woken
  /// The terminal is gone.
  case hungUp
}
