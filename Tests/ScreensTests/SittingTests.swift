import Canvas
import Journal
import Keepers
import Packs
import Speech
import Testing

@testable import Screens

/// The private place, with a journal that lasts as long as the test.
struct PrivateStory {
  var app: App
  let journal = MemoryJournal()

  init(_ width: Int = 80, _ height: Int = 24, language: Language = .english) throws {
    app = App(
      settings: Settings(language: language), width: width, height: height, now: { 1_790_000_000_000 })
    let loaded = LoadedPacks(packs: [SmallPack.pack], model: try .embedded(), reflect: try .embedded())
    carryOut(app.update(.packsLoaded(loaded)))
    carryOut(app.update(.journal(.opened(.none, []))))
    carryOut(app.update(.input(.key(.door("reflect")))))
  }

  var text: String { app.text }

  /// What is on the disk, the newest first.
  var kept: [JournalEntry] { ((try? journal.entries()) ?? []).compactMap(\.readable) }

  /// Carries out what the program asks for, as the executable does.
  mutating func carryOut(_ effects: [Effect]) {
    var left = effects[...]
    while let effect = left.popFirst() {
      guard case .journal(let action) = effect else { continue }
      for event in action.carryOut(with: journal) { left += app.update(.journal(event)) }
    }
  }

  mutating func press(_ keys: Key...) { for key in keys { carryOut(app.update(.input(.key(key)))) } }

  mutating func type(_ text: String) { for glyph in text { press(.character(glyph)) } }

  mutating func tick() { carryOut(app.update(.tick)) }
}

@Suite struct SittingTests {
  @Test func aQuestionHasRoomBelowIt() throws {
    var story = try PrivateStory()
    story.press(.character("1"))
    #expect(story.text.contains("Nobody is born selling."))
    story.press(.enter)
    story.type("A small shop.")
    story.press(.enter)
    story.type("Size 43, somebody said.")
    #expect(
      story.text == """
         Anprobe   Why I sell                             Question 1 of 12 · …   ? keys

          Your first day selling: what can you still see?
          e.g. a room, a face, something that went wrong

         │A small shop.
         │Size 43, somebody said.
         │
         │
         │
         │
         │
         │
         │
         │
         │
         │
         │
         │
         │
         │
         │

         Tab on   Shift-Tab before   Esc enough   F1 keys
        """)
    #expect(story.app.canvas.cursor == Point(x: 25, y: 6))
  }

  @Test func whatIsTypedIsKeptAMomentLaterAndAtOnceWhenOneGoesOn() throws {
    var story = try PrivateStory()
    story.press(.character("1"), .enter)
    story.type("Rain")
    #expect(story.kept.isEmpty)
    #expect(story.app.tickInterval == 1000, "it is kept within a second")
    story.tick()
    #expect(story.kept.first?["first-day"]?.text == "Rain")
    #expect(story.app.tickInterval == nil)
    story.type("coats")
    story.press(.escape)
    #expect(story.kept.map { $0["first-day"]?.text } == ["Raincoats"], "one entry, kept when it was left")
  }

  @Test func anUnfinishedSittingWaitsAtItsNextQuestion() throws {
    var story = try PrivateStory(language: .german)
    story.press(.character("1"), .enter)
    story.type("Regen")
    story.press(.tab, .escape)
    #expect(story.text.contains("Weiter: Warum ich verkaufe"))
    story.press(.character("1"))
    #expect(story.text.contains("Wie kam es dazu?"))
    story.press(.backTab)
    #expect(story.text.contains("Regen"))
  }

  @Test func anEarlierAnswerIsTakenUp() throws {
    var story = try PrivateStory()
    story.press(.character("1"), .enter, .tab, .tab, .tab)
    story.type("A quiet evening")
    story.press(.tab)
    #expect(story.text.contains("A quiet evening"))
    #expect(story.text.contains("The moment you told of:"))
  }

  @Test func withoutAnEarlierAnswerTheQuestionStandsAlone() throws {
    var story = try PrivateStory()
    story.press(.character("1"), .enter, .tab, .tab, .tab, .tab)
    #expect(!story.text.contains("The moment you told of:"))
    #expect(story.text.contains("How do you feel when this work is the way you like it?"))
  }

  @Test func wordsArePickedByTypingAndOnesOwnAreAdded() throws {
    var story = try PrivateStory()
    story.press(.character("1"), .enter, .tab, .tab, .tab, .tab)
    story.type("calm")
    story.press(.enter)
    story.type("zappelig")
    #expect(story.text.contains("‘zappelig’ as a word of my own, pleasant"))
    story.press(.down, .enter)
    #expect(story.text.contains("Picked: calm · zappelig"))
    story.press(.tab)
    let path = try #require(story.kept.first { $0.kind == .path })
    #expect(path["good-feeling"]?.feelings == ["calm", "zappelig"])
    #expect(OwnWords(in: story.kept).unpleasant == ["zappelig"])
    story.press(.backTab)
    #expect(story.text.contains("my words"))
  }

  @Test func aPathIsFinishedAtItsEndAndNothingIsKeptOfOneWithoutAnswers() throws {
    var story = try PrivateStory()
    story.press(.character("1"), .enter)
    for _ in 0..<12 { story.press(.tab) }
    #expect(story.text.contains("Nothing is written here"))
    #expect(story.kept.isEmpty)
    story.press(.backTab, .backTab)
    story.press(.right)
    story.press(.tab, .tab)
    #expect(story.kept.map(\.isFinished) == [true])
    story.press(.enter)
    #expect(story.app.screen.state.context == .reflect)
    #expect(!story.text.contains("Go on:"))
  }

  @Test func aFullDiskLosesNothingAndIsToldOnce() throws {
    var story = try PrivateStory()
    story.press(.character("1"), .enter)
    story.type("Rain")
    story.journal.fail(with: .full)
    story.tick()
    #expect(story.text.contains("Not kept yet: The disk is full."))
    story.type("y")
    #expect(!story.text.contains("Not kept yet"))
    story.press(.escape)
    let quitting = story.app.update(.input(.key(.character("q"))))
    #expect(!quitting.contains(.quit), "leaving would lose what was written")
    #expect(story.text.contains("could not be kept"))
    story.press(.escape)
    story.journal.fail(with: nil)
    story.tick()
    #expect(story.kept.first?["first-day"]?.text == "Rainy")
    #expect(story.app.update(.input(.key(.character("q")))).contains(.quit))
  }

  @Test func theLockFallsWhenNobodyIsThereAndTakesTheTextOffTheScreen() throws {
    var story = try PrivateStory()
    try story.journal.changePassphrase(from: nil, to: "open sesame")
    story.carryOut([.journal(.read)])
    story.press(.character("1"), .enter)
    story.type("Raincoats")
    #expect(story.app.idleLimit == 300_000)
    story.carryOut(story.app.update(.idle))
    #expect(!story.text.contains("Raincoats"))
    #expect(story.journal.lockState == .locked)
    try story.journal.unlock("open sesame")
    #expect(story.kept.first?["first-day"]?.text == "Raincoats")
  }

  @Test func aLineGoesOnWithEnterAndTakesNoLineBreak() throws {
    var story = try PrivateStory()
    story.press(.character("1"), .enter, .tab, .tab)
    #expect(story.text.contains("One sentence will do."))
    story.carryOut(story.app.update(.input(.paste("A life\nof my own"))))
    story.press(.enter, .tab)
    #expect(story.kept.first?["hoped"]?.text == "A life of my own")
    #expect(story.text.contains("Question 5 of 12"))
  }

  @Test func theEndingKeepsWhatIsBeingWritten() throws {
    var story = try PrivateStory()
    story.press(.character("1"), .enter)
    story.type("Rain")
    story.carryOut(story.app.update(.ending))
    #expect(story.kept.first?["first-day"]?.text == "Rain")
  }
}
