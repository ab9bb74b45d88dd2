import Canvas
import History
import Journal
import Keepers
import Speech
import Testing

@testable import Screens

@Suite struct JournalPagesTests {
  private func story(
    _ width: Int = 80, _ height: Int = 24, language: Language = .english, look: Look = Look()
  ) throws -> JournalStory {
    var story = try JournalStory(
      WrittenPages.journal(language), width, height, language: language, look: look)
    story.run(.openJournalPages)
    return story
  }

  @Test(arguments: Language.allCases)
  func everyPageInBothLanguages(language: Language) throws {
    var story = try story(language: language)
    for page in JournalPagesState.Page.allCases {
      try expectPicture(story.text, "JournalPages/\(page.rawValue)-80x24-\(language.rawValue)")
      story.press(.tab)
    }
  }

  @Test func aWideWindowHasRoomForMore() throws {
    var story = try story(120, 36, language: .german)
    for page in JournalPagesState.Page.allCases {
      try expectPicture(story.text, "JournalPages/\(page.rawValue)-120x36-de")
      story.press(.tab)
    }
  }

  @Test func asciiHasEveryPictureToo() throws {
    var story = try story(look: Look(unicode: false, colour: false))
    for page in JournalPagesState.Page.allCases {
      #expect(story.app.canvas.cells.allSatisfy { $0.glyph.isASCII }, "\(page): \(story.text)")
      story.press(.tab)
    }
    story.press(.character("2"))
    story.sees("unpleasant  6", "Jun 2026")
  }

  @Test func aNarrowWindowShowsOnePartAtATime() throws {
    var story = try story(44, 14)
    story.sees("November 2026")
    story.press(.left)
    story.press(.enter)
    story.sees("Tuesday, 2026-11-24", lacks: ["November 2026"])
    story.press(.escape)
    story.sees("November 2026")
  }

  @Test func theCalendarGoesByDaysWeeksAndMonthsAndOpensADay() throws {
    var story = try story()
    story.sees("Wednesday, 2026-11-25", "It was cold, in March.")
    story.press(.left)
    story.sees("Tuesday, 2026-11-24", "2 pages")
    story.press(.enter)
    story.sees("A morning without the phone.")
    story.press(.down)
    story.sees("Feelings: helpless, tense", lacks: ["A morning without the phone."])
    story.press(.enter)
    story.sees("Reading", "2 of 2", "Feelings: helpless, tense")
    story.press(.escape, .escape, .pageUp)
    story.sees("Saturday, 2026-10-24", "1 page")
    story.press(.up)
    story.sees("2026-10-17", "Nothing was written on this day.")
    story.press(.home)
    story.sees("2025-10-22")
    story.press(.end)
    story.sees("2026-11-25")
  }

  @Test func monthsAreAsLongAsCalendarsSay() {
    let lengths = (1...12).map { LocalMonth(year: 2028, month: $0).length }
    #expect(lengths == [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    for number in stride(from: 1900 * 12, through: 2400 * 12, by: 7) {
      let month = LocalMonth(number: number)
      #expect(month.firstDay.month == month && month.firstDay.date.day == 1)
    }
    #expect(LocalDay(days: LocalMonth(year: 2026, month: 1).firstDay.days + 30).moved(byMonths: 1).date.day == 28)
  }

  @Test func wordsAreFoundAndMarkedAndOpened() throws {
    var story = try story(look: Look(unicode: true, colour: false))
    story.press(.character("/"))
    story.type("cafe")
    story.sees("1 of 16", "the [café] smelt of rain.", lacks: ["It was cold"])
    story.press(.enter, .enter)
    story.sees("Reading", "Size 38½, and the café smelt of rain.")
    story.press(.escape, .up)
    story.type(" snow")
    story.sees("Nothing you wrote has all these words.", "0 of 16")
    story.press(.control("u"))
    story.sees("16 of 16")
  }

  @Test func feelingsAndPlansCountConversationsThatAreKept() throws {
    var kept = try KeptStory(MemoryKeeper(), utcOffset: 3600)
    for seed in [3, 4] as [UInt64] {
      try kept.open(seed: seed)
      kept.type("2")
      try kept.sayGoodbye()
      kept.app.leaveAll()
      kept.now += JournalStory.day
    }
    var story = try JournalStory(WrittenPages.journal())
    for summary in try kept.keeper.list(RecordQuery()) {
      var record = try #require(try kept.keeper.record(summary.id))
      record.turns[0].feeling = "tense"
      record.startedAt = JournalStory.now - JournalStory.day
      _ = try story.keeper.begin(record)
    }
    story.run(.openJournalPages)
    story.press(.character("2"))
    story.sees("tense 4")
    story.press(.character("5"), .down)
    try expectPicture(story.text, "JournalPages/plans-kept-80x24-en")
  }

  @Test func whatCannotBeReadIsToldAndHidesNothing() throws {
    let journal = SpoiltJournal(try WrittenPages.journal(), [16: .truncated, 3: .tampered])
    var story = try JournalStory(journal)
    story.run(.openJournalPages)
    story.press(.character("6"))
    story.sees("2 entries couldn’t be opened. The others are here.", "A page that cannot be read", "16 of 16")
    story.press(.enter)
    story.press(.enter)
    story.sees("A page that cannot be read", "The file is cut short.", "The other pages are here")
    story.press(.character("e"))
    story.sees("Reading", lacks: ["What would be in the file"])
    story.press(.character("E"))
    story.sees("The export holds 14 entries", "2 entries couldn’t be opened.")
  }

  @Test func nothingWrittenIsSaidKindlyOnEveryPage() throws {
    var story = try JournalStory(MemoryJournal())
    story.run(.openJournalPages)
    story.sees("Nothing has been written yet.")
    story.press(.tab)
    story.sees("No feelings have been named yet")
    story.press(.tab, .tab, .tab, .tab)
    story.sees("Nothing has been written yet.")
  }

  @Test func aLockedJournalAsksForThePassphraseFirst() throws {
    let journal = try WrittenPages.journal()
    try journal.changePassphrase(from: nil, to: "blue shoes")
    journal.lock()
    var story = try JournalStory(journal)
    story.run(.openJournalPages)
    story.sees("Your passphrase", lacks: ["Calendar"])
    story.type("blue shoes")
    story.press(.enter)
    story.sees("1 Calendar", "It was cold, in March.")
    story.run(.lockJournal)
    story.sees("Locked; what you wrote is kept.", lacks: ["Calendar", "It was cold"])
    #expect(story.app.world.journal.kept.isEmpty)
    #expect(journal.lockState == .locked)
  }

  @Test func whereNothingCanBeKeptThatIsSaid() throws {
    var story = try JournalStory(MemoryJournal())
    story.take(.journal(.unavailable(.damaged)))
    story.run(.openJournalPages)
    story.sees("This is no intact journal.")
  }
}
