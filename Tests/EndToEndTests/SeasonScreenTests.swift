import Glibc
import PseudoTerminal
import Testing

/// The season in a real terminal: computed on other threads while keys are answered.
struct SeasonScreenTests {
  private func program() throws -> PseudoTerminal {
    var template = Array("/tmp/anprobe-season-XXXXXX".utf8CString)
    let home = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "/tmp"
    }
    return try PseudoTerminal(
      arguments: [PseudoTerminal.product("anprobe"), "--lang", "en"],
      environment: [
        "HOME": home, "XDG_CONFIG_HOME": nil, "XDG_STATE_HOME": nil, "XDG_DATA_HOME": nil, "ANPROBE_PACKS": nil,
        "ANPROBE_DATA": nil, "NO_COLOR": nil,
      ], columns: 100, rows: 30)
  }

  @Test func aSeasonIsPlayedWhileKeysAreAnsweredAndCanBeStopped() throws {
    let session = try program()
    try session.wait(for: " models")
    session.type(":play a season\r")
    try session.wait(for: "Two shops, the same people")
    session.type("\r")
    try session.wait(for: "of 1,000 seasons")
    session.type("7")
    try session.wait(for: "Newcomers a week")
    session.type("c")
    try session.wait(for: "Stopped")
    session.resize(columns: 80, rows: 24)
    try session.wait(for: "Share of passers-by")
    session.press(.escape)
    try session.wait(for: "Two shops, the same people")
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.isRestored)
  }

  @Test func aShortSeasonComesToItsResult() throws {
    let session = try program()
    try session.wait(for: " models")
    session.type(":play a season\r")
    try session.wait(for: "Two shops, the same people")
    session.type("7")
    for _ in 0..<4 { session.press(.left) }
    session.type("8")
    for _ in 0..<4 { session.press(.left) }
    try session.wait(for: "‹ 50 ›")
    session.type("\r")
    try session.wait(for: "4 weeks · 50 seasons · day 1")
    try session.wait(for: "Over all 4 weeks")
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.isRestored)
  }
}
