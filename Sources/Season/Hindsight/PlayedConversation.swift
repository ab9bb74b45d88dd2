import Conversation

/// One turn of a conversation that was held, without its words.
public struct PlayedTurn: Sendable, Hashable {
  /// The move; nil for the opening.
  public var move: Move?
  /// What happened in the model.
  public var events: [Event]
  /// The state afterwards.
  public var state: ConversationState

  /// Makes one from its parts.
  public init(move: Move?, events: [Event], state: ConversationState) {
    self.move = move
    self.events = events
    self.state = state
  }
}

/// A conversation that was held, to be looked back at.
public struct PlayedConversation: Sendable {
  /// The scene.
  public let scene: Scene
  /// The turns, the opening first; there is always one.
  public let turns: [PlayedTurn]

  /// A conversation from its seed and moves, which give it again bit for bit.
  ///
  /// - Parameters:
  ///   - scene: The scene.
  ///   - seed: The seed.
  ///   - moves: The moves in their order; from the first that is not possible on they are left out.
  public init(scene: Scene, seed: UInt64, moves: [Move]) {
    self.scene = scene
    var log = EventLog()
    var state = scene.start(seed: seed, into: &log)
    var turns = [PlayedTurn(move: nil, events: log.events, state: state)]
    for move in moves {
      guard scene.isPossible(move, in: state) else { break }
      let (next, events) = scene.step(state, move)
      turns.append(PlayedTurn(move: move, events: events, state: next))
      state = next
    }
    self.turns = turns
  }

  /// A conversation from its turns, the opening first.
  init(scene: Scene, turns: [PlayedTurn]) {
    self.scene = scene
    self.turns = turns
  }

  /// A conversation that a policy holds from the beginning to the end.
  public init(scene: Scene, seed: UInt64, policy: some Policy) {
    var moves: [Move] = []
    var state = scene.start(seed: seed)
    while let move = policy.move(in: state, of: scene), moves.count < 200 {
      moves.append(move)
      state = scene.next(after: state, move)
    }
    self.init(scene: scene, seed: seed, moves: moves)
  }

  /// The moves that were made.
  public var moves: [Move] { turns.compactMap(\.move) }

  /// The state at the end.
  public var end: ConversationState { turns[turns.count - 1].state }
}
