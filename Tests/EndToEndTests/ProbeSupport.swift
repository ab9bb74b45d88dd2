import PseudoTerminal
import Testing

/// Starts the probe in a pseudo-terminal, with what is different in its surroundings, and waits until it is ready if asked.
func probe(
  _ words: String..., environment: [String: String?] = [:], columns: Int = 80, rows: Int = 24, waits: Bool = true
) throws -> PseudoTerminal {
  let session = try PseudoTerminal(
    arguments: [PseudoTerminal.product("TerminalProbe")] + words, environment: environment, columns: columns,
    rows: rows)
  if waits { try session.wait(for: "ready") }
  return session
}

/// Expects that the terminal is as a shell wants it back.
func expectRestored(_ session: PseudoTerminal, _ location: SourceLocation = #_sourceLocation) {
  #expect(session.isRestored, sourceLocation: location)
  #expect(!session.isOnAlternateScreen, sourceLocation: location)
  #expect(session.cursorVisible, sourceLocation: location)
  #expect(session.screen.modes.isDisjoint(with: [1, 1000, 1006, 2004]), sourceLocation: location)
}
