import Canvas
import Journal
import Speech
import Testing

@testable import Screens

@Suite struct EntryReaderTests {
  private func story(
    _ search: String, _ width: Int = 80, _ height: Int = 24, language: Language = .english,
    journal: (any JournalKeeping)? = nil
  ) throws -> JournalStory {
    var story = try JournalStory(
      try journal ?? WrittenPages.journal(language), width, height, language: language)
    story.run(.openJournalPages)
    story.press(.character("/"))
    story.type(search)
    story.press(.enter, .enter)
    return story
  }

  @Test(arguments: Language.allCases)
  func aPageIsThereToBeRead(language: Language) throws {
    let words = language == .german ? ["leder", "kern", "telefon"] : ["leather", "kern", "phone"]
    for (name, word) in zip(["path", "relationship", "traces"], words) {
      let story = try story(word, language: language)
      try expectPicture(story.text, "EntryReader/\(name)-80x24-\(language.rawValue)")
    }
    let wide = try self.story(words[0], 120, 36, language: language)
    try expectPicture(wide.text, "EntryReader/path-120x36-\(language.rawValue)")
  }

  @Test func deletedIsDeletedOnceItWasAskedFor() throws {
    let journal = try WrittenPages.journal()
    var story = try story("leather", journal: journal)
    story.press(.character("x"))
    story.sees("Delete this entry?", "› 1  keep")
    story.press(.enter)
    story.sees("The smell of leather.")
    #expect(try journal.entries().count == 16)
    story.press(.character("x"), .character("2"))
    story.sees("Deleted.", lacks: ["The smell of leather."])
    #expect(try journal.entries().count == 15)
    #expect(try !journal.entries().contains { $0.readable?["first-day"]?.text.contains("leather") == true })
    story.sees("0 of 15")
    story.press(.up, .control("u"))
    story.sees("15 of 15")
  }

  @Test func aFullDiskIsSaidAndThePageStays() throws {
    let journal = try WrittenPages.journal()
    var story = try story("leather", journal: journal)
    journal.fail(with: .full)
    story.press(.character("x"), .character("2"))
    story.sees("The smell of leather.", "The disk is full.")
    journal.fail(with: nil)
    #expect(try journal.entries().count == 16)
  }

  @Test func whatIsNotFinishedGoesOnWhereItsQuestionsAreAsked() throws {
    var story = try story("cold")
    story.sees("Reading", "Enter go on")
    story.press(.enter)
    #expect(story.app.screen.state.context == .sitting)
    #expect(story.app.screen.state.draft?.number != nil)
    let finished = try self.story("leather")
    finished.sees("Reading", lacks: ["Enter go on"])
  }

  @Test func oneCanTurnPagesBesideEachOther() throws {
    var story = try story("")
    story.sees("1 of 16", "It was cold")
    story.press(.right)
    story.sees("2 of 16")
    story.press(.left, .left)
    story.sees("1 of 16")
  }
}

@Suite struct JournalExportTests {
  private func story(_ language: Language = .english, _ width: Int = 80, _ height: Int = 24) throws -> JournalStory {
    var story = try JournalStory(WrittenPages.journal(language), width, height, language: language)
    story.run(.openJournalPages)
    story.press(.character("/"))
    story.type(language == .german ? "leder" : "leather")
    story.press(.enter, .enter)
    return story
  }

  @Test(arguments: Language.allCases)
  func whatWouldBeInTheFileIsSeenFirst(language: Language) throws {
    var story = try story(language)
    story.press(.character("e"))
    try expectPicture(story.text, "JournalExport/one-80x24-\(language.rawValue)")
    story.press(.enter)
    try expectPicture(story.text, "JournalExport/asked-80x24-\(language.rawValue)")
    #expect(story.files.isEmpty)
  }

  @Test func nothingIsWrittenUntilOneSaysSo() throws {
    var story = try story()
    story.press(.character("e"), .enter, .enter)
    story.sees("Nothing written.", "The smell of leather.")
    #expect(story.files.isEmpty)
    story.press(.character("e"), .escape)
    #expect(story.files.isEmpty)
  }

  @Test func theFileIsWhatWasSeen() throws {
    var story = try story(.english, 120, 60)
    story.press(.character("e"))
    let seen = story.text
    story.press(.enter, .character("2"))
    let file = try #require(story.files.first)
    #expect(file.name == "anprobe-journal-2026-11-26.md")
    for line in file.text.split(separator: "\n") { #expect(seen.contains(line), "\(line) is missing in\n\(seen)") }
    #expect(file.text.contains("The smell of leather."))
    #expect(!file.text.contains("It was cold"))
    story.sees("anprobe-journal-2026-11-26.md", "Reading")
  }

  @Test func everythingIsEverythingTheOldestFirst() throws {
    var story = try story()
    story.press(.character("E"))
    story.sees("The export holds 16 entries in plain text.")
    story.press(.enter, .character("2"))
    let text = try #require(story.files.first).text
    let places = ["Mrs Kern", "The smell of leather.", "Breathe out first.", "It was cold"].map {
      text.firstRange(of: $0)?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil } && places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "\(text)")
  }
}
