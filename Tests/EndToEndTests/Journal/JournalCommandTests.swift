import Foundation
import Glibc
import Journal
import PseudoTerminal
import Records
import Testing

/// The journal from the shell: nothing of it is seen without being asked for.
struct JournalCommandTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func journal(
    _ words: String..., input: String = "", language: String = "en"
  ) throws -> Program.Result {
    try Program.run(
      [anprobe, "journal"] + words + ["--data", folder.path + "/kept", "--lang", language], environment: apart,
      input: input)
  }

  /// Keeps an entry; gives its number.
  @discardableResult private func keep(_ text: String, finished: Bool = true) throws -> Int {
    let entry = JournalEntry(
      .path, guide: "strings", begunAt: 1_714_744_029_000, isFinished: finished,
      about: ConversationLink(record: 3, turn: 2, customer: "nurse", company: "glanz"),
      answers: [Answer("why", text: text), Answer("felt", feelings: ["tired"], needs: ["rest"], value: 40)])
    return try JournalStore(folder: folder.path + "/kept").keep(entry, as: nil)
  }

  private var files: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
  }

  @Test func whereThereIsNoJournalNoneIsMade() throws {
    #expect(try journal("list").output == "There is nothing in the journal.\n")
    #expect(try journal("list", language: "de").output == "Im Tagebuch steht noch nichts.\n")
    #expect(try journal("delete", "--all", "--yes").status == 1)
    #expect(files == [])
  }

  @Test func aListTellsNothingOfWhatWasWritten() throws {
    try keep("Kanarienvogel")
    try keep("Kanarienvogel", finished: false)
    let list = try journal("list")
    #expect(list.status == 0 && list.lines.count == 2 && !list.output.contains("Kanarienvogel"))
    #expect(list.lines[1].hasPrefix("1  2024-05-03 ") && list.lines[1].hasSuffix("A guided path"))
    #expect(list.lines[0].hasSuffix("(not finished)"))
    #expect(try journal("list", language: "de").lines[0].hasSuffix("  (nicht zu Ende)"))
  }

  @Test func oneIsShownWhole() throws {
    try keep("Kanarienvogel\u{1B}[31m\n*zwei*\n\ndrei")
    let shown = try journal("show", "1")
    #expect(shown.isHarmless && shown.status == 0)
    #expect(
      shown.lines.dropFirst(2).joined(separator: "\n")
        == """
        ## A guided path

        2024-05-03 13:47

        About the conversation no. 3, turn 2

        > Kanarienvogel\\[31m\\
        > \\*zwei\\*
        >
        > drei

        40 of 100

        Feelings: tired

        Needs: rest

        """)
    let missing = try journal("show", "7")
    #expect(missing.status == 1 && missing.errors == "Error: there is no entry 7.\n")
  }

  @Test func anExportSaysWhatItIsAndIsForOnePersonAlone() throws {
    try keep("Kanarienvogel")
    let path = folder.path + "/mine.md"
    let asked = try journal("export", path, input: "no\n")
    #expect(asked.output.contains("whoever has it can read it") && asked.output.hasSuffix("Nothing was done.\n"))
    #expect(!asked.output.contains("Kanarienvogel") && files == ["kept"])
    umask(0)
    #expect(try journal("export", path, input: "yes\n").status == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix("# ") && text.contains("\n> Kanarienvogel\n"))
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    let again = try journal("export", path, "--yes")
    #expect(again.status == 1 && again.errors.contains("is there already"))
    try keep("Amsel")
    chmod(path, 0o644)
    #expect(try journal("export", path, "--yes", "--replace").status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("Amsel"))
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(files == ["kept", "mine.md"])
  }

  @Test func anExportFollowsNoLink() throws {
    try keep("Kanarienvogel")
    try folder.write("mine", to: "elsewhere")
    for (name, target) in [("link", "elsewhere"), ("dangling", "nowhere")] {
      symlink(folder.path + "/" + target, folder.path + "/" + name)
      for options in [["--yes"], ["--yes", "--replace"]] {
        let result = try Program.run(
          [anprobe, "journal", "export", folder.path + "/" + name, "--data", folder.path + "/kept"] + options,
          environment: apart)
        #expect(result.status == 1 && result.errors.contains("is a link"), "\(result.errors)")
      }
    }
    #expect(try String(contentsOfFile: folder.path + "/elsewhere", encoding: .utf8) == "mine")
    #expect(files == ["dangling", "elsewhere", "kept", "link"])
    #expect(try journal("export", folder.path, "--yes", "--replace").status == 1, "a folder")
  }

  @Test func deletingAsks() throws {
    try keep("Kanarienvogel")
    try keep("Kanarienvogel")
    #expect(try journal("delete", "1").output.hasSuffix("Nothing was done.\n"))
    #expect(try journal("delete", "1", input: "yes\n").output.hasSuffix("Deleted for good.\n"))
    #expect(try journal("delete", "1", "--yes").status == 1)
    #expect(try journal("list").lines.count == 1)
    #expect(try journal("delete", "--all", input: "ja\n", language: "de").output.hasSuffix("endgültig gelöscht.\n"))
    #expect(try journal("list").output == "There is nothing in the journal.\n")
    for options in [[], ["1", "--all"]] {
      #expect(try Program.run([anprobe, "journal", "delete"] + options, environment: apart).status == 64)
    }
  }

  @Test func aPassphraseIsReadFromWhereThereIsNoTerminal() throws {
    try keep("Kanarienvogel")
    #expect(try journal("lock").status == 1, "none was given")
    #expect(try journal("lock", input: "\n").errors.contains("an empty passphrase"))
    #expect(try journal("lock", "--remove", input: "x\n").errors == "Error: the journal has no passphrase.\n")
    #expect(try journal("lock", input: "schuhe\n").output.hasSuffix("from now on.\n"))
    #expect(try journal("list").status == 1)
    let wrong = try journal("show", "1", input: "Schuhe\n")
    #expect(wrong.status == 1 && wrong.output.isEmpty)
    #expect(wrong.errors == "Error: that is not the passphrase. Nothing was changed.\n")
    #expect(try journal("show", "1", input: "schuhe\n").output.contains("Kanarienvogel"))
    #expect(try journal("lock", input: "schuhe\nstiefel\n").status == 0)
    #expect(try journal("lock", "--remove", input: "stiefel\n").status == 0)
    #expect(try journal("list").lines.count == 1)
    #expect(try journal("lock", input: "schuhe\n").status == 0)
    #expect(try journal("delete", "--all", "--yes").status == 0, "without the passphrase")
    #expect(try journal("list").status == 0)
  }

  /// On a terminal nothing that is typed is seen, and it is as it was afterwards.
  @Test func onATerminalAPassphraseIsNotSeen() throws {
    try keep("Kanarienvogel")
    func session(_ words: String...) throws -> PseudoTerminal {
      try PseudoTerminal(
        arguments: [anprobe, "journal"] + words + ["--data", folder.path + "/kept", "--lang", "en"],
        environment: apart, columns: 100, rows: 24)
    }
    let first = try session("lock")
    try first.wait(for: "New passphrase:")
    #expect(first.screen.contains("There is no way back."))
    first.type("Geheimniß\n")
    try first.wait(for: "The same once more:")
    first.type("Geheimnis\n")
    #expect(try first.waitForExit() == .exited(1))
    #expect(first.transcript.contains("were not the same") && !first.transcript.contains("Geheim"))
    let second = try session("lock")
    for (question, typed) in [("New passphrase:", "Geheimniß\u{7F}s\n"), ("The same once more:", "Geheimnis\n")] {
      try second.wait(for: question)
      second.type(typed)
    }
    #expect(try second.waitForExit() == .exited(0))
    #expect(!second.transcript.contains("Geheim"))
    let third = try session("show", "1")
    try third.wait(for: "Passphrase:")
    third.type("\u{3}")
    #expect(try third.waitForExit() == .killed(SIGINT))
    let fourth = try session("show", "1")
    try fourth.wait(for: "Passphrase:")
    fourth.type("Geheimnis\n")
    try fourth.wait(for: "Kanarienvogel")
    #expect(try fourth.waitForExit() == .exited(0))
  }

  @Test func whatCannotBeReadIsToldAndDoesNotHideTheRest() throws {
    try keep("Kanarienvogel")
    try folder.write(String(repeating: "rubbish ", count: 500), to: "kept/journal.sqlite")
    for name in ["-wal", "-shm"] { unlink(folder.path + "/kept/journal.sqlite" + name) }
    let broken = try journal("list")
    #expect(broken.status == 1 && broken.errors.contains("no intact journal"), "\(broken.errors)")
    #expect(try journal("list", language: "de").errors.contains("kein unversehrtes Tagebuch"))
  }
}
