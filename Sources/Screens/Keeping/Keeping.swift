import Conversation
import History
import Packs
import Speech

/// Whether conversations are kept, and what is known of those on the disk.
struct Keeping: Sendable {
  /// Whether there is a place to keep them.
  enum Status: Hashable, Sendable {
    /// It is not known yet.
    case opening
    /// They are kept.
    case open
    /// They cannot be kept.
    case unavailable(KeepingError)
  }

  /// Whether there is a place.
  var status = Status.opening
  /// What is kept of the conversations of this run, by the program's own numbers.
  var conversations: [Int: KeptConversation] = [:]
  /// The program's number for the next conversation.
  var next = 1
  /// The turns that could not be kept, by conversation, so that nobody waits again before something has changed.
  var refused: [Int: [KeptConversation.Step]] = [:]
  /// What was reported in kept conversations, the oldest first.
  var reports: [KeptReport] = []
  /// The conversations of before; nil until they are known.
  var past: [ConversationSummary]?
  /// What was complained about last, so that it is said once.
  var complaint: KeepingError?

  /// A number for one more conversation.
  mutating func number() -> Int {
    defer { next += 1 }
    return next
  }

  /// The program's number for the conversation of a record.
  func number(of record: Int) -> Int? { conversations.first { $0.value.record == record }?.key }

  /// The record of a conversation; nil if it is not kept.
  func record(of practise: PractiseState) -> Int? { practise.number.flatMap { conversations[$0]?.record } }

  // MARK: Keeping a conversation

  /// What has to be done so that a conversation is kept as it stands; one without a word said is none yet.
  ///
  /// - Parameters:
  ///   - number: The program's number of it.
  ///   - session: The conversation.
  ///   - level: How much is seen of the customer's inside.
  ///   - pack: The pack it is from.
  ///   - changed: What was changed for it, as a setup names it.
  ///   - branch: Where it goes off from another one.
  ///   - told: The conversation in a language; asked for only if something has to be done.
  /// - Returns: What has to be done, in this order.
  func actions(
    for number: Int, _ session: Session, level: Level, of pack: Pack, changed: [String: Int],
    branch: ConversationRecord.Branch?,
    told: (Language) -> Session
  ) -> [KeepAction] {
    let wanted = KeptConversation.steps(of: session)
    if let refused = refused[number], refused == wanted { return [] }
    if let kept = conversations[number] {
      return kept.actions(to: wanted, isOver: session.state.isOver) { told(kept.language) }
    }
    guard wanted.count > 1 || wanted[0].feeling != nil else { return [] }
    let setup = ConversationSetup(of: session, pack: pack.name, version: pack.version, changed: changed)
    let record = ConversationRecord(
      of: session, setup: setup, startedAt: 0, level: level.rawValue, branch: branch)
    return [.begin(conversation: number, record)]
  }

  /// Takes notice that something was done, and is on the disk.
  ///
  /// - Parameters:
  ///   - action: What was done.
  ///   - record: The record it was about.
  ///   - now: The time, in milliseconds since 1970 (UTC).
  mutating func noteDone(_ action: KeepAction, _ record: Int, now: Int = 0) {
    complaint = nil
    if case .begin(let number, var begun) = action {
      begun.id = record
      begun.startedAt = now
      conversations[number] = KeptConversation(begun)
    } else if let number = number(of: record) {
      conversations[number]?.apply(action)
    }
    if let number = number(of: record) { refused[number] = nil }
  }

  /// Takes notice that something was not done.
  ///
  /// - Returns: The number of the conversation that is to be left as it is on the disk until it has changed.
  mutating func noteFailed(_ action: KeepAction, _ error: KeepingError) -> Int? {
    complaint = error
    guard action.isOfConversation else { return nil }
    var number: Int?
    if case .begin(let begun, _) = action {
      number = begun
    } else {
      number = action.record.flatMap { self.number(of: $0) }
    }
    // It was deleted, or another program changed it: with the next turn it is kept anew.
    if let number, case .missing = error.problem { conversations[number] = nil }
    return number
  }

  /// Whether something that was done changes what was reported.
  func touchesReports(_ action: KeepAction) -> Bool {
    func isReport(_ turn: KeptTurn) -> Bool { turn.move == MoveKind.reportNeed.rawValue }
    switch action {
    case .begin(_, let record): return record.turns.contains(where: isReport)
    case .append(let turn, _, _): return isReport(turn)
    case .undo(let record), .delete(let record): return reports.contains { $0.record == record }
    case .deleteAll: return !reports.isEmpty
    default: return false
    }
  }

  /// Leaves a conversation as it is on the disk until it has changed.
  mutating func refuse(_ number: Int, _ session: Session) { refused[number] = KeptConversation.steps(of: session) }

  /// Leaves a record to another program; what follows here becomes a conversation of its own.
  mutating func letGo(of record: Int) {
    if let number = number(of: record) { conversations[number] = nil }
  }
}
