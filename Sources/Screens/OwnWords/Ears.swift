import Packs
import Speech
import Understanding

/// What a recogniser learns from: a pack, in a language.
public struct EarsKey: Hashable, Sendable {
  /// The pack's name.
  public var pack: String
  /// The language of the sentences.
  public var language: Language

  /// Makes one from its parts.
  public init(pack: String, language: Language) {
    self.pack = pack
    self.language = language
  }
}

/// What came of learning to understand.
public enum Ears: Sendable {
  /// It is being learnt.
  case learning
  /// It can be asked; faults in the sentences it should have learnt from, a line each.
  case open(Recogniser, problems: [String])
}

extension App {
  /// Learns to understand what is typed in a conversation, outside and once.
  mutating func learn(_ key: EarsKey) -> [Effect] {
    guard world.ears[key] == nil, world.packs.contains(where: { $0.name == key.pack }) else { return [] }
    world.ears[key] = .learning
    return [.learn(key)]
  }

  /// Takes notice that it can be understood now.
  mutating func take(_ recogniser: Recogniser, problems: [String], for key: EarsKey) -> [Effect] {
    world.ears[key] = .open(recogniser, problems: problems)
    if let first = problems.first { message = first }
    return changeScreen { state, world in state.earsOpened(world) }
  }
}
