import Canvas
import Conversation
import Speech
import Understanding

extension PractiseState {
  /// What has to be learnt to understand what is typed here.
  func ears(_ world: World) -> EarsKey { EarsKey(pack: pack.name, language: world.language) }

  /// Begins to speak in one's own words.
  mutating func speak(_ world: World) -> [Step] {
    guard !session.state.isOver else { return [] }
    cover = .speaking(Speaking())
    choosing = nil
    return [.learn(ears(world))]
  }

  /// Takes a command while one speaks.
  mutating func inSpeaking(_ command: Command, _ speaking: Speaking, key: Key?, _ world: World) -> [Step] {
    var speaking = speaking
    switch command {
    case .back:
      cover = speaking.back() ? .speaking(speaking) : nil
      return []
    case .activate where speaking.isTyping:
      return say(speaking, world)
    case .activate: return accept(speaking, world)
    case .chooseNumber:
      guard case .character(let character)? = key, let item = speaking.rows(notes(world)).item(key: character) else {
        return []
      }
      speaking.list.focus = item.id
      return accept(speaking, world)
    case .nextPane where !speaking.isTyping, .previousPane where !speaking.isTyping:
      let step = command == .nextPane ? 1 : speaking.rows - 1
      speaking.list.focus = ((speaking.list.focus ?? 0) + step) % max(1, speaking.rows)
    case .up: speaking.list.move(by: -1, in: speaking.items(notes(world)))
    case .down: speaking.list.move(by: 1, in: speaking.items(notes(world)))
    default: return []
    }
    cover = .speaking(speaking)
    return []
  }

  /// Takes the row in focus; once nothing is open, it is said.
  private mutating func accept(_ speaking: Speaking, _ world: World) -> [Step] {
    var speaking = speaking
    guard let move = speaking.accept() else {
      cover = .speaking(speaking)
      return []
    }
    cover = nil
    return make(move, saying: speaking.said, world)
  }

  /// Hears what was typed, as soon as the program has learnt to.
  private mutating func say(_ speaking: Speaking, _ world: World) -> [Step] {
    var speaking = speaking
    guard !speaking.said.isEmpty else { return [] }
    switch world.ears[ears(world)] {
    case .open(let recogniser, _):
      let narrator = session.narrator
      speaking.hear(Listener(recogniser, narrator).hear(speaking.said, in: session.state), notes(world))
    case .learning, nil: speaking.stage = .waiting
    }
    cover = .speaking(speaking)
    return [.learn(ears(world))]
  }

  mutating func earsOpened(_ world: World) -> [Step] {
    guard case .speaking(let speaking) = cover, case .waiting = speaking.stage else { return [] }
    return say(speaking, world)
  }
}
