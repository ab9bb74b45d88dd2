import Canvas
import Packs
import Speech
import Testing

@testable import Screens

/// A conversation driven by keys, step by step; each step has a name that a failure tells.
struct Story {
  var app: App

  /// Opens the conversation of ``TalkPack``.
  init(
    _ width: Int = 80, _ height: Int = 24, language: Language = .english, level: Level = .beginner,
    look: Look = Look(), seed: UInt64 = 3
  ) throws {
    app = App(
      settings: Settings(language: language, level: level), terminal: look, width: width, height: height, freshSeed: 7)
    _ = app.update(.packsLoaded(LoadedPacks(packs: [TalkPack.pack], model: try .embedded(), problems: [])))
    let practise = PractiseState(
      pack: TalkPack.pack, customer: TalkPack.customer, company: TalkPack.company, seed: seed, app.world)
    app.stack.append(.practise(try #require(practise)))
  }

  /// The conversation, while it is in sight.
  var practise: PractiseState? { if case .practise(let state) = app.screen { state } else { nil } }

  /// The picture as it is now.
  var text: String { app.text }

  /// Presses keys and looks for texts that must be there then, and for others that must not.
  mutating func step(
    _ name: String, _ keys: [Key] = [], sees: [String] = [], lacks: [String] = [],
    at place: SourceLocation = #_sourceLocation
  ) {
    for key in keys { _ = app.update(.input(.key(key))) }
    let picture = text
    for part in sees {
      #expect(picture.contains(part), "\(name): “\(part)” is missing in\n\(picture)", sourceLocation: place)
    }
    for part in lacks {
      #expect(!picture.contains(part), "\(name): “\(part)” is there in\n\(picture)", sourceLocation: place)
    }
  }

  /// Makes moves by name, as the numbers on the screen would.
  mutating func make(_ names: String...) throws {
    for name in names {
      var state = try #require(practise)
      _ = state.make(try state.session.scene.move(named: name, in: state.session.state), app.world)
      app.screen = .practise(state)
    }
  }
}

extension Array where Element == Key {
  /// Keys as one types them.
  static func keys(_ text: String) -> [Key] { text.map { .character($0) } }
}
