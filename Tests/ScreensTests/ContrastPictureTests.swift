import Canvas
import Speech
import Testing

@testable import Screens

/// Whole pictures of a contrast of the same seed, compared cell by cell.
@Suite struct ContrastPictureTests {
  /// One picture: how far the contrast is played in which window, and what is pressed then.
  struct Shot: Sendable, CustomTestStringConvertible {
    var name: String
    var language = Language.english
    var isWide = false
    var steps: Int
    var keys: [Key] = []
    var look = Look()

    var testDescription: String { "\(name)-\(isWide ? "120x36" : "80x24")-\(language.rawValue)" }
  }

  static let shots = [
    Shot(name: "first-difference", steps: 4),
    Shot(name: "first-difference", language: .german, steps: 4),
    Shot(name: "history", isWide: true, steps: 5, keys: .keys("i")),
    Shot(name: "history", language: .german, isWide: true, steps: 5),
    Shot(name: "vote", steps: 2, keys: .keys("f12") + [.down] + .keys("7")),
    Shot(name: "end", language: .german, steps: 60),
    Shot(name: "end", isWide: true, steps: 60),
    Shot(name: "question", steps: 0, keys: .keys("n")),
    Shot(name: "say-and-do", language: .german, steps: 1, keys: .keys("c")),
    Shot(name: "ascii", steps: 4, look: Look(unicode: false, colour: false)),
  ]

  @Test(arguments: shots)
  func itLooksAsItDid(shot: Shot) throws {
    let (width, height) = shot.isWide ? (120, 36) : (80, 24)
    var story = try ContrastStory.shown(width, height, language: shot.language, look: shot.look, seed: 3)
    for _ in 0..<shot.steps { story.press([.character(" ")]) }
    story.press(shot.keys)
    try expectPicture(story.text, "Contrast/\(shot.testDescription)")
  }
}
