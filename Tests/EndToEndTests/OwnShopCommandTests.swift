import Conversation
import Foundation
import Journal
import PseudoTerminal
import Records
import Testing

/// A person's own house from the shell: nothing that was written of it comes out anywhere.
struct OwnShopCommandTests {
  /// A word that is in everything the person wrote.
  private static let canary = "Kanarienvogel"
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func run(_ words: String..., input: String = "") throws -> Program.Result {
    try Program.run(
      [anprobe] + words + ["--data", folder.path, "--lang", "en"], environment: apart, input: input)
  }

  /// Writes what is said of the house into the journal.
  @discardableResult
  private func write(push: String = "disapproving") throws -> JournalStore {
    let word = Self.canary
    var answers = [
      Answer("says/name", text: word),
      Answer("says/slogans", lines: [ShopLine("\(word) eins", stand: 100), ShopLine("\(word) zwei", stand: 80)]),
      Answer("rewards/targets", lines: [ShopLine("\(word) drei", stand: 0)]),
      Answer("rewards/praised", lines: [ShopLine("\(word) vier", stand: 20)]),
      Answer("permits/refer", choices: ["frowned"]), Answer("permits/report", choices: ["heard"]),
    ]
    for trigger in Trigger.allCases {
      answers.append(Answer("reacts/\(trigger.rawValue)", text: "\(word) \(trigger)", choices: [push]))
    }
    let journal = try JournalStore(folder: folder.path)
    let known = try journal.entries().first { $0.readable?.kind == .shop }?.number
    _ = try journal.keep(JournalEntry(.shop, begunAt: 1, answers: answers), as: known)
    return journal
  }

  private let moves = "greet,ask-purpose,check-stock,refer:cobbler-weiss,goodbye"

  /// What the names of files in the folder are, apart from the journal's own.
  private var others: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix("journal.sqlite") }
  }

  private func expectNoCanary(_ result: Program.Result, _ place: SourceLocation = #_sourceLocation) throws {
    #expect(result.status == 0, "\(result.errors)", sourceLocation: place)
    #expect(!result.output.contains(Self.canary) && !result.errors.contains(Self.canary), sourceLocation: place)
    let word = Data(Self.canary.utf8)
    for name in others {
      let data = FileManager.default.contents(atPath: "\(folder.path)/\(name)") ?? Data()
      #expect(data.range(of: word) == nil, "in \(name)", sourceLocation: place)
    }
  }

  @Test func nothingThatWasWrittenComesOutAnywhere() throws {
    try write()
    let named = ["practise", "--customer", "nurse", "--company", "my-shop"]
    let lines = try Program.run(
      [anprobe] + named + ["--moves", moves, "--data", folder.path, "--lang", "en"], environment: apart)
    try expectNoCanary(lines)
    #expect(lines.output.contains("In-house: Today’s target: more pairs than yesterday."), "\(lines.output)")
    try expectNoCanary(try run("practise", "--customer", "nurse", "--company", "my-shop", "--moves", moves, "--json"))
    try expectNoCanary(
      try run("practise", "--customer", "nurse", "--company", "my-shop", "--policy", "push", "--runs", "20"))
    // Held in plain lines, it is kept, and then listed, shown and exported.
    try expectNoCanary(
      try run(
        "practise", "--plain", "--customer", "nurse", "--company", "my-shop", "--seed", "7", input: "1\n1\n1\nq\n"))
    try expectNoCanary(try run("records", "list"))
    let shown = try run("records", "show", "1")
    try expectNoCanary(shown)
    #expect(shown.output.hasSuffix("Held again, it comes out the same, word for word.\n"), "\(shown.output)")
    for format in ["json", "csv", "md"] { try expectNoCanary(try run("records", "export", "1", "--format", format)) }
    try expectNoCanary(try run("records", "show", "1", "--capsule"))
  }

  @Test func aRoomAndASeasonSeeNothingThatWasWritten() throws {
    try write()
    let paper = "\(folder.path)/paper.html"
    let contrast = ["contrast", "--customer", "nurse", "--companies", "glanz,my-shop"]
    for more in [["--html", paper, "--for", "facilitator"], ["--json"], ["--capsule"], ["--plain"]] {
      try expectNoCanary(
        try Program.run([anprobe] + contrast + more + ["--data", folder.path, "--lang", "de"], environment: apart))
    }
    #expect(try String(contentsOfFile: paper, encoding: .utf8).contains("Mein Haus"))
    let season = try run("season", "--companies", "my-shop,lindner", "--weeks", "4", "--replications", "4")
    try expectNoCanary(season)
    #expect(season.output.contains("My shop"))
    try expectNoCanary(
      try run("season", "--companies", "my-shop,lindner", "--weeks", "4", "--replications", "4", "--json"))
    try expectNoCanary(try run("contrast", "--list"))
    try expectNoCanary(try run("packs"))
  }

  @Test func aCapsuleIsPlayedAgainAsLongAsTheNumbersAreTheSame() throws {
    try write()
    let capsule = try run("practise", "--customer", "nurse", "--company", "my-shop", "--moves", moves, "--capsule")
      .output.trimmingCharacters(in: .whitespacesAndNewlines)
    let first = try run("replay", capsule)
    #expect(first.status == 0 && first.errors.isEmpty, "\(first.errors)")
    try write(push: "encouraging")
    let other = try run("replay", capsule)
    #expect(other.status != 0)
    #expect(other.errors.contains("You have said other things about it since"), "\(other.errors)")
    try write()
    #expect(try run("replay", capsule).output == first.output)
  }

  @Test func whereItCannotBeHadItIsSaidWhy() throws {
    let words = ["practise", "--customer", "nurse", "--company", "my-shop", "--moves", ""]
    func result() throws -> Program.Result {
      try Program.run([anprobe] + words + ["--data", folder.path, "--lang", "en"], environment: apart)
    }
    let missing = try result()
    #expect(missing.status != 0 && missing.errors.contains("nothing has been said about your own shop yet"))
    #expect(others.isEmpty, "nothing is made only to look")
    let journal = try write()
    #expect(try result().status == 0)
    try journal.changePassphrase(from: nil, to: "Schuhlöffel")
    let locked = try result()
    #expect(locked.status != 0 && locked.errors.contains("the journal is locked"), "\(locked.errors)")
    #expect(!locked.errors.contains(Self.canary))
  }
}
