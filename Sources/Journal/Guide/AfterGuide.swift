import Speech

/// A few questions after a conversation, offered and never forced (E2).
///
/// In an entry the turn that was picked stands in ``JournalEntry/about``, and the line as it was heard in the text of the
/// answer, so that it can still be read when the conversation is gone. Whoever finds that nothing fits has the choice
/// ``noneChoice``. Why one would do it differently stands in the text beside the choice.
public struct AfterGuide: Hashable, Sendable {
  /// The choice of whoever finds that nothing fits.
  public static let noneChoice = "none"
  /// The question whose feelings ``needQuestion`` looks beneath.
  public static let feelingQuestion = "feeling"
  /// The question for the line at which the feeling was strongest.
  public static let lineQuestion = "line"
  /// The question for the need behind the feeling.
  public static let needQuestion = "need"

  /// What a question asks for.
  public enum QuestionKind: String, CaseIterable, Hashable, Sendable {
    /// Feelings to pick.
    case feelings
    /// A line of the conversation.
    case turn
    /// Needs to pick.
    case needs
    /// Text with room.
    case text
    /// One line.
    case line
    /// One of several answers.
    case choice
  }

  /// One question.
  public struct Question: Hashable, Sendable {
    /// The name that files and entries use.
    public var id: String
    /// The question.
    public var ask: Text
    /// What may help to answer; nil where nothing needs to be said.
    public var hint: Text?
    /// What it asks for.
    public var kind: QuestionKind
    /// What whoever finds that nothing fits can pick; nil where that is not offered.
    public var none: Text?
    /// The answers to pick from, of ``QuestionKind/choice``.
    public var choices: [GuideChoice]
    /// Asks why, beside a choice; nil where that is not asked.
    public var why: Text?

    /// Makes one from its parts.
    public init(
      id: String, ask: Text, hint: Text? = nil, kind: QuestionKind, none: Text? = nil, choices: [GuideChoice] = [],
      why: Text? = nil
    ) {
      self.id = id
      self.ask = ask
      self.hint = hint
      self.kind = kind
      self.none = none
      self.choices = choices
      self.why = why
    }
  }

  /// Offers the questions.
  public var opening: Text
  /// The questions, in order.
  public var questions: [Question]
  /// Offers an if-then plan.
  public var plan: Text
  /// What is said at the end.
  public var closing: Text

  /// Makes one from its parts.
  public init(opening: Text, questions: [Question], plan: Text, closing: Text) {
    self.opening = opening
    self.questions = questions
    self.plan = plan
    self.closing = closing
  }
}
