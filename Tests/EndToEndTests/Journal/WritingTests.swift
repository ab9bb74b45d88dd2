import Foundation
import Glibc
import PseudoTerminal
import Testing

/// What somebody types into the private place, in a real pseudo-terminal.
struct WritingTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  private var environment: [String: String?] {
    apart.merging([
      "ANPROBE_DATA": folder.path + "/data", "HOME": folder.path + "/home", "XDG_CONFIG_HOME": folder.path + "/config",
      "XDG_STATE_HOME": folder.path + "/state",
    ]) { $1 }
  }

  /// The program where one just writes, with a text typed into it that can be seen.
  private func writing(_ text: String) throws -> PseudoTerminal {
    let session = try PseudoTerminal(
      arguments: [anprobe, "--lang", "en"], environment: environment, columns: 80, rows: 24)
    try session.wait(for: " models")
    session.type("6")
    try session.wait(for: "Just write")
    session.type("9")
    try session.wait(for: "What is going through your mind?")
    session.type(text)
    try session.wait(for: String(text.suffix(12)))
    return session
  }

  private var shown: String {
    get throws { try Program.run([anprobe, "journal", "show", "1"], environment: environment).output }
  }

  @Test func whatWasTypedAMomentAgoSurvivesAKill() throws {
    let session = try writing("Raincoats in November, größer")
    try session.wait(for: "kept")
    session.signal(SIGKILL)
    _ = try session.waitForExit()
    #expect(try shown.contains("> Raincoats in November, größer"))
  }

  @Test func whatWasTypedJustNowSurvivesAClosedWindow() throws {
    let session = try writing("Raincoats in November, größer")
    session.signal(SIGHUP)
    _ = try session.waitForExit()
    #expect(try shown.contains("> Raincoats in November, größer"))
  }

  @Test func pastedTextKeepsItsLinesAndLosesItsControlCharacters() throws {
    let session = try writing("Before:")
    session.type("\u{1B}[200~one\ntwo \u{202E}three\u{1B}[201~")
    try session.wait(for: "two three")
    session.type("\u{1B}")
    try session.wait(for: "Leaf back")
    session.type("q")
    #expect(try session.waitForExit() == .exited(0))
    #expect(try shown.contains("> Before:one\\\n> two three"))
  }

  @Test func undoingReachesTheTextThroughTheTerminal() throws {
    let session = try writing("first")
    session.type(" second")
    try session.wait(for: "first second")
    session.type("\u{1F}")
    try session.wait { !$0.text.contains("second") }
    session.type("\u{12}")
    try session.wait(for: "first second")
    session.signal(SIGTERM)
    _ = try session.waitForExit()
  }
}
