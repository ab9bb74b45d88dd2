import Speech
import Testing

@testable import Packs

/// The program's own texts.
struct InterfaceStringsTests {
  /// Read part by part as they are asked for, they are what a reading of the whole file gives.
  @Test(arguments: Language.allCases)
  func theBuiltInFilesCanBeRead(language: Language) throws {
    for (bytes, builtIn) in [
      (InterfaceStrings.bytes(language), InterfaceStrings.embedded(language)),
      (EmbeddedFile.check(language), InterfaceStrings.check(language)),
      (EmbeddedFile.help(language), InterfaceStrings.help(language)),
    ] {
      let read = try InterfaceStrings(language, bytes: bytes, file: language.rawValue)
      #expect(!read.keys.isEmpty)
      for key in read.keys { #expect(builtIn[key] == read[key]) }
      #expect(builtIn == read)
      #expect(!builtIn.has("nothing") && !builtIn.has("nothing.here") && !builtIn.has("") && !builtIn.has("."))
    }
  }

  @Test(arguments: [InterfaceStrings.embedded, InterfaceStrings.check, InterfaceStrings.help])
  func bothLanguagesHaveTheSameKeysAndPlaceholders(texts: @Sendable (Language) -> InterfaceStrings) {
    let german = texts(.german)
    let english = texts(.english)
    #expect(Set(german.keys).subtracting(english.keys).sorted() == [], "only in German")
    #expect(Set(english.keys).subtracting(german.keys).sorted() == [], "only in English")
    let different = german.keys.filter { english.has($0) && german.placeholders($0) != english.placeholders($0) }
    #expect(different == [], "different placeholders")
  }

  @Test func keysAreDottedAndPlaceholdersFilled() throws {
    let text = """
      title: "Anprobe"
      practise: {title: "Üben", turn: "Runde {n} von {all}"}
      date:
        weekday: ["am Montag", "am Dienstag"]
      help: |
        eins
        zwei
      """
    let strings = try InterfaceStrings(.german, bytes: Array(text.utf8), file: "x")
    #expect(strings.keys == ["date.weekday.0", "date.weekday.1", "help", "practise.title", "practise.turn", "title"])
    #expect(strings["practise.title"] == "Üben")
    #expect(strings["date.weekday.1"] == "am Dienstag")
    #expect(strings["help"] == "eins\nzwei")
    #expect(strings["practise.turn", ["n": "3"]] == "Runde 3 von {all}")
    #expect(strings.placeholders("practise.turn") == ["n", "all"])
    #expect(strings["practise.nothing"] == "<practise.nothing>")
  }
}
