import Canvas
import Testing

@testable import Screens

@Suite struct PractiseRandomTests {
  /// Keys that do something on these screens, and some that do nothing; those that end the program are left out.
  private static let keys: [Key] =
    .keys("123456789hjklgGuFfomiqrnt?:xy") + [
      .up, .down, .left, .right, .enter, .escape, .tab, .backTab, .pageUp, .pageDown, .home, .end, .backspace,
      .control("p"), .function(1),
    ]

  @Test(arguments: 0..<8)
  func survivesAnyKeysInAnySize(_ run: Int) throws {
    var dice = Dice(state: UInt64(run))
    let levels = Level.allCases
    var story = try Story(
      80, 24, language: run % 2 == 0 ? .german : .english, level: levels[run % 3],
      look: Look(unicode: run % 4 != 3, colour: run % 5 != 4), seed: UInt64(run))
    for step in 0..<120 {
      if step % 20 == 0 {
        let width = Int.random(in: 1...130, using: &dice)
        let height = Int.random(in: 1...45, using: &dice)
        _ = story.app.update(.resized(width: width, height: height))
      }
      let key = try #require(Self.keys.randomElement(using: &dice))
      _ = story.app.update(.input(.key(key)))
      let point = Point(x: Int.random(in: 0...130, using: &dice), y: Int.random(in: 0...45, using: &dice))
      if step % 7 == 0 { _ = story.app.update(.input(.mouse(Mouse(.press, at: point)))) }
      let canvas = story.app.canvas
      let cursor = try #require(canvas.cursor, "step \(step), \(key)")
      #expect(canvas.bounds.contains(cursor), "step \(step), \(key)")
      #expect(!canvas.text.contains("⟨"), "a text is missing at step \(step), after \(key):\n\(canvas.text)")
      #expect(!canvas.text.contains("{"), "a placeholder is empty at step \(step), after \(key):\n\(canvas.text)")
    }
  }
}
