import Conversation
import Speech

/// A conversation as it is kept: enough to hold it again bit for bit, and enough to read it where that is not possible.
public struct ConversationRecord: Hashable, Sendable, Identifiable {
  /// The place another conversation goes off from.
  public struct Branch: Hashable, Sendable {
    /// The conversation it goes off from.
    public var record: Int
    /// The number of the last turn both have in common; 0 is the opening.
    public var turn: Int

    /// Makes one from its parts.
    public init(record: Int, turn: Int) {
      self.record = record
      self.turn = turn
    }
  }

  /// What a person thought before the truth was shown.
  public struct Prediction: Hashable, Sendable {
    /// The id of the need it was about, as they see it; nil for "I do not know".
    public var need: String?
    /// How far the customer trusts them, 0 to 10.
    public var trust: Int
    /// How likely the customer comes back, in percent.
    public var returns: Int

    /// Makes one from its parts; numbers beyond their range are brought to its end.
    public init(need: String?, trust: Int, returns: Int) {
      self.need = need
      self.trust = min(10, max(0, trust))
      self.returns = min(100, max(0, returns))
    }
  }

  /// The number a keeper gave it; 0 as long as none has.
  public var id: Int
  /// When it began, in milliseconds since 1970 (UTC).
  public var startedAt: Int
  /// What it started from.
  public var setup: ConversationSetup
  /// How much was seen of the customer's inside: `beginner`, `seller` or `master`.
  public var level: String
  /// The language its lines are in.
  public var language: Language
  /// The turns, the opening first.
  public var turns: [KeptTurn]
  /// What the person wrote about it.
  public var notes: String
  /// How it came out, once it has.
  public var ending: Ending?
  /// Whether it is over, so that nobody needs to be asked whether to go on with it.
  public var isFinished: Bool
  /// Where it goes off from another conversation; nil for one of its own.
  public var branch: Branch?
  /// What the person thought before the truth was shown.
  public var prediction: Prediction?
  /// What came of it, by name; see ``Figures``.
  public var figures: [String: Int]

  /// Makes one from its parts.
  public init(
    id: Int = 0, startedAt: Int, setup: ConversationSetup, level: String, language: Language, turns: [KeptTurn],
    notes: String = "", ending: Ending? = nil, isFinished: Bool = false, branch: Branch? = nil,
    prediction: Prediction? = nil, figures: [String: Int] = [:]
  ) {
    self.id = id
    self.startedAt = startedAt
    self.setup = setup
    self.level = level
    self.language = language
    self.turns = turns
    self.notes = notes
    self.ending = ending
    self.isFinished = isFinished
    self.branch = branch
    self.prediction = prediction
    self.figures = figures
  }

  /// The record of a conversation as it stands, with all its turns; to be begun with or to be compared.
  public init(
    of session: Session, setup: ConversationSetup, startedAt: Int, level: String, branch: Branch? = nil
  ) {
    self.init(
      startedAt: startedAt, setup: setup, level: level, language: session.narrator.language,
      turns: session.turns.map { KeptTurn($0, of: session.scene) }, ending: session.state.ending,
      isFinished: session.state.isOver, branch: branch,
      figures: session.state.isOver ? Figures.of(session) : [:])
  }

  /// The moves' names, in order.
  public var moves: [String] { turns.compactMap(\.move) }
}
