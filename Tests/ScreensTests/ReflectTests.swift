import Canvas
import Journal

import Testing

@testable import Screens

@Suite struct ReflectTests {
  @Test func thePrivatePlaceSaysWhatThereIs() throws {
    let story = try PrivateStory(language: .german)
    try expectPicture(story.text, "Reflect/menu-80x24-de")
  }

  @Test func aWideWindowHasRoomForMore() throws {
    let story = try PrivateStory(120, 36)
    try expectPicture(story.text, "Reflect/menu-120x36-en")
  }

  @Test func tracesAskHowTrueThenWhyThenWhatNext() throws {
    var story = try PrivateStory()
    story.press(.character("6"), .enter, .character("6"))
    try expectPicture(story.text, "Reflect/trace-80x24-en")
    story.press(.enter)
    story.type("variety")
    story.press(.enter, .tab)
    story.type("A morning without the phone.")
    story.press(.tab)
    #expect(story.text.contains("I love this company."))
    let job = try #require(story.kept.first?["job"])
    #expect(job == Answer("job", text: "A morning without the phone.", needs: job.needs, value: 60))
    #expect(job.needs.count == 1)
  }

  @Test func whatDoesNotApplyIsLeftOut() throws {
    var story = try PrivateStory()
    story.press(.character("6"), .enter)
    #expect(story.text.contains("Question 1 of 21"))
    story.press(.character("0"))
    #expect(story.kept.first?["job"]?.choices == [TracesGuide.noSuchChoice])
    #expect(story.text.contains("Question 2 of 19"))
    story.press(.backTab)
    #expect(story.text.contains("✓ There is nobody like that where I am."))
  }

  @Test func todayStandsBesideLastTime() throws {
    var story = try PrivateStory()
    var earlier = JournalEntry(.traces, begunAt: 1_780_000_000_000, isFinished: true)
    earlier["job"] = Answer("job", text: "Less noise", value: 40)
    story.carryOut([.journal(.keep(earlier, number: nil, draft: -1))])
    story.press(.character("6"), .enter)
    #expect(story.text.contains("Last time: 40"))
    story.press(.right, .right, .enter, .tab)
    #expect(story.text.contains("Less noise"))
    for _ in 0..<19 { story.press(.tab) }
    #expect(story.text.contains("█████░░░░░ 50 · 40 last time"))
  }

  @Test func theDefinitionsSayWhatFollowsAndFeelingsDoNotDecide() throws {
    var story = try PrivateStory(language: .german)
    story.press(.character("7"), .enter, .character("1"))
    story.type("Frau A.")
    story.press(.enter)
    for _ in 0..<11 {
      story.press(.character("1"))
      if story.text.contains("Gewählt") && !story.text.contains("Was fühlen Sie") { story.press(.tab) }
    }
    story.type("traurig")
    story.press(.enter, .tab)
    for _ in 0..<6 where story.app.screen.state.isEditing { story.press(.tab) }
    try expectPicture(story.text, "Reflect/relationship-good-de")
    let entry = try #require(story.kept.first)
    #expect(RealRelationship(entry).isGood == .yes)
  }

  @Test func aPlanIsPickedFromWhatTheProgramRecognises() throws {
    var story = try PrivateStory()
    story.press(.character("8"), .enter, .down, .down, .enter)
    #expect(story.text.contains("listen"))
    story.press(.down, .down, .enter, .tab)
    try expectPicture(story.text, "Reflect/plan-80x24-en")
    let plan = try #require(story.kept.first.flatMap { Plan($0) })
    #expect(plan.canBeNoticed)
  }

  @Test func aLockedJournalShowsNothing() throws {
    var story = try PrivateStory()
    story.press(.character("9"))
    story.type("Raincoats")
    story.press(.escape)
    try story.journal.changePassphrase(from: nil, to: "open sesame")
    story.carryOut([.journal(.lock)])
    #expect(!story.text.contains("Raincoats"))
    #expect(story.text.contains("Unlock"))
    story.press(.enter)
    story.type("open sesame")
    story.press(.enter)
    #expect(story.app.screen.state.context == .reflect)
    #expect(story.text.contains("Just write"))
  }

  @Test func anUnreadableJournalIsTold() throws {
    var story = try PrivateStory()
    story.carryOut(story.app.update(.journal(.unavailable(.truncated))))
    #expect(story.text.contains("Nothing can be kept here just now. The file is cut short."))
  }
}
