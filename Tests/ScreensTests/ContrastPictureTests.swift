import Canvas
import Speech
import Testing
import Workshop

@testable import Screens

/// Whole pictures of a contrast, compared cell by cell.
@Suite struct ContrastPictureTests {
  /// A contrast of the same seed in any window, some steps in.
  private func picture(
    _ width: Int, _ height: Int, _ language: Language, steps: Int, then keys: [Key] = [], look: Look = Look()
  ) throws -> String {
    var story = try ContrastStory.shown(width, height, language: language, look: look, seed: 3)
    for _ in 0..<steps { story.press([.character(" ")]) }
    story.press(keys)
    return story.text
  }

  @Test func theFirstDifferenceAt80x24() throws {
    let shown = try picture(80, 24, .english, steps: 3)
    #expect(
      shown == """
        @@theFirstDifferenceAt80x24@@
        """)
  }

  @Test func theFirstDifferenceAt80x24InGerman() throws {
    let shown = try picture(80, 24, .german, steps: 3)
    #expect(
      shown == """
        @@theFirstDifferenceAt80x24InGerman@@
        """)
  }

  @Test func moreHistoryAt120x36() throws {
    let shown = try picture(120, 36, .english, steps: 5, then: .keys("i"))
    #expect(
      shown == """
        @@moreHistoryAt120x36@@
        """)
  }

  @Test func moreHistoryAt120x36InGerman() throws {
    let shown = try picture(120, 36, .german, steps: 5)
    #expect(
      shown == """
        @@moreHistoryAt120x36InGerman@@
        """)
  }

  @Test func theVoteAt80x24() throws {
    let shown = try picture(80, 24, .english, steps: 2, then: .keys("f12") + [.down] + .keys("7"))
    #expect(
      shown == """
        @@theVoteAt80x24@@
        """)
  }

  @Test func theEndAt80x24InGerman() throws {
    let shown = try picture(80, 24, .german, steps: 60)
    #expect(
      shown == """
        @@theEndAt80x24InGerman@@
        """)
  }

  @Test func theEndAt120x36() throws {
    let shown = try picture(120, 36, .english, steps: 60)
    #expect(
      shown == """
        @@theEndAt120x36@@
        """)
  }

  @Test func aQuestionAloneAt80x24() throws {
    let shown = try picture(80, 24, .english, steps: 0, then: .keys("n"))
    #expect(
      shown == """
        @@aQuestionAloneAt80x24@@
        """)
  }

  @Test func sayAndDoAt80x24InGerman() throws {
    let shown = try picture(80, 24, .german, steps: 1, then: .keys("c"))
    #expect(
      shown == """
        @@sayAndDoAt80x24InGerman@@
        """)
  }

  @Test func withoutUnicodeAt80x24() throws {
    let shown = try picture(80, 24, .english, steps: 3, look: Look(unicode: false, colour: false))
    #expect(
      shown == """
        @@withoutUnicodeAt80x24@@
        """)
  }
}
