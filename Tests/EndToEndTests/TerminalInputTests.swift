import PseudoTerminal
import Testing

/// What the terminal sends, seen from outside: keys, the mouse, pastes, and what is none of them.
struct TerminalInputTests {
  @Test func keysHaveTheirNames() throws {
    let session = try probe(rows: 60)
    let keys: [(String, String)] = [
      ("\u{1B}OA", "up"), ("\u{1B}[B", "down"), ("\u{1B}[C", "right"), ("\u{1B}OD", "left"), ("\u{1B}OH", "home"),
      ("\u{1B}[F", "end"), ("\u{1B}[5~", "pageUp"), ("\u{1B}[6~", "pageDown"), ("\u{1B}[2~", "insert"),
      ("\u{1B}[3~", "delete"), ("\u{1B}[Z", "backTab"), ("\u{1B}OP", "function(1)"), ("\u{1B}[24~", "function(12)"),
      ("\r", "enter"), ("\n", "enter"), ("\t", "tab"), ("\u{7F}", "backspace"), ("\u{8}", "backspace"),
      ("\u{10}", "control(\"p\")"), ("\u{13}", "control(\"s\")"), ("\u{16}", "control(\"v\")"),
      ("ä", "character(\"ä\")"), ("日", "character(\"日\")"), ("\u{1B}", "escape"),
    ]
    for (index, (bytes, name)) in keys.enumerated() {
      session.type(bytes)
      try session.wait(for: "line \(index): key \(name)") { $0.lines[2 + index] == "key \(name)" }
    }
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
  }

  /// As xterm, rxvt and the consoles of Linux and macOS send them.
  @Test(arguments: ["xterm-256color", "linux", "rxvt-unicode-256color", "vt220"])
  func keysOfWritingAreHeard(terminal: String) throws {
    let session = try probe(environment: ["TERM": terminal])
    let keys: [(bytes: String, name: String)] = [
      ("\u{1B}[1;5D", "wordLeft"), ("\u{1B}[1;5C", "wordRight"), ("\u{1B}[1;3D", "wordLeft"),
      ("\u{1B}[1;3C", "wordRight"), ("\u{1B}Od", "wordLeft"), ("\u{1B}Oc", "wordRight"), ("\u{1B}b", "wordLeft"),
      ("\u{1B}f", "wordRight"), ("\u{1B}[1;5H", "textStart"), ("\u{1B}[1;5F", "textEnd"), ("\u{1B}<", "textStart"),
      ("\u{1B}>", "textEnd"), ("\u{1B}\u{7F}", "deleteWordLeft"), ("\u{1B}\u{8}", "deleteWordLeft"),
      ("\u{1B}d", "deleteWordRight"), ("\u{1B}[3;5~", "deleteWordRight"), ("\u{1F}", "control(\"_\")"),
      ("\u{12}", "control(\"r\")"), ("\u{18}", "control(\"x\")"), ("\u{19}", "control(\"y\")"),
    ]
    for (index, (bytes, name)) in keys.enumerated() {
      session.type(bytes)
      try session.wait(for: "line \(index): key \(name)") { $0.lines[2 + index] == "key \(name)" }
    }
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test func sequencesNobodyKnowsAreNotTakenForKeys() throws {
    let session = try probe()
    session.type("\u{1B}[?62;22c\u{1B}[99;5~\u{1B}[I\u{1B}]11;rgb:e/e/e\u{1B}\\\u{1B}]0;q\u{7}\u{1B}P1$r0m\u{1B}\\k")
    try session.wait(for: "key character(\"k\")")
    #expect(session.screen.lines[2] == "key character(\"k\")", "\(session.screen.text)")
    session.type("\u{1B}q")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test func theMouseIsHeard() throws {
    let session = try probe("mouse")
    #expect(session.screen.modes.contains(1000))
    session.click(x: 5, y: 7)
    session.wheel(up: true, x: 1, y: 2)
    session.wheel(up: false, x: 70, y: 23)
    try session.wait(for: "wheelDown 70,23")
    #expect(session.screen.lines[2...4] == ["press 5,7", "wheelUp 1,2", "wheelDown 70,23"])
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
    expectRestored(session)
  }

  @Test func aPasteComesInOnePiece() throws {
    let session = try probe()
    session.paste("zwei\rZeilen, größer\u{1B}[2q\u{1B}[201")
    session.press(.down)
    try session.wait(for: "key down")
    #expect(session.screen.lines[2] == "paste 30 zwei<13>Zeilen, größer<27>[2q<27>[201", "\(session.screen.text)")
    session.paste("")
    try session.wait(for: "paste 0")
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test func aPasteIsLimited() throws {
    let session = try probe()
    session.paste(String(repeating: "0123456789abcdef", count: 1 << 16) + "more")
    session.type("k")
    try session.wait(for: "key character(\"k\")")
    #expect(session.screen.contains("paste 1048576 0123"), "\(session.screen.text)")
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
  }
}
