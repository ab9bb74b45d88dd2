import Canvas
import Packs
import Speech

@testable import Screens

/// An app of a size, with the small pack of these tests or without any.
func app(
  _ width: Int = 80, _ height: Int = 24, language: Language = .english, look: Look = Look(), loaded: Bool = true
) throws -> App {
  var app = App(
    settings: Settings(language: language), terminal: look, width: width, height: height, freshSeed: 7)
  if loaded { _ = app.update(.packsLoaded(try smallShop())) }
  return app
}

/// The packs of these tests.
func smallShop(problems: [String] = []) throws -> LoadedPacks {
  LoadedPacks(packs: [SmallPack.pack], model: try .embedded(), problems: problems)
}

extension App {
  /// The picture as it is now.
  var canvas: Canvas {
    var canvas = Canvas(width: world.width, height: world.height)
    view(into: &canvas)
    return canvas
  }

  /// The picture as lines of text.
  var text: String { canvas.text }

  /// Presses keys one after the other; returns all effects.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] { keys.flatMap { update(.input(.key($0))) } }

  /// Types a text.
  mutating func type(_ text: String) {
    for glyph in text { _ = update(.input(.key(.character(glyph)))) }
  }
}

extension Key {
  /// The key of a door, by its id; one more with a conversation that waits.
  static func door(_ id: String, isWaiting: Bool = false, isPlayable: Bool = false) -> Key {
    let listed = Door.all.filter { door in
      switch door.command {
      case .resume: isWaiting
      case .openReversal: isPlayable
      default: true
      }
    }
    let place = listed.firstIndex { $0.id == id } ?? 8
    return .character(Character(String(place + 1)))
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
