import Conversation
import Speech

/// A kept conversation as it stands in a list.
public struct ConversationSummary: Hashable, Sendable, Identifiable {
  /// The keeper's number of it.
  public var id: Int
  /// When it began, in milliseconds since 1970 (UTC).
  public var startedAt: Int
  /// The pack's name.
  public var pack: String
  /// The customer's id.
  public var customer: String
  /// The company's id.
  public var company: String
  /// The seed.
  public var seed: UInt64
  /// The language its lines are in.
  public var language: Language
  /// How many moves were made.
  public var moves: Int
  /// How many feelings of one's own were named.
  public var feelings: Int
  /// How it came out, once it has.
  public var ending: Ending?
  /// Whether it is over.
  public var isFinished: Bool
  /// Where it goes off from another conversation.
  public var branch: ConversationRecord.Branch?
  /// What the person thought before the truth was shown.
  public var prediction: ConversationRecord.Prediction?
  /// What came of it, by name; see ``Figures``.
  public var figures: [String: Int]

  /// Makes one from its parts.
  public init(
    id: Int, startedAt: Int, pack: String, customer: String, company: String, seed: UInt64, language: Language,
    moves: Int, feelings: Int, ending: Ending?, isFinished: Bool, branch: ConversationRecord.Branch?,
    prediction: ConversationRecord.Prediction?, figures: [String: Int]
  ) {
    self.id = id
    self.startedAt = startedAt
    self.pack = pack
    self.customer = customer
    self.company = company
    self.seed = seed
    self.language = language
    self.moves = moves
    self.feelings = feelings
    self.ending = ending
    self.isFinished = isFinished
    self.branch = branch
    self.prediction = prediction
    self.figures = figures
  }

  /// The row of a record in a list.
  public init(_ record: ConversationRecord) {
    self.init(
      id: record.id, startedAt: record.startedAt, pack: record.setup.pack, customer: record.setup.customer,
      company: record.setup.company, seed: record.setup.seed, language: record.language, moves: record.moves.count,
      feelings: record.turns.count { $0.feeling != nil }, ending: record.ending, isFinished: record.isFinished,
      branch: record.branch, prediction: record.prediction, figures: record.figures)
  }
}
