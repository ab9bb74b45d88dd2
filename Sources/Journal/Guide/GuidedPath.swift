import Speech

/// What a question asks for.
public enum QuestionKind: String, CaseIterable, Hashable, Sendable {
  /// Text with room.
  case text
  /// One line.
  case line
  /// Feelings to pick.
  case feelings
  /// Needs to pick.
  case needs
  /// How true or strong something is.
  case scale
}

/// One question of a guide.
public struct GuideQuestion: Hashable, Sendable {
  /// The name that files and entries use.
  public var id: String
  /// The question.
  public var ask: Text
  /// What may help to answer; nil where nothing needs to be said.
  public var hint: Text?
  /// What it asks for.
  public var kind: QuestionKind
  /// The words at the two ends of a scale; nil for other kinds.
  public var ends: (low: Text, high: Text)? {
    get { low.flatMap { low in high.map { (low, $0) } } }
    set { (low, high) = (newValue?.low, newValue?.high) }
  }
  private var low: Text?
  private var high: Text?
  /// An earlier question whose answer is shown above it; nil where it takes up none.
  public var recalls: Recall?

  /// An earlier answer that a question takes up.
  public struct Recall: Hashable, Sendable {
    /// The path it was given in; nil for the same one.
    public var path: String?
    /// The question.
    public var question: String
    /// How it is introduced.
    public var introduction: Text

    /// Makes one from its parts.
    public init(path: String? = nil, question: String, introduction: Text) {
      self.path = path
      self.question = question
      self.introduction = introduction
    }
  }

  /// Makes one from its parts.
  public init(
    id: String, ask: Text, hint: Text? = nil, kind: QuestionKind, ends: (low: Text, high: Text)? = nil,
    recalls: Recall? = nil
  ) {
    self.id = id
    self.ask = ask
    self.hint = hint
    self.kind = kind
    self.low = ends?.low
    self.high = ends?.high
    self.recalls = recalls
  }
}

/// A guided reflection: questions one at a time, each of which may be skipped (E21).
public struct GuidedPath: Hashable, Sendable {
  /// The name that files and entries use.
  public var id: String
  /// What it is called.
  public var title: Text
  /// What one looks at in it.
  public var about: Text
  /// About how long it takes, in minutes.
  public var minutes: Int
  /// What is said before the first question.
  public var opening: Text
  /// The questions, in order.
  public var questions: [GuideQuestion]
  /// What is said at the end.
  public var closing: Text

  /// Makes one from its parts.
  public init(
    id: String, title: Text, about: Text, minutes: Int, opening: Text, questions: [GuideQuestion], closing: Text
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.minutes = minutes
    self.opening = opening
    self.questions = questions
    self.closing = closing
  }
}
