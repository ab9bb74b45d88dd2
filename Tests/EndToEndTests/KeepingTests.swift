import Foundation
import Glibc
import History
import Packs
import PseudoTerminal
import Records
import Speech
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
    try first.wait(for: "Turn 1")
    first.type("2")
    try first.wait(for: "Turn 2")
    first.type("2")
    try first.wait(for: "Turn 3")
    let before = try first.drawnAnew(from: "Turn 3", to: "e own words").text.split(separator: "\n").dropLast()
    first.signal(SIGKILL)
    #expect(try first.waitForExit() == .killed(SIGKILL))
    #expect(mode(data) == 0o700)
    #expect(mode(data + "/anprobe.sqlite") == 0o600)

    let second = try program(home: home, "--data", data)
    try second.wait(for: "turn 3: the")
    second.type("1")
    try second.wait(for: "the same picture above the footer") {
      $0.text.split(separator: "\n").dropLast() == before
    }
    second.type("2")
    try second.wait(for: "Turn 4")
    second.type("qq")
    #expect(try second.waitForExit() == .exited(0))

    let third = try program(home: home, "--data", data)
    try third.wait(for: "turn 4: the")
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
    try session.wait(for: " models")
    session.press(.enter)
    try session.wait(for: "Mrs Hollmann")
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
    try session.wait(for: "Turn 1")
    session.type("2")
    try session.wait(for: "Turn 2")
    session.signal(SIGKILL)
    _ = try session.waitForExit()
    #expect(mode(home + "/there/anprobe.sqlite") == 0o600)
  }

  // MARK: Plain lines

  private func plain(_ data: String, _ words: [String] = [], _ lines: String...) throws -> Program.Result {
    let result = try Program.run(
      [anprobe] + words + ["--plain", "--lang", "en", "--data", data], environment: apart,
      input: lines.map { $0 + "\n" }.joined())
    #expect(result.status == 0 && result.errors.isEmpty && result.isHarmless, "\(result.errors)")
    return result
  }

  private func kept(_ data: String) throws -> [[String: Any]] {
    try #require(
      Program.run([anprobe, "records", "list", "--json", "--data", data], environment: apart).object()["conversations"]
        as? [[String: Any]])
  }

  @Test func plainLinesAreKeptAndGoneOnWith() throws {
    let data = try folder() + "/kept"
    let meet = ["practise", "--customer", "mother-and-son", "--company", "glanz", "--seed", "7"]
    _ = try plain(data, meet, "q")
    #expect(try kept(data).isEmpty, "nobody has said anything yet")
    _ = try plain(data, meet, "greet", "f torn", "ask-purpose", "q")
    let left = try #require(try kept(data).first)
    #expect(left["moves"] as? Int == 2 && left["feelings"] as? Int == 1 && left["finished"] as? Bool == false)
    // What was said is read out again, in the language of now, and the next turn belongs to the same conversation.
    let next = try plain(data, [], "1", "reflect-words", "u", "silence")
    #expect(next.lines.first == "One conversation isn’t over yet. With Mrs Yilmaz at Glanz Shoe World, turn 3.")
    #expect(next.lines.contains { $0.hasPrefix("Turn 3. ") } && next.lines.contains { $0.hasPrefix("Turn 4. ") })
    #expect(next.lines.contains { $0.hasPrefix("Mrs Yilmaz: ") } && next.lines.contains { $0.hasPrefix("Me: ") })
    _ = try plain(data, [], "1", "goodbye", "goodbye", "")
    let rows = try kept(data)
    #expect(rows.count == 1 && rows[0]["finished"] as? Bool == true && rows[0]["ending"] is String, "\(rows)")
    #expect((rows[0]["figures"] as? [String: Any])?["comes-again-drawn"] != nil)
    let shown = try Program.run(
      [anprobe, "records", "show", "1", "--lang", "en", "--data", data], environment: apart)
    #expect(shown.output.hasSuffix("Held again, it comes out the same, word for word.\n"), "\(shown.output)")
    #expect(shown.output.contains("Feeling named: torn"))
    #expect(try plain(data, [], "q").lines.first == "Who is coming in?", "nothing is left to go on with")
  }

  @Test func aPlainConversationCanBeLeftLying() throws {
    let data = try folder() + "/kept"
    _ = try plain(data, ["practise", "--customer", "nurse", "--company", "glanz"], "greet", "q")
    let other = try plain(data, [], "leave", "6", "3", "greet", "goodbye", "goodbye", "")
    #expect(other.lines.contains("Who is coming in?"))
    #expect(try kept(data).map { $0["finished"] as? Bool } == [true, false])
    #expect(try plain(data, [], "q").lines.last == "Goodbye.")
    // Whoever names somebody is not asked.
    let named = try plain(data, ["practise", "--customer", "nurse", "--company", "glanz"], "q")
    #expect(named.lines.first?.hasPrefix("You work at ") == true)
  }

  @Test func aPlainConversationWhosePackIsGoneIsToldAsSuch() throws {
    let data = try folder() + "/kept"
    let packs = try Folder()
    try packs.copyStarter(to: "other", named: "other")
    _ = try plain(
      data, ["practise", "--customer", "nurse", "--company", "glanz", "--packs", packs.path], "greet", "q")
    let next = try plain(data, [], "1", "q")
    #expect(next.lines.contains { $0.contains("“other” is not there") }, "\(next.output)")
    #expect(next.lines.contains("Who is coming in?"))
  }

  @Test func playedWithoutAPersonNothingIsKept() throws {
    let data = try folder() + "/kept"
    for words in [["--moves", "greet,ask-purpose"], ["--policy", "push"], ["--moves", "greet", "--json"]] {
      let played = try Program.run([anprobe] + nurse + words, environment: apart.merging(["ANPROBE_DATA": data]) { $1 })
      #expect(played.status == 0)
    }
    #expect(mode(data) == nil, "the folder was made")
  }

  @Test func whereNothingMayBeWrittenPlainLinesSaySo() throws {
    let result = try plain("/dev/null/kept", nurse, "greet", "q")
    #expect(result.lines.first?.hasPrefix("Conversations are not being kept. ") == true)
    #expect(result.lines.first?.hasSuffix("(/dev/null/kept/anprobe.sqlite)") == true)
    #expect(result.lines.last == "Goodbye." && result.lines.contains { $0.hasPrefix("Turn 2. ") })
  }

  /// Everybody in the pack, with those who came along: what was kept is held again word for word.
  @Test func everybodyIsHeldAgainWordForWord() throws {
    let data = try folder() + "/kept"
    let packs = try #require(PackLibrary.load(from: [starterPack]).packs.first)
    for customer in packs.customers.map(\.id) {
      for company in packs.companies.map(\.id) {
        _ = try plain(
          data, ["practise", "--customer", customer, "--company", company, "--seed", "11"], "greet", "ask-purpose",
          "check-stock", "ladder", "reflect-feeling", "goodbye", "goodbye", "")
      }
    }
    let strings = InterfaceStrings.embedded(.english)
    let replay = Replay(packs: [packs], model: try ModelFiles.embedded()) { _ in Forms { strings[$0] } }
    let store = try RecordStore(folder: data)
    let rows = try store.list(RecordQuery())
    #expect(rows.count == packs.customers.count * packs.companies.count)
    var speakers: Set<String> = []
    for row in rows {
      let record = try #require(try store.record(row.id))
      #expect(replay.finding(on: record) == .same, "\(row.customer) at \(row.company)")
      speakers.formUnion(record.turns.flatMap(\.lines).compactMap(\.speaker))
    }
    #expect(!speakers.isEmpty, "nobody who came along has said anything")
  }
}
