import Glibc
import PseudoTerminal
import Testing

/// The terminal seen from outside: a probe in a pseudo-terminal, with signals, crashes and odd surroundings.
struct TerminalProbeTests {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func aSignalThatEndsTheProgramLeavesTheTerminalAsItWas(number: Int32) throws {
    let session = try probe("mouse")
    #expect(session.isOnAlternateScreen)
    #expect(!session.isRestored)
    session.type("h")
    try session.wait(for: "a hidden cursor") { !$0.cursorVisible }
    session.signal(number)
    #expect(try session.waitForExit() == .exited(128 + number))
    expectRestored(session)
  }

  @Test func ctrlCAndCtrlBackslashArriveAsSignals() throws {
    for (key, status) in [(UInt8(3), SIGINT + 128), (28, SIGQUIT + 128)] {
      let session = try probe()
      session.send([key])
      #expect(try session.waitForExit() == .exited(status))
      expectRestored(session)
    }
  }

  @Test func aClosedWindowEndsTheProgram() throws {
    let session = try probe()
    session.hangUp()
    #expect(try session.waitForExit() == .exited(128 + SIGHUP))
  }

  @Test func aProgramThatHangsLeavesAtTheThirdRequest() throws {
    let session = try probe()
    session.type("s")
    try session.wait(for: "key character(\"s\")")
    // The probe no longer reads: three separate requests, each seen before the next is sent.
    for _ in 1...2 {
      session.signal(SIGTERM)
      try session.waitUntilSignalsAreTaken()
    }
    session.signal(SIGTERM)
    #expect(try session.waitForExit() == .killed(SIGTERM))
    expectRestored(session)
  }

  @Test(arguments: [
    ("x", [SIGILL, SIGTRAP]), ("a", [SIGABRT]), ("o", [SIGSEGV, SIGBUS, SIGILL]),
  ])
  func aCrashGivesTheTerminalBackFirst(key: String, signals: [Int32]) throws {
    let session = try probe("mouse")
    session.type(key)
    let ending = try session.waitForExit()
    #expect(signals.map { .killed($0) }.contains(ending), "\(ending)")
    expectRestored(session)
  }

  @Test func whatACrashHasToSayIsShownAfterwards() throws {
    let path = "/tmp/terminal-probe-\(getpid()).log"
    defer { unlink(path) }
    let session = try probe("log=\(path)")
    session.type("x")
    _ = try session.waitForExit()
    #expect(session.transcript.contains("Index out of range"))
    expectRestored(session)
  }

  @Test func anExitNobodyExpectedRestoresToo() throws {
    let session = try probe("mouse")
    session.type("e")
    #expect(try session.waitForExit() == .exited(7))
    expectRestored(session)
  }

  @Test func suspendedAndContinuedByAShell() throws {
    let session = try PseudoTerminal(arguments: [
      "/bin/bash", "--norc", "-c",
      "set -m; \"$0\" mouse; echo stopped $?; read line; fg; echo ended $?; read line",
      PseudoTerminal.product("TerminalProbe"),
    ])
    try session.wait(for: "ready")
    session.type("k")
    try session.wait(for: "key character(\"k\")")
    session.pressControl("z")
    try session.wait(for: "stopped 148")
    expectRestored(session)
    session.resize(columns: 70, rows: 20)
    session.type("\r")
    try session.wait(for: "resized 70x20")
    #expect(session.isOnAlternateScreen)
    #expect(session.screen.contains("key character(\"k\")"))
    #expect(session.screen.modes.isSuperset(of: [1000, 2004]))
    session.type("q")
    try session.wait(for: "ended 0")
    expectRestored(session)
    session.type("\r")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test func aShellCanEndItWhileItIsSuspended() throws {
    let session = try PseudoTerminal(arguments: [
      "/bin/bash", "--norc", "-c",
      "set -m; \"$0\" mouse; kill %1; while kill -0 %1 2> /dev/null; do :; done; echo gone;"
        + " read line",
      PseudoTerminal.product("TerminalProbe"),
    ])
    try session.wait(for: "ready")
    session.pressControl("z")
    try session.wait(for: "gone")
    expectRestored(session)
    session.type("\r")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test func withoutJobControlSuspendingComesBackAtOnce() throws {
    let session = try probe()
    session.signal(SIGTSTP)
    try session.wait(for: "resized 80x24")
    #expect(session.isOnAlternateScreen)
    #expect(session.screen.modes.contains(2004))
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test func aContinueFromOutsidePaintsAnew() throws {
    let session = try probe()
    let modes = session.termios
    session.signal(SIGSTOP)
    try session.waitUntilStopped()
    session.termios.c_lflag |= tcflag_t(ECHO | ICANON)
    session.forgetScreen()
    session.signal(SIGCONT)
    try session.wait(for: "resized 80x24")
    #expect(session.screen.contains("size 80x24"))
    #expect(session.screen.contains("ready"))
    #expect(session.termios.c_lflag == modes.c_lflag)
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
    expectRestored(session)
  }

  @Test func anotherSizeRedraws() throws {
    let session = try probe()
    for (columns, rows) in [(120, 40), (40, 12), (20, 5), (80, 24)] {
      session.resize(columns: columns, rows: rows)
      try session.wait(for: "size \(columns)x\(rows)".prefix(columns).description)
    }
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test func anotherThreadWakesIt() throws {
    let session = try probe()
    session.type("w")
    try session.wait(for: "woken")
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test(arguments: [
    ("xterm-256color", 256), ("screen-256color", 256), ("linux", 8), ("vt100", 0), ("xterm-of-tomorrow", 8),
  ])
  func terminalsOfManyKinds(name: String, colours: Int) throws {
    let session = try probe(environment: ["TERM": name])
    #expect(session.screen.lines[0] == "size 80x24 colours \(colours)")
    #expect(session.screen.lines[1] == "┌─┐│└┘ ▃█ ←↑→↓ äöüßÄÖÜ „Wort“ – … · › 日本")
    #expect(session.screen[0, 0].reverse)
    #expect(session.screen[0, 1].front == (colours > 0 ? 2 : nil))
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
    expectRestored(session)
  }

  @Test func withoutColours() throws {
    let session = try probe("mono")
    #expect(session.screen.lines[0] == "size 80x24 colours 0")
    #expect(session.screen.rows(with: { $0.front != nil || $0.back != nil }).isEmpty)
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test(arguments: [
    (nil, "TERM is not set"), ("", "TERM is not set"), ("dumb", "dumb cannot place its cursor"),
    ("unknown", "no description"), ("no-such-thing", "no description of a terminal named no-such-thing"),
  ])
  func terminalsThatCannotBeUsedSaySo(name: String?, message: String) throws {
    let session = try probe(environment: ["TERM": name], waits: false)
    #expect(try session.waitForExit() == .exited(2))
    #expect(session.screen.contains(message), "\(session.screen.text)")
    #expect(!session.output.contains(0x1B))
    expectRestored(session)
  }

  @Test(arguments: ["C", "POSIX"])
  func withoutUTF8EverythingIsASCII(locale: String) throws {
    let session = try probe(environment: ["LC_ALL": nil, "LANG": locale])
    #expect(session.screen.lines[1] == "+-+|++ ## <^>v aousAOU \"Wort\" - . . > ? ?")
    #expect(session.output.allSatisfy { $0 < 0x80 })
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test func aLocaleThatIsNotInstalledStillMeansUTF8() throws {
    let session = try probe(environment: ["LC_ALL": nil, "LANG": "de_AT.UTF-8"])
    #expect(session.screen.contains("äöüßÄÖÜ „Wort“"))
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
  }
}
