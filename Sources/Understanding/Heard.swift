import Conversation

/// What was heard in a sentence somebody typed.
public struct Heard: Hashable, Sendable {
  /// One move that may have been meant.
  public struct Guess: Hashable, Sendable {
    /// The move.
    public var move: MoveKind
    /// How sure that is, in permille.
    public var confidence: Int

    /// Makes one from its parts.
    public init(move: MoveKind, confidence: Int) {
      self.move = move
      self.confidence = confidence
    }
  }

  /// The likeliest moves, the likeliest first; empty where nothing was understood.
  public var guesses: [Guess]

  /// Makes one from its parts.
  public init(guesses: [Guess]) { self.guesses = guesses }
}
