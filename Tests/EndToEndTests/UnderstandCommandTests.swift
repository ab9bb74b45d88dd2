import Foundation
import PseudoTerminal
import Testing

/// `understand`: what is heard in a sentence.
struct UnderstandCommandTests {
  @Test func aSentenceAsJSON() throws {
    let heard = try run("understand", "--lang", "de", "Wofür brauchen Sie die Schuhe denn?", "--json").object()
    #expect(heard["heard"] as? String == "ask-purpose")
    #expect(try #require(heard["confidence"] as? Double) > 0.5)
    let others = try #require(heard["alternatives"] as? [[String: Any]])
    #expect(others.count == 2 && others.allSatisfy { $0["move"] is String && $0["confidence"] is Double })
  }

  @Test func nonsenseIsNotHeard() throws {
    let heard = try run("understand", "--lang", "en", "asdf qwer", "--json").object()
    #expect(heard["heard"] is NSNull && heard["confidence"] as? Double == 0)
  }

  @Test func aSentenceForPeople() throws {
    let german = try run("understand", "--lang", "de", "Das tut mir leid, bitte entschuldigen Sie.")
    #expect(
      german.lines.first?.hasPrefix("Verstanden: ") == true && german.output.contains("(apologise)"), "\(german.output)"
    )
    let english = try run("understand", "--lang", "en", "The", "leather", "is", "very", "soft.")
    #expect(english.lines.last?.contains("In a conversation you are asked.") == true, "\(english.output)")
    #expect(try run("understand", "--lang", "en", "").lines == ["I didn’t understand that."])
  }

  /// One line of JSON for each line, whatever is in it.
  @Test func linesFromStandardInput() throws {
    let input =
      "Hello, come in!\n\n\u{1B}[31m\u{202E}\r\n" + String(repeating: "so ", count: 60_000) + "\nWhat’s it for"
    let result = try run("understand", "--lang", "en", "--json", "-", input: input)
    #expect(
      result.status == 0 && result.lines.count == 5 && result.isHarmless, "\(result.lines.count): \(result.errors)")
    #expect(result.lines.first?.hasPrefix(#"{"heard":"greet","confidence":0."#) == true)
    #expect(result.lines.dropFirst().prefix(2).allSatisfy { $0.hasPrefix(#"{"heard":null,"confidence":0.000"#) })
    let lines = try run("understand", "--lang", "en", "-", input: input)
    #expect(lines.status == 0 && lines.isHarmless && lines.lines.contains("› Hello, come in!"))
  }

  @Test func furtherSentencesAreLearnt() throws {
    let folder = try Folder()
    try folder.write(
      "language: en\nmoves:\n  silence: [\"Zibbeldorf rumplig\", \"Oh, zibbeldorf rumplig!\"]", to: "mine.yaml")
    let mine = folder.path + "/mine.yaml"
    let words = ["understand", "--lang", "en", "--json", "zibbeldorf rumplig"]
    #expect(try Program.run([anprobe] + words, environment: apart).object()["heard"] is NSNull)
    let taught = try Program.run([anprobe] + words + ["--own-words", mine], environment: apart).object()
    #expect(taught["heard"] as? String == "silence")
    let missing = try run("understand", "--lang", "en", "hello there", "--own-words", folder.path + "/none.yaml")
    #expect(missing.status == 1 && missing.errors.contains("none.yaml"), "\(missing.errors)")
  }

  /// A pack of one's own has no such sentences at first, and is understood all the same.
  @Test func whatPeopleTypeIsUnderstoodInOtherPacksToo() throws {
    let folder = try Folder()
    #expect(try run("new", "pack", "mine", "--into", folder.path).status == 0)
    for (language, sentence) in [("en", "No rush, sleep on it and come back."), ("de", "Schlafen Sie ruhig drüber.")] {
      let heard = try run("understand", "--packs", folder.path, "--lang", language, "--json", sentence).object()
      #expect(heard["heard"] as? String == "think-it-over", "\(heard)")
    }
  }

  @Test func withoutASentenceItSaysSo() throws {
    let result = try run("understand", "--lang", "de")
    #expect(result.status == 64 && result.errors.contains("geben Sie einen Satz an"), "\(result.errors)")
  }
}
