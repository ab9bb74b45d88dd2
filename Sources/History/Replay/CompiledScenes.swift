import Conversation
import Speech
import Synchronization

/// Scenes and hashes that a replay has already made: many conversations are of the same customer in the same company.
final class CompiledScenes: Sendable {
  /// What a scene is made of.
  struct Key: Hashable, Sendable {
    /// The pack's name.
    var pack: String
    /// The customer's id.
    var customer: String
    /// The company's id.
    var company: String
    /// How well questions land.
    var skill: Int
    /// The changed numbers.
    var changed: [String: Int]
  }

  /// The language of a pack's lines, and whether they are from a person's own house.
  private struct LinesKey: Hashable {
    var pack: String
    var language: Language
    var isOwn: Bool
  }

  private struct Kept {
    var scenes: [Key: (scene: Scene, hash: ContentHash)] = [:]
    var lines: [LinesKey: ContentHash] = [:]
  }

  /// The most scenes that are kept.
  private static let limit = 64

  private let kept = Mutex(Kept())

  /// A scene and its hash, if it was made already.
  func scene(_ key: Key) -> (Scene, ContentHash)? {
    kept.withLock { kept in kept.scenes[key].map { ($0.scene, $0.hash) } }
  }

  /// Keeps a scene and its hash.
  func keep(_ scene: Scene, _ hash: ContentHash, _ key: Key) {
    kept.withLock { kept in
      if kept.scenes.count >= Self.limit { kept.scenes.removeAll() }
      kept.scenes[key] = (scene, hash)
    }
  }

  /// The hash of a pack's lines in a language, in its companies or in a person's own house; made once.
  func linesHash(
    _ pack: String, _ language: Language, isOwn: Bool, _ make: () -> ContentHash
  ) -> ContentHash {
    let key = LinesKey(pack: pack, language: language, isOwn: isOwn)
    if let known = kept.withLock({ $0.lines[key] }) { return known }
    let hash = make()
    kept.withLock { $0.lines[key] = hash }
    return hash
  }
}
