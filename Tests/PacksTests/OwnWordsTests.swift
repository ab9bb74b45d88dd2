import Conversation
import Speech
import Testing

@testable import Packs

/// Sentences from which only a recogniser learns.
struct OwnWordsTests {
  private func mini(_ files: [String: String]) throws -> (folder: TemporaryFolder, pack: Pack) {
    let folder = try TemporaryFolder()
    try folder.write(MiniPack.files)
    try folder.write(files)
    let (packs, problems) = PackLibrary.load(from: [folder.path])
    #expect(problems.isEmpty)
    return (folder, try #require(packs.first))
  }

  @Test func everyFileOfTheLanguageCounts() throws {
    let (folder, pack) = try mini([
      "own-words/de-a.yaml": "language: de\nmoves:\n  greet: [\"Moin\"]\noff-topic: [asdf]",
      "own-words/mine.yaml": "language: de\nmoves:\n  greet: [\"Servus\"]\n  refer: [\"Gehen Sie zu Weiß.\"]",
      "own-words/other.yaml": "language: en\nmoves:\n  greet: [\"Hi\"]",
      "own-words/notes.txt": "nothing",
    ])
    let (words, issues) = PackLibrary.ownWords(of: pack, .german)
    #expect(issues.isEmpty)
    #expect(words.moves == [.greet: ["Moin", "Servus"], .refer: ["Gehen Sie zu Weiß."]])
    #expect(words.offTopic == ["asdf"])
    #expect(pack.folder == folder.path)
    #expect(PackLibrary.ownWords(of: pack, .english).words.moves == [.greet: ["Hi"]])
  }

  @Test func aFileSomebodyNamesIsAdded() throws {
    let (folder, pack) = try mini(["mine/words.yaml.txt": "language: en\nmoves: {ladder: [\"What then?\"]}"])
    let (words, issues) = PackLibrary.ownWords(of: pack, .english, adding: [folder.path + "/mine/words.yaml.txt"])
    #expect(issues.isEmpty && words.moves == [.ladder: ["What then?"]])
  }

  /// Loading does not look into the folder; whoever reads it is told, and gets what is right.
  @Test func whatIsWrongIsToldWithItsPlace() throws {
    let (folder, pack) = try mini([
      "own-words/de-a.yaml": "language: de\nmoves:\n  greet: [\"Moin\", \"\"]\n  gret: [\"x\"]\nmore: 1",
      "own-words/de-b.yaml": "language: de\nmoves: [",
      "own-words/en-c.yaml": "language: [",
    ])
    let (words, issues) = PackLibrary.ownWords(of: pack, .german)
    #expect(words.moves == [.greet: ["Moin"]])
    let places = issues.map { "\($0.file.dropFirst(folder.path.count + 1)):\($0.line):\($0.column)" }
    #expect(places.prefix(3) == ["own-words/de-a.yaml:3:19", "own-words/de-a.yaml:4:3", "own-words/de-a.yaml:5:1"])
    #expect(issues.count == 4 && issues[3].file.hasSuffix("own-words/de-b.yaml"), "\(issues)")
  }

  @Test func aPackWithoutAFolderHasNone() throws {
    var (_, pack) = try mini([:])
    #expect(PackLibrary.ownWords(of: pack, .german).words == OwnWords())
    pack.folder = ""
    #expect(PackLibrary.ownWords(of: pack, .german) == (OwnWords(), []))
  }

  /// At least forty sentences for every move, in both languages, and none twice.
  @Test("The shipped sentences", arguments: Language.allCases)
  func shipped(language: Language) throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let pack = try PackLibrary.load(root + "/Assets/Packs/starter").get()
    let (words, issues) = PackLibrary.ownWords(of: pack, language)
    #expect(issues.isEmpty, "\(issues)")
    for kind in MoveKind.allCases { #expect((words.moves[kind] ?? []).count >= 40, "\(kind)") }
    #expect(words.offTopic.count >= 250)
    let all = words.moves.values.flatMap { $0 } + words.offTopic
    let twice = Dictionary(grouping: all) { $0.lowercased() }.filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty, "\(twice.sorted())")
  }
}
