import Conversation
import Shop
import Speech

extension Notes {
  /// A part of the wish in words, such as “waterproof” or “up to €130”.
  func words(for requirement: Requirement) -> String {
    WishWords(scene, strings: strings.forms, size: { [world] in world.size($0) }).text(requirement)
  }

  /// The whole wish in words.
  var wish: String { scene.requirements.map { words(for: $0) }.joined(separator: " · ") }
}
