import Glibc
import PseudoTerminal
import Testing

/// Conversations of the program itself are on the disk whatever ends it.
@Suite struct KeepingTests {
  /// An empty folder.
  private func folder() throws -> String {
    var template = Array("/tmp/anprobe-kept-XXXXXX".utf8CString)
    let path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    return try #require(path)
  }

  private func program(home: String, _ words: String...) throws -> PseudoTerminal {
    try PseudoTerminal(
      arguments: [PseudoTerminal.product("anprobe")] + words + ["--lang", "en"],
      environment: [
        "HOME": home, "XDG_CONFIG_HOME": nil, "XDG_STATE_HOME": nil, "XDG_DATA_HOME": nil, "ANPROBE_PACKS": nil,
        "ANPROBE_DATA": nil, "NO_COLOR": nil,
      ], columns: 80, rows: 24)
  }

  /// The picture with a text on it, once nothing more comes.
  private func settled(_ session: PseudoTerminal, _ text: String) throws -> String {
    var last = ""
    return try session.wait(for: "a settled picture with ‹\(text)›") { screen in
      defer { last = screen.text }
      return screen.contains(text) && screen.text == last
    }.text
  }

  private func mode(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  @Test func killedInTheMiddleItGoesOnExactlyThere() throws {
    let home = try folder()
    let data = home + "/kept"
    umask(0)
    let first = try program(
      home: home, "practise", "--customer", "nurse", "--company", "glanz", "--seed", "7", "--data", data)
    try first.wait(for: "Turn 0")
    first.type("2")
    try first.wait(for: "Turn 1")
    first.type("2")
    let before = try settled(first, "Turn 2").split(separator: "\n").dropLast()
    first.signal(SIGKILL)
    #expect(try first.waitForExit() == .killed(SIGKILL))
    #expect(mode(data) == 0o700)
    #expect(mode(data + "/anprobe.sqlite") == 0o600)

    let second = try program(home: home, "--data", data)
    try second.wait(for: "turn 2: the")
    second.type("1")
    try second.wait(for: "the same picture above the footer") {
      $0.text.split(separator: "\n").dropLast() == before
    }
    second.type("2")
    try second.wait(for: "Turn 3")
    second.type("qq")
    #expect(try second.waitForExit() == .exited(0))

    let third = try program(home: home, "--data", data)
    try third.wait(for: "turn 3: the")
    third.type("q")
    #expect(try third.waitForExit() == .exited(0))
  }

  @Test func whereNothingMayBeWrittenItSaysSoAndIsUsable() throws {
    let home = try folder()
    let data = home + "/kept"
    // What is in the way is no folder, so that it holds for the superuser too.
    let file = open(data, O_CREAT | O_WRONLY, 0o444)
    close(file)
    let session = try program(home: home, "--data", data)
    try session.wait(for: "Nothing is being kept this time")
    try session.wait(for: "42 models")
    session.press(.enter)
    try session.wait(for: "Mr Brandt")
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
  }

  @Test func theEnvironmentNamesTheFolderToo() throws {
    let home = try folder()
    let session = try PseudoTerminal(
      arguments: [PseudoTerminal.product("anprobe"), "practise", "--customer", "nurse", "--company", "glanz"],
      environment: [
        "HOME": home, "XDG_CONFIG_HOME": nil, "XDG_STATE_HOME": nil, "XDG_DATA_HOME": nil, "ANPROBE_PACKS": nil,
        "ANPROBE_DATA": home + "/there", "LANG": "en_GB.UTF-8",
      ], columns: 80, rows: 24)
    try session.wait(for: "Turn 0")
    session.type("2")
    try session.wait(for: "Turn 1")
    session.signal(SIGKILL)
    _ = try session.waitForExit()
    #expect(mode(home + "/there/anprobe.sqlite") == 0o600)
  }
}
