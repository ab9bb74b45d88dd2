import Canvas
import Journal
import Keepers
import Speech
import Testing

@testable import Screens

@Suite struct PassphraseTests {
  private static let secret = "Quitte-im-Regen-7"

  private func story(
    _ journal: MemoryJournal, language: Language = .english, width: Int = 80, height: Int = 24
  ) throws -> JournalStory {
    var story = try JournalStory(journal, width, height, language: language)
    story.run(.openPassphrase)
    return story
  }

  private func locked() throws -> MemoryJournal {
    let journal = try WrittenPages.journal()
    try journal.changePassphrase(from: nil, to: Self.secret)
    journal.lock()
    return journal
  }

  @Test(arguments: Language.allCases)
  func everyStateInBothLanguages(language: Language) throws {
    let journal = try WrittenPages.journal(language)
    var story = try story(journal, language: language)
    try expectPicture(story.text, "Passphrase/none-80x24-\(language.rawValue)")
    story.press(.enter)
    story.type("Quitte")
    try expectPicture(story.text, "Passphrase/set-80x24-\(language.rawValue)")
    story.press(.enter)
    story.type("Quitte")
    story.press(.enter)
    try expectPicture(story.text, "Passphrase/confirm-80x24-\(language.rawValue)")
    story.isSlow = true
    story.press(.character("2"))
    try expectPicture(story.text, "Passphrase/working-80x24-\(language.rawValue)")
    story.finishWork()
    try expectPicture(story.text, "Passphrase/open-80x24-\(language.rawValue)")
    story.press(.character("1"))
    try expectPicture(story.text, "Passphrase/locked-80x24-\(language.rawValue)")
  }

  @Test func aPassphraseIsTypedTwiceAndItsLossUnderstood() throws {
    let journal = try WrittenPages.journal()
    var story = try story(journal)
    story.press(.enter, .enter, .enter)
    story.sees("An empty passphrase locks nothing.")
    story.type(Self.secret)
    story.press(.tab)
    story.type("another")
    story.press(.enter)
    story.sees("The two don’t match. Nothing has been locked yet.")
    story.type(Self.secret)
    story.press(.enter)
    story.type(Self.secret)
    story.press(.enter)
    story.sees("Nobody can recover it", "› 1  not yet")
    story.press(.enter)
    #expect(journal.lockState == .none)
    story.press(.enter)
    story.type(Self.secret)
    story.press(.enter)
    story.type(Self.secret)
    story.press(.enter, .down, .enter)
    story.sees("From now on it takes the passphrase", "Open, with a passphrase")
    #expect(journal.lockState == .open)
  }

  @Test func theWrongOneIsToldCalmlyAndTheRightOneOpens() throws {
    let journal = try locked()
    var story = try story(journal)
    story.isSlow = true
    story.type("something else")
    story.press(.enter)
    story.sees("One moment …")
    story.press(.character("x"), .tab)
    story.finishWork()
    story.sees("This passphrase doesn’t open it. Nothing has happened; try again.", lacks: ["That didn’t work."])
    #expect(journal.lockState == .locked)
    story.type(Self.secret)
    story.press(.enter)
    story.finishWork()
    story.sees("It is open.", "Open, with a passphrase")
    #expect(journal.lockState == .open)
  }

  @Test func itIsChangedWithTheOldOneAndTakenAway() throws {
    let journal = try locked()
    try journal.unlock(Self.secret)
    var story = try story(journal)
    story.press(.character("2"))
    story.type("not the old one")
    for _ in 0..<2 {
      story.press(.enter)
      story.type("new words")
    }
    story.press(.enter, .character("2"))
    story.sees("This passphrase doesn’t open it.")
    story.type(Self.secret)
    for _ in 0..<2 {
      story.press(.enter)
      story.type("new words")
    }
    story.press(.enter, .character("2"))
    story.sees("The new passphrase holds.")
    journal.lock()
    #expect(throws: JournalError.wrongPassphrase) { try journal.unlock(Self.secret) }
    try journal.unlock("new words")
    story.press(.character("3"))
    story.type("new words")
    story.press(.enter)
    story.sees("Really remove it?")
    story.press(.character("2"))
    story.sees("The passphrase is removed.", "Not locked")
    #expect(journal.lockState == .none)
  }

  @Test func everythingCanBeDeletedEvenLockedAndIsAskedTwice() throws {
    let journal = try locked()
    var story = try story(journal)
    story.press(.escape, .character("2"))
    story.sees("Delete everything that is locked here")
    story.press(.enter)
    #expect(journal.lockState == .locked)
    story.press(.character("2"), .character("2"))
    story.sees("Type ‘delete’ to delete.", "Out of reach")
    story.type("yes")
    story.press(.enter)
    #expect(journal.lockState == .locked)
    story.press(.control("u"))
    story.type("Delete")
    story.press(.enter)
    story.sees("Deleted.", "Not locked")
    #expect(journal.lockState == .none)
    #expect(try journal.entries().isEmpty)
  }

  @Test func aFullDiskLeavesEverythingAsItWas() throws {
    let journal = try WrittenPages.journal()
    var story = try story(journal)
    story.press(.enter)
    story.type(Self.secret)
    story.press(.enter)
    story.type(Self.secret)
    story.press(.enter)
    journal.fail(with: .full)
    story.press(.character("2"))
    story.sees("The disk is full.", "Set a passphrase")
    journal.fail(with: nil)
    #expect(journal.lockState == .none)
  }

  @Test func whatIsTypedIsSeenNowhereAndDescribesItselfNowhere() throws {
    var story = try story(try locked())
    story.type(Self.secret)
    story.sees(String(repeating: "•", count: Self.secret.count), lacks: [Self.secret, "Quitte"])
    let state = story.app.screen.state
    var dumped = ""
    dump(story.app, to: &dumped)
    for text in ["\(state)", String(reflecting: state), dumped] { #expect(!text.contains("Quitte")) }
    story.isSlow = true
    story.press(.enter)
    let action = try #require(story.waiting.first)
    dumped = ""
    dump(action, to: &dumped)
    dump(story.app, to: &dumped)
    for text in ["\(action)", String(reflecting: action), dumped, story.text] { #expect(!text.contains("Quitte")) }
    guard case .unlock(let secret) = action else { throw JournalError.other("\(action)") }
    #expect(secret.text == Self.secret)
  }

  @Test func whatWasTypedIsForgottenWhenTheJournalLocksItself() throws {
    let journal = try locked()
    try journal.unlock(Self.secret)
    var story = try story(journal)
    story.press(.character("2"))
    story.type(Self.secret)
    story.take(.idle)
    story.sees("Your passphrase", lacks: ["•"])
    #expect(journal.lockState == .locked)
  }

  @Test func hiddenTextIsTakenAsItIsTyped() {
    var hidden = HiddenText()
    hidden.insert("a\u{200D}b\r\n\u{7}\u{1B}ü ")
    #expect(hidden.secret.text == "a\u{200D}bü ")
    hidden.handle(.backspace)
    hidden.handle(.left)
    #expect(hidden.secret.text == "a\u{200D}bü")
    #expect(hidden.dots(Look(unicode: false)).text == "***")
    hidden.handle(.control("u"))
    #expect(hidden.isEmpty)
    hidden.insert(String(repeating: "x", count: 5000))
    #expect(hidden.dots(Look()).text.count == HiddenText.limit)
  }
}
