/// What somebody wrote down for themselves at one sitting.
///
/// A guided path, the traces of love, a relationship gone through, a plan: nobody else reads it.
public struct JournalEntry: Codable, Hashable, Sendable {
  /// The kinds of things one can write down.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// What was felt in a conversation, at which line, out of which need.
    case afterConversation = "after-conversation"
    /// One of the guided paths; ``guide`` names it.
    case path
    /// Seven sentences, and how true each feels.
    case traces
    /// A real relationship, gone through by the two definitions.
    case relationship
    /// When this happens, then I do that.
    case plan
    /// What one's own house says, rewards, permits, and how it reacts; there is one at most.
    case shop
    /// Feelings and needs that were added to the vocabulary; there is one at most.
    case vocabulary
    /// Something written without a question.
    case note
  }

  /// What it is.
  public var kind: Kind
  /// The id of the guide it follows, such as a path's; nil where there is only one of its kind.
  public var guide: String?
  /// When it was begun, in milliseconds since 1970 (UTC).
  public var begunAt: Int
  /// When it was last changed, in milliseconds since 1970 (UTC).
  public var changedAt: Int
  /// Whether it was brought to its end; until then it is a draft to go on with.
  public var isFinished: Bool
  /// The conversation it is about; nil where it is about none.
  public var about: ConversationLink?
  /// What was answered, in the order of the questions; a skipped question has no entry.
  public var answers: [Answer]

  /// Makes one from its parts.
  public init(
    _ kind: Kind, guide: String? = nil, begunAt: Int, changedAt: Int? = nil, isFinished: Bool = false,
    about: ConversationLink? = nil, answers: [Answer] = []
  ) {
    self.kind = kind
    self.guide = guide
    self.begunAt = begunAt
    self.changedAt = changedAt ?? begunAt
    self.isFinished = isFinished
    self.about = about
    self.answers = answers
  }

  /// The answer to a question; nil where it was skipped, or not reached yet.
  ///
  /// Setting an empty answer takes it away.
  public subscript(question: String) -> Answer? {
    get { answers.first { $0.question == question } }
    set {
      let place = answers.firstIndex { $0.question == question }
      guard let newValue, !newValue.isEmpty else {
        if let place { answers.remove(at: place) }
        return
      }
      if let place { answers[place] = newValue } else { answers.append(newValue) }
    }
  }
}

/// The conversation, and the turn of it, that something was written about.
public struct ConversationLink: Codable, Hashable, Sendable {
  /// The number under which the conversation is kept.
  public var record: Int
  /// The turn, the opening being 0; nil where it is about the whole conversation.
  public var turn: Int?
  /// The customer's id.
  public var customer: String
  /// The company's id.
  public var company: String

  /// Makes one from its parts.
  public init(record: Int, turn: Int? = nil, customer: String, company: String) {
    self.record = record
    self.turn = turn
    self.customer = customer
    self.company = company
  }
}
