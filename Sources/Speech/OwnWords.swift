import Conversation

/// Sentences people might type for each move, from which only a recogniser learns; nobody ever says them.
public struct OwnWords: Hashable, Sendable {
  /// By move.
  public var moves: [MoveKind: [String]]
  /// What people type that is no move at all.
  public var offTopic: [String]

  /// Makes one from its parts.
  public init(moves: [MoveKind: [String]] = [:], offTopic: [String] = []) {
    self.moves = moves
    self.offTopic = offTopic
  }

  /// Adds the sentences of another.
  public mutating func add(_ other: OwnWords) {
    moves.merge(other.moves) { $0 + $1 }
    offTopic += other.offTopic
  }
}
