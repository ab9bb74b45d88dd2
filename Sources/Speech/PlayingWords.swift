import Conversation

/// What a customer's move is called and how it is said or done by somebody who has no words of their own for it.
public struct CustomerMoveWords: Hashable, Sendable {
  /// One to four words, for lists.
  public var name: Text
  /// A very short gist.
  public var hint: Text
  /// What is said; what stands in brackets is seen.
  public var say: Phrases

  /// Makes one from its parts.
  public init(name: Text, hint: Text, say: Phrases) {
    self.name = name
    self.hint = hint
    self.say = say
  }
}

/// All words for a person who plays the customer.
public struct PlayingWords: Hashable, Sendable {
  /// The reply to the question what something costs.
  public static let price = "price"

  /// By customer's move.
  public var moves: [String: CustomerMoveWords]
  /// What a seller replies at once: to the question about the price, and by stance to the question what they would do.
  public var replies: [String: Phrases]
  /// Questions to take along, by occasion.
  public var questions: [String: Phrases]

  /// Makes one from its parts; without arguments for packs that have none.
  public init(
    moves: [String: CustomerMoveWords] = [:], replies: [String: Phrases] = [:], questions: [String: Phrases] = [:]
  ) {
    self.moves = moves
    self.replies = replies
    self.questions = questions
  }

  /// Whether a pack has any, so that its customers can be played.
  public var isEmpty: Bool { moves.isEmpty }
}
