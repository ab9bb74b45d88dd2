import Conversation
import Shop
import Speech

extension Notes {
  /// A part of the wish in words, such as “waterproof” or “up to €130”.
  func words(for requirement: Requirement) -> String { wishWords.text(requirement) }

  /// The whole wish in words.
  var wish: String { wishWords.whole(separator: " · ") }

  private var wishWords: WishWords {
    WishWords(
      scene, words: words, strings: strings.forms, language: language, size: { [world] in world.size($0) })
  }
}
