import Conversation
import History

/// Something to be kept, or to be read of what is kept; what was done comes back as a ``KeepEvent``.
public enum KeepAction: Hashable, Sendable {
  /// Begin to keep a conversation with the turns it has; it has no number yet, so the program's own tells it from others.
  case begin(conversation: Int, ConversationRecord)
  /// Keep one more turn of a record, under the turn's number.
  case append(KeptTurn, number: Int, record: Int)
  /// Forget the last turn of a record.
  case undo(record: Int)
  /// Keep the feeling named in a turn, or that it was taken back.
  case name(feeling: String?, turn: Int, record: Int)
  /// Keep what a person wrote about a record.
  case note(String, record: Int)
  /// Keep what a person thinks before the truth is shown.
  case predict(ConversationRecord.Prediction, record: Int)
  /// Keep how a conversation came out.
  case finish(record: Int, ending: Ending?, figures: [String: Int])
  /// Hold a record, so that no other program goes on with it.
  case hold(record: Int)
  /// Delete a record for good.
  case delete(record: Int)
  /// Delete all records for good.
  case deleteAll
  /// List the records that fit.
  case list(RecordQuery)
  /// List what was reported.
  case listReports
  /// List all conversations, for what is proposed next.
  case recall
  /// Load a record.
  case load(record: Int)

  /// Whether it changes what is kept of a conversation being held.
  var isOfConversation: Bool {
    switch self {
    case .begin, .append, .undo, .name, .finish: true
    case .note, .predict, .hold, .delete, .deleteAll, .list, .listReports, .recall, .load: false
    }
  }
}

/// What came of keeping.
public enum KeepEvent: Sendable {
  /// Records can be kept and read; the conversation to go on with, if there is one, and what was reported.
  case opened(unfinished: ConversationRecord?, reports: [KeptReport] = [])
  /// Nothing can be kept, from the start.
  case unavailable(KeepingError)
  /// It was done, and is on the disk; the number of the record it was about, 0 for all.
  case done(KeepAction, record: Int)
  /// It was not done.
  case failed(KeepAction, KeepingError)
  /// Another program is going on with this record.
  case heldElsewhere(record: Int)
  /// The records that fit, the newest first.
  case listed(RecordQuery, [ConversationSummary])
  /// What was reported, the oldest first.
  case reported([KeptReport])
  /// All conversations, the newest first.
  case recalled([ConversationSummary])
  /// A record; nil if it is no longer there.
  case loaded(record: Int, ConversationRecord?)
}

extension KeepAction {
  /// Carries it out.
  ///
  /// - Parameters:
  ///   - keeper: What keeps.
  ///   - now: The time, in milliseconds since 1970 (UTC): when a conversation begins.
  /// - Returns: What came of it; with ``KeepEvent/done(_:record:)`` it is kept, whatever happens next.
  public func carryOut(with keeper: any ConversationKeeping, now: Int) -> KeepEvent {
    do throws(KeepingError) {
      return try result(with: keeper, now: now)
    } catch {
      return .failed(self, error)
    }
  }

  private func result(with keeper: any ConversationKeeping, now: Int) throws(KeepingError) -> KeepEvent {
    switch self {
    case .begin(_, var record):
      record.startedAt = now
      return .done(self, record: try keeper.begin(record))
    case .append(let turn, let number, let record): try keeper.append(turn, as: number, to: record)
    case .undo(let record): try keeper.undo(record)
    case .name(let feeling, let turn, let record): try keeper.name(feeling: feeling, turn: turn, of: record)
    case .note(let text, let record): try keeper.note(text, about: record)
    case .predict(let prediction, let record): try keeper.predict(prediction, of: record)
    case .finish(let record, let ending, let figures): try keeper.finish(record, ending: ending, figures: figures)
    case .hold(let record): if try !keeper.hold(record) { return .heldElsewhere(record: record) }
    case .delete(let record): _ = try keeper.delete(record)
    case .deleteAll: _ = try keeper.deleteAll()
    case .list(let query): return .listed(query, try keeper.list(query))
    case .listReports: return .reported(try keeper.reports())
    case .recall: return .recalled(try keeper.list(RecordQuery()))
    case .load(let record): return .loaded(record: record, try keeper.record(record))
    }
    return .done(self, record: record ?? 0)
  }

  /// The record it is about; nil for a conversation that has none yet, and for all.
  public var record: Int? {
    switch self {
    case .begin, .deleteAll, .list, .listReports, .recall: nil
    case .append(_, _, let record), .undo(let record), .name(_, _, let record), .note(_, let record),
      .predict(_, let record), .finish(let record, _, _), .hold(let record), .delete(let record), .load(let record):
      record
    }
  }
}
