import Glibc
import PseudoTerminal
import Testing

/// The program itself in a real terminal: it opens, is used, is stopped and continued, and always gives the terminal back.
struct ProgramTests {
  /// The program in a home of its own, so that nobody's settings take part.
  private func program(
    _ words: String..., environment: [String: String?] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    var template = Array("/tmp/anprobe-home-XXXXXX".utf8CString)
    let home = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "/tmp"
    }
    var surroundings: [String: String?] = [
      "HOME": home, "XDG_CONFIG_HOME": nil, "XDG_STATE_HOME": nil, "XDG_DATA_HOME": nil, "ANPROBE_PACKS": nil,
      "ANPROBE_DATA": nil, "NO_COLOR": nil,
    ]
    for (name, value) in environment { surroundings[name] = value }
    return try PseudoTerminal(
      arguments: [PseudoTerminal.product("anprobe")] + words, environment: surroundings, columns: columns, rows: rows)
  }

  @Test func itOpensInTheLanguageAskedFor() throws {
    let german = try program("--lang", "de")
    try german.wait(for: "Üben")
    german.type("q")
    #expect(try german.waitForExit() == .exited(0))
    expectRestored(german)
    let english = try program("--lang", "en")
    try english.wait(for: "Practise")
    english.type("q")
    #expect(try english.waitForExit() == .exited(0))
  }

  @Test func theLocaleSaysTheLanguageWhereNobodyElseDoes() throws {
    let session = try program(environment: ["LC_ALL": "C.UTF-8", "LANG": "de_DE.UTF-8"])
    try session.wait(for: "Üben")
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func aSignalLeavesTheTerminalAsItWas(number: Int32) throws {
    let session = try program("--lang", "en")
    try session.wait(for: "Practise")
    session.signal(number)
    #expect(try session.waitForExit() == .exited(128 + number))
    expectRestored(session)
  }

  @Test func stoppedByAShellAndContinuedItIsWhereItWas() throws {
    let script = "set -m; \"$0\" --lang en; echo stopped $?; read line; fg; echo ended $?; read line"
    let session = try PseudoTerminal(
      arguments: ["/bin/bash", "--norc", "-c", script, PseudoTerminal.product("anprobe")],
      environment: ["HOME": "/tmp", "ANPROBE_PACKS": nil])
    try session.wait(for: " models")
    session.pressControl("z")
    try session.wait(for: "stopped 148")
    expectRestored(session)
    session.send(Array("\n".utf8))
    try session.wait(for: " models")
    session.type("q")
    try session.wait(for: "ended 0")
    expectRestored(session)
  }

  @Test func anotherSizeIsAnotherPicture() throws {
    let session = try program("--lang", "en")
    try session.wait(for: " models")
    session.resize(columns: 30, rows: 8)
    try session.wait(for: "larger")
    session.resize(columns: 120, rows: 36)
    try session.wait(for: " models")
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test(arguments: ["vt100", "linux", "xterm-256color", "screen-256color"])
  func itOpensOnTerminalsOfManyKinds(name: String) throws {
    let session = try program("--lang", "en", environment: ["TERM": name])
    try session.wait(for: "Practise")
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.isRestored)
  }

  @Test(arguments: ["dumb", nil])
  func whereNoScreenIsPossibleItSpeaksInLines(name: String?) throws {
    let session = try program("--lang", "en", environment: ["TERM": name])
    try session.wait(for: "15. Mr Brandt")
    session.type("q\r")
    #expect(try session.waitForExit() == .exited(0))
    #expect(!session.output.contains(0x1B), "plain lines hold no control sequence")
  }

  @Test func withoutColourItIsToldByOtherMeans() throws {
    let session = try program("--lang", "en", environment: ["NO_COLOR": "1"])
    try session.wait(for: "Practise")
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
    let colours = (30...37).map { "[\($0)m" } + (30...37).map { ";\($0)m" }
    let text = String(decoding: session.output, as: UTF8.self)
    #expect(!colours.contains { text.contains($0) }, "no colour may be asked for")
  }

  @Test func withoutUTF8OnlyASCIIIsSent() throws {
    let session = try program("--lang", "de", environment: ["LC_ALL": "C", "LANG": "C"])
    try session.wait(for: "Ueben")
    session.press(.enter)
    try session.wait(for: "Hollmann")
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
    #expect(!session.output.contains { $0 >= 0x80 }, "a byte that is not ASCII would be mojibake")
  }

  @Test func settingsAreThereAgainNextTime() throws {
    var template = Array("/tmp/anprobe-home-XXXXXX".utf8CString)
    let home = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "/tmp"
    }
    let first = try program(environment: ["HOME": home, "LC_ALL": "C.UTF-8", "LANG": "en_GB.UTF-8"])
    try first.wait(for: "Practise")
    first.type(":open the settings\r")
    try first.wait(for: "Language")
    first.press(.right)
    try first.wait(for: "Sprache")
    first.type("q")
    #expect(try first.waitForExit() == .exited(0))
    let second = try program(environment: ["HOME": home, "LC_ALL": "C.UTF-8", "LANG": "en_GB.UTF-8"])
    try second.wait(for: "Üben")
    second.type("q")
    #expect(try second.waitForExit() == .exited(0))
  }
}
