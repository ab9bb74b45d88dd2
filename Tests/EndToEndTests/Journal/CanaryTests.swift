import Foundation
import Glibc
import History
import Journal
import PseudoTerminal
import Records
import Testing

/// Nothing of the journal is in anything else that the program writes.
///
/// An entry with a word in every text is kept beside conversations and contrasts; then the program is run in every way in
/// which it writes something, and the word is looked for in all of it and in every file. A new way is one more line in
/// ``runs`` or one more visit in ``visits``.
struct CanaryTests {
  private static let canary = "Kanarienvogel7f3a"
  private let folder: Folder
  private var data: String { folder.path + "/data" }

  init() throws { folder = try Folder() }

  /// What is run without a terminal: the words, and what is typed.
  private var runs: [([String], String)] {
    let nurse = ["--customer", "nurse", "--company", "glanz"]
    let pair = ["--customer", "nurse", "--companies", "glanz,lindner"]
    let moves = ["--seed", "7", "--moves", "greet,ask-purpose,check-stock,reflect-feeling,goodbye"]
    let file = folder.path + "/out"
    var runs: [([String], String)] = [
      (["practise"] + nurse + ["--plain"], "greet\nf torn\nask-purpose\ngoodbye\ngoodbye\n\n"),
      (["practise"] + nurse + ["--plain"], "greet\nq\n"),
      (["--plain"], "1\nreflect-words\nq\n"),
      (["practise"] + nurse + moves, ""), (["practise"] + nurse + moves + ["--json"], ""),
      (["practise"] + nurse + moves + ["--capsule"], ""),
      (["practise"] + nurse + ["--policy", "like-me", "--runs", "5"], ""),
      (["practise"] + nurse + ["--policy", "push", "--runs", "5", "--summary"], ""),
      (["contrast"] + pair + ["--plain"], "1\nq\n"),
      (["contrast"] + pair + ["--html", file + ".html", "--markdown", file + ".md"], ""),
      (["contrast"] + pair + ["--for", "facilitator", "--html", file + "2.html"], ""),
      (["contrast"] + pair + ["--json"], ""), (["contrast"] + pair + ["--capsule"], ""),
      (["contrast", "--list"], ""), (["contrast", "--present", "last", "--plain"], ""),
      (["reverse"] + pair + ["--answers", "say-wish,tell,go-content", "--json"], ""),
      (["season", "--weeks", "1", "--replications", "1", "--json", "--like-me"], ""),
      (["season", "--weeks", "1", "--replications", "1", "--csv", file + ".csv"], ""),
      (["records", "list"], ""), (["records", "list", "--json"], ""),
      (["records", "list", "--search", "Kanarien"], ""),
      (["records", "show", "1"], ""), (["records", "show", "1", "--json"], ""),
      (["records", "show", "1", "--capsule"], ""),
      (["match", "--want", "category=hiking,size=38.5"], ""), (["packs"], ""), (["packs", "--json"], ""),
      (["replay", "ANP1-rubbish"], ""), (["jurnal"], ""), (["--help"], ""), (["journal", "--help"], ""),
      (["journal", "list"], ""), (["journal", "show", "99"], ""), (["journal", "export", "/dev/null/x"], "yes\n"),
      (["journal", "export", file + "4.md"], "no\n"), (["journal", "delete", "1"], "no\n"),
    ]
    for format in ["json", "csv", "md"] { runs.append((["records", "export", "--format", format], "")) }
    for format in ["mermaid", "dot", "json"] { runs.append((["map", "--format", format], "")) }
    return runs
  }

  /// What is gone to on a terminal: the words, and the keys, each after what it waits for.
  private var visits: [([String], [(text: String, keys: String)])] {
    [
      ([], [("models", ""), ("models", "?")]),
      (["practise", "--customer", "nurse", "--company", "glanz"], [("Turn 1", "2"), ("Turn 2", "2")]),
      (["contrast", "--customer", "nurse", "--companies", "glanz,lindner"], [("Turn 0", " "), ("Turn 1", "")]),
      (["contrast", "--present", "last"], [("For this moment", "")]),
    ]
  }

  private var environment: [String: String?] {
    apart.merging([
      "ANPROBE_DATA": data, "HOME": folder.path + "/home", "XDG_CONFIG_HOME": folder.path + "/config",
      "XDG_STATE_HOME": folder.path + "/state",
    ]) { $1 }
  }

  /// An entry of each kind with the word in every text.
  private func plant() throws -> JournalStore {
    let store = try JournalStore(folder: data)
    for kind in JournalEntry.Kind.allCases {
      _ = try store.keep(
        JournalEntry(
          kind, begunAt: 1_714_744_029_000,
          about: ConversationLink(record: 1, turn: 1, customer: Self.canary, company: Self.canary),
          answers: [
            Answer(
              Self.canary, text: Self.canary, feelings: [Self.canary], needs: [Self.canary], value: 1,
              choices: [Self.canary])
          ]), as: nil)
    }
    return store
  }

  private func holds(_ bytes: [UInt8]) -> Bool { Data(bytes).range(of: Data(Self.canary.utf8)) != nil }

  /// The files below the folder that hold the word.
  private func leaks() throws -> [String] {
    let names = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
    return try names.filter { name in
      var isFolder: ObjCBool = false
      let path = folder.path + "/" + name
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
        return false
      }
      return holds([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
    }
  }

  /// Runs everything; gives which of it wrote the word.
  private func runEverything() throws -> [String] {
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    var leaks: [String] = []
    // What is written differs between the languages in its words, not in where it comes from: each run takes its turn.
    for (place, (words, input)) in runs.enumerated() {
      let language = place.isMultiple(of: 2) ? "en" : "de"
      let result = try Program.run([anprobe] + words + ["--lang", language], environment: environment, input: input)
      if holds(result.outputBytes + result.errorBytes) { leaks.append(words.joined(separator: " ")) }
    }
    return leaks
  }

  /// Ends the program in the middle of each visit by a crash; gives which of it showed the word.
  private func crashEverywhere() throws -> [String] {
    var leaks: [String] = []
    for (words, steps) in visits {
      let session = try PseudoTerminal(
        arguments: [anprobe] + words + ["--lang", "en"], environment: environment, columns: 100, rows: 30)
      for step in steps {
        try session.wait(for: step.text)
        session.type(step.keys)
      }
      session.signal(SIGSEGV)
      _ = try session.waitForExit()
      if holds(session.output) { leaks.append(words.joined(separator: " ")) }
    }
    return leaks
  }

  @Test func nothingOfTheJournalIsAnywhereElse() throws {
    let store = try plant()
    #expect(try leaks().allSatisfy { $0.hasPrefix("data/journal.sqlite") })
    #expect(try !leaks().isEmpty, "the search finds nothing")
    #expect(try runEverything() == [])
    #expect(try crashEverywhere() == [])
    #expect(try leaks().filter { !$0.hasPrefix("data/journal.sqlite") } == [])
    let records = try RecordStore(folder: data)
    #expect(try records.list(RecordQuery()).count > 1 && !records.contrasts().isEmpty, "nothing else was kept")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/out.html"))
    try store.changePassphrase(from: nil, to: "schuhe")
    #expect(try leaks() == [])
    #expect(try store.entries().count == JournalEntry.Kind.allCases.count)
  }

  /// What this test looks for is found where it is.
  @Test func oneLeakIsEnoughToFail() throws {
    _ = try plant()
    let shown = try Program.run([anprobe, "journal", "show", "1"], environment: environment)
    #expect(holds(shown.outputBytes))
    try folder.write("so war es: \(Self.canary)", to: "state/anprobe/errors.log")
    #expect(try leaks().contains("state/anprobe/errors.log"))
  }
}
