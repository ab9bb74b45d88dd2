import Conversation
import Foundation
import History
import Packs
import PseudoTerminal
import Records
import Speech
import Testing

/// Kept conversations and capsules from the shell.
struct RecordsCommandTests {
  private let folder: Folder
  private let moves = "greet,ask-purpose,check-stock,reflect-feeling,refer:cobbler-weiss,goodbye"

  init() throws { folder = try Folder() }

  private func records(_ words: String..., input: String = "") throws -> Program.Result {
    try Program.run(
      [anprobe, "records"] + words + ["--data", folder.path, "--lang", "en"], environment: apart, input: input)
  }

  /// Keeps a conversation of the starter pack; gives its number.
  private func keep(note: String, pack name: String = "starter", branch: Int? = nil) throws -> Int {
    let pack = try #require(PackLibrary.load(from: [starterPack]).packs.first)
    let scene = try pack.scene(customer: "nurse", company: "glanz", model: try ModelFiles.embedded())
    let strings = InterfaceStrings.embedded(.english)
    var session = Session(
      scene: scene, words: pack.words, forms: Forms { strings[$0] }, language: .english, seed: 7)
    for move in moves.split(separator: ",") { session.take(try scene.move(named: String(move), in: session.state)) }
    session.name(feeling: pack.words.sellerFeelings.first?.id)
    let setup = ConversationSetup(of: session, pack: name, version: pack.version)
    var record = ConversationRecord(of: session, setup: setup, startedAt: 1_714_744_029_000, level: "seller")
    record.notes = note
    record.branch = branch.map { .init(record: $0, turn: 2) }
    return try RecordStore(folder: folder.path).begin(record)
  }

  @Test func aKeptConversationIsListedShownAndReplayed() throws {
    #expect(try records("list").output == "No conversations have been kept yet.\n")
    let id = try keep(note: "Kanarienvogel\u{1B}[31m")
    let list = try records("list")
    #expect(list.status == 0 && list.output.hasPrefix("\(id)  2024-05-03 "), "\(list.output)\(list.errors)")
    #expect(list.output.contains("Mrs Albers"))
    #expect(try records("list", "--search", "KANARIEN").output == list.output)
    #expect(try records("list", "--search", "nobody said this").output == "No conversation fits.\n")
    let shown = try records("show", String(id))
    #expect(shown.isHarmless && shown.output.contains("Kanarienvogel[31m"))
    #expect(shown.output.hasSuffix("Held again, it comes out the same, word for word.\n"), "\(shown.output)")
    let report = try records("show", String(id), "--json").object()
    #expect((report["replay"] as? [String: Any])?["finding"] as? String == "same")
    #expect((report["turns"] as? [Any])?.count == 7)
  }

  @Test func branchesAreShownFromBothSides() throws {
    let root = try keep(note: "")
    let branch = try keep(note: "", branch: root)
    let deeper = try keep(note: "", branch: branch)
    let list = try records("list").lines
    #expect(list.map { $0.contains("branch of") } == [true, true, false], "\(list)")
    #expect(list[0].hasSuffix("branch of \(branch) after turn 2"), "\(list)")
    let shown = try records("show", String(branch)).lines
    #expect(shown.contains("Goes off from conversation \(root) after turn 2."))
    #expect(shown.contains("Conversation \(deeper) goes off from here after turn 2."))
    #expect(try records("delete", String(branch), "--yes").status == 0)
    #expect(try !records("list").output.contains("branch of"), "what went off from it stands for itself")
  }

  @Test func whatCannotBeHeldAgainStillReadsAndSaysWhy() throws {
    let id = try keep(note: "", pack: "elsewhere")
    let shown = try records("show", String(id))
    #expect(shown.output.contains("Me: ") && shown.output.contains("held again: "), "\(shown.output)")
    #expect(shown.output.contains("elsewhere"))
    let capsule = try records("show", String(id), "--capsule")
    #expect(capsule.status != 0 && capsule.errors.contains("“elsewhere” is not there"), "\(capsule.errors)")
  }

  @Test func theyAreExported() throws {
    let id = try keep(note: "n")
    let json = try records("export").output.split(separator: "\n")
    #expect(json.count == 1 && json[0].hasPrefix("{\"id\":\(id),"))
    let csv = try records("export", "--format", "csv", String(id)).output.split(separator: "\n")
    #expect(csv[0] == "record,started,pack,customer,company,seed,ending,turn,move,feeling,voice,text,speaker")
    #expect(csv.count > 8 && csv[1].hasPrefix("\(id),2024-05-03T13:47:09Z,starter,nurse,glanz,7,"))
    let text = try records("export", "--format", "md").output
    #expect(text.hasPrefix("# ") && text.contains("\n**Me:** ") && text.contains("\n## Notes\n"))
    #expect(try records("export", "99").status != 0)
  }

  @Test func deletingAsksAndLeavesNothing() throws {
    let id = try keep(note: "Kanarienvogel")
    let left = try records("delete", String(id), input: "no\n")
    #expect(left.status == 0 && left.output.hasSuffix("Nothing was deleted.\n"))
    #expect(try records("delete", String(id)).output.hasSuffix("Nothing was deleted.\n"), "the end of input is no yes")
    #expect(try records("delete", String(id), input: "yes\n").output.hasSuffix("Deleted for good: 1\n"))
    let again = try records("delete", String(id), "--yes")
    #expect(again.status != 0 && again.errors.contains("there is no conversation \(id)"))
    _ = try keep(note: "Kanarienvogel")
    _ = try keep(note: "Kanarienvogel")
    #expect(try records("delete", "--all", "--yes", "--json").output == "{\"deleted\":2}\n")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))
      #expect(bytes.range(of: Data("Kanarienvogel".utf8)) == nil, "\(name)")
    }
    #expect(try records("delete").status == 64)
    #expect(try records("delete", "1", "--all").status == 64)
  }

  @Test func aCapsulePlaysTheSameConversation() throws {
    let options = nurse + ["--seed", "7", "--moves", moves]
    let capsule = try Program.run([anprobe] + options + ["--capsule"], environment: apart).output
    #expect(capsule.hasPrefix("ANP1-") && capsule.utf8.count < 120 && capsule.hasSuffix("\n"))
    let text = capsule.trimmingCharacters(in: .whitespacesAndNewlines)
    for format in [["--json"], [], ["--lang", "de"]] {
      let played = try Program.run([anprobe] + options + format, environment: apart)
      let replayed = try Program.run([anprobe, "replay", text] + format, environment: apart)
      #expect(replayed.outputBytes == played.outputBytes && !played.outputBytes.isEmpty, "\(replayed.errors)")
      #expect(replayed.status == 0 && replayed.errors.isEmpty)
    }
    let id = try keep(note: "")
    #expect(try records("show", String(id), "--capsule").output == capsule)
    let cut = try run("replay", String(text.dropLast(3)))
    #expect(cut.status == 1 && cut.errors.contains("the end of the capsule is missing"))
    let empty = try Folder()
    try empty.copyStarter(to: "other", named: "other")
    let missing = try run("replay", text, "--packs", empty.path)
    #expect(missing.status == 1 && missing.errors.contains("“starter” is not there"), "\(missing.errors)")
  }

  @Test func aBrokenDatabaseIsToldAndStaysAsItIs() throws {
    try folder.write(String(repeating: "rubbish ", count: 500), to: "anprobe.sqlite")
    let list = try records("list")
    #expect(list.status == 1 && list.errors.contains("no intact database"), "\(list.errors)")
    let left = try String(contentsOfFile: folder.path + "/anprobe.sqlite", encoding: .utf8)
    #expect(left == String(repeating: "rubbish ", count: 500))
  }
}
