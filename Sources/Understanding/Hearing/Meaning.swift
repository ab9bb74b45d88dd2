import Conversation

/// What somebody may have meant by a sentence at one moment of a conversation.
public struct Meaning: Hashable, Sendable {
  /// Something the words do not tell, which whoever typed them has to say.
  public enum Question: Hashable, Sendable {
    /// Which of these offers of the scene is meant, the likeliest first.
    case offer([Int])
    /// Which of these kinds it is: whether the statement is true, a drawback, or bent (``MoveKind/soundsLike``).
    case honesty([MoveKind])
    /// Which of these kinds it is: whether the date is careful or rash.
    case certainty([MoveKind])
  }

  /// One move that may have been meant and can be made now.
  public struct Reading: Hashable, Sendable {
    /// The move that is proposed; where there are questions, the likeliest of several.
    public var move: Move
    /// How sure the kind of move is among those that can be made now, in permille.
    public var confidence: Int
    /// What has to be asked before the move is made; empty where the words tell everything.
    public var questions: [Question]
  }

  /// What the words say, whatever can be done now; refused where they say nothing.
  public var heard: Heard
  /// What can be done now that the words may mean, the likeliest first, at most ``Heard/most``; empty where nothing was understood
  /// or nothing of it can be done.
  public var readings: [Reading]
  /// In how many days, if the sentence names a day or a time: 0 for today.
  public var days: Int?

  /// What was heard first, where it cannot be done now.
  public var impossible: MoveKind? {
    guard let first = heard.guesses.first?.move, !readings.contains(where: { $0.move.kind == first }) else {
      return nil
    }
    return first
  }
}
