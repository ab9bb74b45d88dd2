import Conversation

/// One sentence and what it is an example of.
public struct Lesson: Hashable, Sendable {
  /// The sentence, as a person might type it or as a pack has it.
  public var text: String
  /// The move it makes; nil for what is no move at all.
  public var move: MoveKind?

  /// Makes one from its parts.
  public init(_ text: String, _ move: MoveKind?) {
    self.text = text
    self.move = move
  }
}
