import Foundation
import Glibc
import PseudoTerminal
import Testing

/// The contrast in a real terminal, with a second one beside it, and without any.
@Suite struct ContrastCommandTests {
  private let nurse = ["contrast", "--customer", "nurse", "--companies", "glanz,lindner"]

  private func terminal(_ folder: Folder, _ words: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(
      arguments: [anprobe] + words + ["--lang", "en", "--data", folder.path + "/kept"],
      environment: [
        "HOME": folder.path, "XDG_CONFIG_HOME": nil, "XDG_STATE_HOME": nil, "XDG_DATA_HOME": nil,
        "ANPROBE_PACKS": nil, "ANPROBE_DATA": nil, "NO_COLOR": nil,
      ], columns: 100, rows: 34)
  }

  // MARK: Two terminals

  @Test func whoeverPresentsFollowsTheRoomOnASecondTerminal() throws {
    let folder = try Folder()
    let desk = try terminal(folder, ["contrast", "--present", "last"])
    try desk.wait(for: "Nothing is being shown to a room yet")
    let room = try terminal(folder, nurse + ["--seed", "7"])
    try room.wait(for: "Turn 0")
    // The desk began before there was a database; it sees the first step all the same.
    try desk.wait(for: "For this moment")
    try desk.wait(for: "Turn 0")
    room.type(" ")
    try room.wait(for: "Turn 1")
    try desk.wait(for: "Turn 1")
    room.type("f")
    try room.wait(for: "What does the seller do?")
    room.type("23")
    try room.wait(for: "Most hands")
    try desk.wait(for: "the hands that went up") { $0.contains("23") }
    room.press(.enter)
    try room.wait(for: "(the room)")
    try desk.wait(for: "(the room)")
    room.type("n")
    try desk.wait(for: "Asked:")
    desk.type("q")
    #expect(try desk.waitForExit() == .exited(0))
    room.press(.escape)
    try room.wait(for: "Turn 2")
    room.signal(SIGKILL)
    #expect(try room.waitForExit() == .killed(SIGKILL))

    // Killed in the middle, it is seen as closed, and it can be gone on with exactly there.
    let later = try terminal(folder, ["contrast", "--present", "1"])
    try later.wait(for: "not on screen now")
    try later.wait(for: "Turn 2")
    let again = try terminal(folder, ["contrast"])
    try again.wait(for: "Who comes in")
    again.type("o")
    try again.wait(for: "23 hands up")
    again.press(.enter)
    try again.wait(for: "(the room)")
    try later.wait(for: "that it is on screen again") { !$0.contains("not on screen now") && $0.contains("Turn 2") }
    again.type("b")
    try again.wait(for: "Turn 1")
    try later.wait(for: "Turn 1")
    later.type("q")
    #expect(try later.waitForExit() == .exited(0))
    again.type("q")
    try again.wait(for: "Conversations in a shoe shop")
    again.type("q")
    #expect(try again.waitForExit() == .exited(0))
  }

  @Test func plainLinesAreAskedForOnATerminalToo() throws {
    let folder = try Folder()
    let room = try terminal(folder, nurse + ["--seed", "7", "--plain"])
    try room.wait(for: "Enter: on. b: back.")
    #expect(!room.isOnAlternateScreen)
    room.type("\rf\r")
    try room.wait(for: "How many hands for each")
    room.type("3,7\r")
    try room.wait(for: "(the room)")
    let desk = try terminal(folder, ["contrast", "--present", "last"])
    try desk.wait(for: "(the room)")
    desk.type("q")
    #expect(try desk.waitForExit() == .exited(0))
    room.type("q\r")
    #expect(try room.waitForExit() == .exited(0))
    let practise = try terminal(folder, ["practise", "--customer", "nurse", "--company", "glanz", "--plain"])
    try practise.wait(for: "What do you do")
    #expect(!practise.isOnAlternateScreen)
    practise.signal(SIGKILL)
    _ = try practise.waitForExit()
  }

  // MARK: Without a terminal

  @Test func itIsPrintedTheSameEveryTime() throws {
    let words = nurse + ["--seed", "7"]
    let first = try Program.run([anprobe] + words + ["--lang", "en"], environment: apart)
    let second = try Program.run([anprobe] + words + ["--plain", "--lang", "en"], environment: apart)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.outputBytes == second.outputBytes)
    #expect(first.isHarmless)
    for part in ["Mrs Albers in two houses", "Turn 1", "The first difference.", "How it ended", "No idea."] {
      #expect(first.output.contains(part), "\(part) is missing in\n\(first.output)")
    }
    let german = try Program.run([anprobe] + words + ["--lang", "de"], environment: apart)
    #expect(german.output.contains("Frau Albers in zwei Häusern") && german.output.contains("Keine Ahnung."))
  }

  @Test func theWholeContrastIsJSON() throws {
    let result = try Program.run(
      [anprobe] + nurse + ["--policy", "order-taker,push", "--skill", "800,300", "--seed", "3", "--json"],
      environment: apart)
    let object = try result.object()
    let sides = try #require(object["sides"] as? [String: [String: Any]])
    #expect(sides["left"]?["stance"] as? String == "order-taker" && sides["right"]?["skill"] as? Int == 300)
    let nodes = try #require(object["nodes"] as? [[String: Any]])
    #expect(nodes.count > 3)
    for (index, node) in nodes.enumerated() { #expect(node["turn"] as? Int == index) }
    let difference = try #require(object["firstDifference"] as? [String: Any])
    #expect(["stance", "house", "stance-and-house", "skill", "customer"].contains(difference["reason"] as? String))
    let end = try #require((object["ends"] as? [[String: Any]])?.first?["left"] as? [String: Any])
    #expect((end["afterwards"] as? [String: Any])?["comesAgain"] is Int)
  }

  @Test func aCapsulePlaysItAgain() throws {
    let words = nurse + ["--seed", "7"]
    let capsule = try Program.run([anprobe] + words + ["--capsule"], environment: apart).output
    #expect(capsule.hasPrefix("ANPC1-") && capsule.filter { $0 == "\n" }.count == 1)
    let shown = try Program.run([anprobe] + words + ["--lang", "en"], environment: apart)
    let line = String(capsule.dropLast())
    let replayed = try run("replay", line, "--lang", "en")
    #expect(replayed.outputBytes == shown.outputBytes, "\(replayed.errors)")
    let cut = try run("replay", String(line.dropLast(7)))
    #expect(cut.status != 0 && cut.errors.contains("end of the capsule is missing"))
  }

  @Test func whatIsWrongIsSaid() throws {
    let folder = try Folder()
    let wrong: [([String], String)] = [
      (["contrast", "--customer", "nurse", "--companies", "glanz"], "two with a comma"),
      (["contrast", "--customer", "nurse", "--companies", "glanz,lindnr", "--plain"], "Did you mean lindner"),
      (["contrast", "--companies", "glanz,lindner", "--json"], "--customer is missing"),
      (["contrast", "--customer", "nurse", "--plain"], "--companies is missing"),
      (nurse + ["--policy", "pushy", "--plain"], "--policy: there is no"),
      (nurse + ["--skill", "1001", "--plain"], "from 0 to 1000"),
      (nurse + ["--json", "--capsule"], "leave out one"),
      (["contrast", "--present", "none"], "number, or last"),
      (["contrast", "--present", "3", "--seed", "3"], "stand alone"),
      (["contrast", "--present", "3", "--data", folder.path], "there is no contrast"),
    ]
    for (words, message) in wrong {
      let result = try Program.run([anprobe] + words, environment: apart)
      #expect(result.status != 0, "\(words)")
      #expect(result.errors.contains(message), "\(words): \(result.errors)")
      #expect(result.output.isEmpty)
    }
    let none = try run("contrast", "--list", "--lang", "en", "--data", folder.path)
    #expect(none.output.contains("Nothing has been shown to a room yet"))
    #expect(try run("contrast", "--list", "--json", "--data", folder.path).output == "{\"contrasts\":[]}\n")
  }
}
