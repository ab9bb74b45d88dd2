import Canvas
import Packs
import Speech
import Testing

@testable import Screens

/// A season driven by keys; what is computed outside is made up by ``FixedSeason``.
struct SeasonStory {
  var app: App

  /// Opens the setup, with eight weeks and fifty seasons.
  init(_ width: Int = 80, _ height: Int = 24, language: Language = .english, look: Look = Look()) throws {
    app = App(
      settings: Settings(language: language), terminal: look, width: width, height: height, freshSeed: 7)
    _ = app.update(.packsLoaded(try smallShop()))
    app.press(.door("season"))
    app.press(.character("7"), .left, .left, .down, .left, .left, .left, .left)
  }

  /// The season, while it is in sight.
  var state: SeasonState? { if case .season(let state) = app.screen { state } else { nil } }

  /// The picture as it is now.
  var text: String { app.text }

  /// Presses keys and looks for texts that must be there then, and for others that must not.
  @discardableResult
  mutating func step(
    _ name: String, _ keys: [Key] = [], sees: [String] = [], lacks: [String] = [],
    at place: SourceLocation = #_sourceLocation
  ) -> [Effect] {
    let effects = keys.flatMap { app.update(.input(.key($0))) }
    let picture = text
    for part in sees {
      #expect(picture.contains(part), "\(name): “\(part)” is missing in\n\(picture)", sourceLocation: place)
    }
    for part in lacks {
      #expect(!picture.contains(part), "\(name): “\(part)” is there in\n\(picture)", sourceLocation: place)
    }
    return effects
  }
}
