import Canvas
import Conversation
import Journal
import Keepers
import Speech
import Testing

@testable import Screens

/// How it was for oneself, and what became of plans, after a conversation.
@Suite struct AfterConversationTests {
  /// A conversation that was held to its end, with a plan made before it.
  private func story(plan: Plan? = nil, language: Language = .english) throws -> JournalStory {
    let journal = MemoryJournal()
    if let plan {
      var entry = JournalEntry(.plan, begunAt: JournalStory.now - JournalStory.day, isFinished: true)
      plan.write(into: &entry)
      _ = try journal.keep(entry, as: nil)
    }
    var story = try JournalStory(journal, 120, 36, language: language)
    let practise = PractiseState(
      pack: TalkPack.pack, customer: TalkPack.customer, company: TalkPack.company, seed: 3, story.app.world)
    story.app.stack.append(.practise(try #require(practise)))
    for name in ["greet", "ask-purpose", "check-stock", "goodbye", "goodbye", "goodbye"] {
      guard var state = story.app.screen.state.practised, !state.session.state.isOver else { break }
      _ = state.make(try state.session.scene.move(named: name, in: state.session.state), story.app.world)
      story.app.screen = .practise(state)
      story.press(.up)
    }
    let practised = try #require(story.app.screen.state.practised)
    try #require(practised.session.state.isOver)
    story.app.screen = .ending(EndingState(practised))
    return story
  }

  @Test func theFeelingIsLinkedToItsLine() throws {
    var story = try story()
    story.press(.character("w"))
    #expect(story.text.contains("What did you feel in this conversation?"))
    story.type("tense")
    story.press(.enter, .tab)
    #expect(story.text.contains("At which line was it strongest?"))
    story.press(.home, .down, .enter)
    story.type("clarity")
    story.press(.enter, .tab)
    story.type("I smiled it away.")
    story.press(.tab)
    #expect(story.text.contains("Would you do it again?"))
    story.press(.character("2"))
    story.type("Say that I don’t know.")
    story.press(.tab)
    #expect(story.text.contains("It now lies with this conversation."))
    let entry = try #require(try story.journal.entries().first?.readable)
    #expect(entry.kind == .afterConversation && entry.isFinished)
    #expect(entry.about?.record == 1 && entry.about?.customer == TalkPack.customer.id)
    let turn = try #require(entry.about?.turn)
    let session = try #require(story.app.stack.compactMap(\.state.practised).first).session
    #expect(session.turns[turn].lines.map(\.text).contains(entry["line"]?.text ?? ""))
    #expect(entry["did"]?.text == "I smiled it away.")
    #expect(entry["else"] == Answer("else", text: "Say that I don’t know.", choices: ["differently"]))
  }

  @Test func nobodyIsForced() throws {
    var story = try story()
    story.press(.character("2"))
    for _ in 0..<30 { story.press(.down) }
    #expect(story.text.contains("Five questions, for you alone."))
    story.press(.character("w"), .escape)
    #expect(story.app.screen.state.context == .ending)
    #expect(try story.journal.entries().isEmpty)
  }

  @Test func theTurnSaysThatSomethingWasNotedAndNotWhat() throws {
    var story = try story()
    story.press(.character("w"), .tab, .enter, .tab)
    story.type("Raincoats")
    story.press(.escape)
    #expect(!story.text.contains("Five questions, for you alone."), "it is offered once")
    let turn = try #require(try story.journal.entries().first?.readable?.about?.turn)
    let practised = try #require(story.app.screen.state.practised)
    for (shown, isNoted) in [(turn, true), (turn - 1, false)] {
      let debrief = DebriefState(practised, turn: shown)
      let text = debrief.paragraphs(.turn, in: Pane(rect: Rect(x: 0, y: 0, width: 80, height: 24)), story.app.world)
        .flatMap(\.spans).map(\.text).joined()
      #expect(debrief.turn == shown)
      #expect(text.contains("You have noted something about this moment") == isNoted)
      #expect(!text.contains("Raincoats"))
    }
  }

  @Test func aPlanIsOfferedAtTheEndOfTheQuestions() throws {
    var story = try story(language: .german)
    story.press(.character("w"))
    for _ in 0..<5 { story.press(.tab) }
    #expect(story.text.contains("Wollen Sie sich für so einen Augenblick etwas vornehmen?"))
    #expect(story.text.contains("Plan machen"))
    story.press(.character("p"))
    #expect(story.text.contains("Ein Wenn-dann-Plan legt einen Augenblick fest"))
    #expect(story.app.screen.state.draft?.entry.about?.record == 1)
  }

  @Test func aKeptPlanIsSeenAtTheEnd() throws {
    var story = try story(plan: Plan(when: .gapFound, then: .goodbye))
    story.press(.character("2"))
    #expect(story.text.contains("What you had planned"))
    #expect(story.text.contains("The moment came, and you did what you had planned."))
  }

  @Test func aPlanThatWasNotKeptIsSaidWithoutBlame() throws {
    var story = try story(plan: Plan(when: .gapFound, then: .reflectFeeling), language: .german)
    story.press(.character("2"))
    #expect(story.text.contains("Was Sie sich vorgenommen hatten"))
    #expect(story.text.contains("Ob es das Bessere war, wissen Sie."))
  }

  @Test func aPlanMadeAfterwardsSaysNothingAboutTheConversation() throws {
    var story = try story()
    var entry = JournalEntry(.plan, begunAt: JournalStory.now + 1, isFinished: true)
    Plan(when: .gapFound, then: .goodbye).write(into: &entry)
    story.take(.journal(.opened(.none, [KeptEntry(number: 9, entry: .success(entry))])))
    story.press(.character("2"))
    #expect(!story.text.contains("What you had planned"))
  }

  @Test func withALockedJournalThePassphraseComesFirst() throws {
    var story = try story(plan: Plan(when: .gapFound, then: .goodbye))
    try story.journal.changePassphrase(from: nil, to: "open sesame")
    story.journal.lock()
    story.take(.journal(.opened(.locked, [])))
    #expect(!story.text.contains("What you had planned"))
    story.press(.character("w"))
    #expect(story.app.screen.state.context == .passphrase)
  }
}
