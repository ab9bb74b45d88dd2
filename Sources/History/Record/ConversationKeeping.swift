import Conversation

/// Keeps conversations; what a call has returned from is kept, whatever happens next.
///
/// A screen calls ``append(_:as:to:)`` before it shows the picture after a turn. Every call may fail, and a conversation
/// goes on all the same: whoever calls decides whether it goes on without being kept.
public protocol ConversationKeeping: AnyObject, Sendable {
  /// Begins to keep a conversation, with the turns it already has.
  ///
  /// - Returns: The number it is kept under.
  func begin(_ record: ConversationRecord) throws(KeepingError) -> Int

  /// Keeps one more turn.
  ///
  /// - Parameters:
  ///   - turn: The turn.
  ///   - number: Its number, which must be the next: 0 is the opening, 1 the first move.
  ///   - record: The conversation's number.
  /// - Throws: ``KeepingError``; `missing` if another turn would have been the next.
  func append(_ turn: KeptTurn, as number: Int, to record: Int) throws(KeepingError)

  /// Forgets the last turn; the opening stays. The conversation is unfinished again.
  func undo(_ record: Int) throws(KeepingError)

  /// Keeps the feeling a person named in a turn, or that they take it back.
  func name(feeling: String?, turn: Int, of record: Int) throws(KeepingError)

  /// Keeps what a person wrote about a conversation, in place of what they wrote before.
  func note(_ text: String, about record: Int) throws(KeepingError)

  /// Keeps what a person thinks before the truth is shown.
  func predict(_ prediction: ConversationRecord.Prediction, of record: Int) throws(KeepingError)

  /// Keeps how a conversation came out.
  ///
  /// - Parameters:
  ///   - record: Its number.
  ///   - ending: How it came out; nil if it was given up.
  ///   - figures: What came of it.
  /// - Throws: ``KeepingError``.
  func finish(_ record: Int, ending: Ending?, figures: [String: Int]) throws(KeepingError)

  /// The conversation to go on with: the newest that is not finished and that no running program is holding.
  func unfinished() throws(KeepingError) -> ConversationRecord?

  /// Says that this program goes on with a conversation, so that no other offers it; ``begin(_:)`` says it already.
  ///
  /// - Returns: Whether it is free; another program may be holding it.
  func hold(_ record: Int) throws(KeepingError) -> Bool

  /// The conversations that fit, the newest first.
  func list(_ query: RecordQuery) throws(KeepingError) -> [ConversationSummary]

  /// What was reported in the conversations, the oldest first.
  func reports() throws(KeepingError) -> [KeptReport]

  /// A conversation; nil where there is none of that number.
  func record(_ id: Int) throws(KeepingError) -> ConversationRecord?

  /// Deletes a conversation for good; its branches stay, as conversations of their own.
  ///
  /// - Returns: Whether there was one.
  func delete(_ record: Int) throws(KeepingError) -> Bool

  /// Deletes all conversations for good.
  ///
  /// - Returns: How many there were.
  func deleteAll() throws(KeepingError) -> Int
}

/// Which conversations a list shows; what is nil does not count.
public struct RecordQuery: Hashable, Sendable {
  /// What the lines, the notes or the ids must contain, whether written large or small.
  public var text: String?
  /// The customer's id.
  public var customer: String?
  /// The company's id.
  public var company: String?
  /// How it came out.
  public var ending: Ending?
  /// Whether it is over.
  public var isFinished: Bool?
  /// When it began at the earliest, in milliseconds since 1970 (UTC).
  public var since: Int?
  /// When it began before, in milliseconds since 1970 (UTC).
  public var before: Int?
  /// The most there can be.
  public var limit: Int?

  /// Makes one from its parts.
  public init(
    text: String? = nil, customer: String? = nil, company: String? = nil, ending: Ending? = nil,
    isFinished: Bool? = nil, since: Int? = nil, before: Int? = nil, limit: Int? = nil
  ) {
    self.text = text
    self.customer = customer
    self.company = company
    self.ending = ending
    self.isFinished = isFinished
    self.since = since
    self.before = before
    self.limit = limit
  }

  /// Whether a record fits, whatever the limit.
  public func fits(_ record: ConversationRecord) -> Bool {
    let setup = record.setup
    guard customer == nil || customer == setup.customer, company == nil || company == setup.company,
      ending == nil || ending == record.ending, isFinished == nil || isFinished == record.isFinished,
      since.map({ $0 <= record.startedAt }) ?? true, before.map({ record.startedAt < $0 }) ?? true
    else { return false }
    guard let text = text?.lowercased(), !text.isEmpty else { return true }
    let fields = [setup.pack, setup.customer, setup.company, record.ending?.rawValue ?? "", record.notes]
    return fields.contains { $0.lowercased().contains(text) }
      || record.turns.contains { turn in turn.lines.contains { $0.text.lowercased().contains(text) } }
  }
}
