import Canvas
import Conversation
import Testing

@testable import Screens

@Suite struct EndingTests {
  /// A conversation that was left early.
  private func ended(_ width: Int = 80, _ height: Int = 24) throws -> Story {
    var story = try Story(width, height)
    try story.make("greet", "ask-purpose", "goodbye")
    while let practise = story.practise, !practise.session.state.isOver { try story.make("goodbye") }
    return story
  }

  @Test func theEndIsSeenBeforeTheFourSides() throws {
    var story = try ended()
    story.step("the conversation is over", sees: ["The conversation is over. See how it came out."])
    story.step(
      "the four sides", [.enter],
      sees: ["Afterwards", "content. The end.", "1 Your customer", "2 You", "3 The company", "4 In between"])
    #expect(story.practise == nil)
  }

  @Test func whatNeverCameUpIsToldInTheEnd() throws {
    var story = try ended(140, 60)
    story.step(
      "all of it", [.enter],
      sees: [
        "✓ twelve hours on the ward", "· to be seen (never came up)", "to be expected, not certain",
        "What the company is there for: belonging", "What was needed: comfort, ✓ belonging",
      ])
  }

  @Test func theReadingWaitsForTheOwnWord() throws {
    var story = try ended(80, 60)
    story.step("asked", [.enter], sees: ["And now? F opens the words."], lacks: ["Read beside it"])
    story.step("named", .keys("Funea") + [.enter], sees: ["Afterwards", "Your word: uneasy", "Read beside it"])
  }

  @Test func oneCanTryAgainOrReadOrTakeTheLastTurnBack() throws {
    var story = try ended()
    let lines = try #require(story.practise).session.lines
    story.step("the ending", [.enter], sees: ["Day 3"])
    story.step("read it again", .keys("t"), sees: ["The conversation is over."])
    story.step("the ending, and one turn back", [.enter] + .keys("u"), lacks: ["The conversation is over."])
    #expect(story.practise?.session.state.isOver == false)
    story = try ended()
    story.step("again on the same day", [.enter] + .keys("r"), sees: ["Turn 1"])
    #expect(story.practise?.session.seed == 3)
    try story.make("greet", "ask-purpose", "goodbye")
    #expect(story.practise.map { Array(lines.prefix($0.session.lines.count)) } == story.practise?.session.lines)
    story = try ended()
    story.step("another day", [.enter] + .keys("n"), sees: ["Turn 1"])
    #expect(story.practise?.session.seed != 3)
  }

  @Test func oneSideAtATimeWhereThereIsLittleRoom() throws {
    var story = try ended(60, 20)
    story.step("the first side", [.enter], sees: ["1 Your customer"], lacks: ["2 You"])
    story.step("the second", [.tab], sees: ["2 You"], lacks: ["1 Your customer"])
    story.step("the last by its number", .keys("4"), sees: ["4 In between"])
  }
}
