import Season
import Speech

extension Capsule {
  /// The capsule of a conversation that was played without words.
  ///
  /// - Parameters:
  ///   - conversation: The conversation.
  ///   - words: The words of the pack it is from.
  ///   - pack: The pack's name.
  ///   - version: The pack's version.
  public init(of conversation: PlayedConversation, words: PackWords, pack: String, version: Int) {
    let scene = conversation.scene
    self.init(
      pack: pack, packVersion: version, scene: scene, words: .words(words, in: scene.company.id),
      seed: conversation.end.seed, moves: conversation.moves)
  }
}
