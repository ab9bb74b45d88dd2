import History
import Journal
import Screens
import Season
import Synchronization
import Understanding

/// Where one thread puts down what it has read and another picks it up.
final class Mailbox: Sendable {
  /// What can lie in it.
  enum Arrival: Sendable {
    /// The packs.
    case packs(LoadedPacks)
    /// What keeps conversations, the one to go on with, and what was reported in them.
    case keeper(any ConversationKeeping & ContrastKeeping, unfinished: ConversationRecord?, reports: [KeptReport])
    /// What keeps the journal, and what came of opening it.
    case journal((any JournalKeeping)?, JournalEvent)
    /// What came of something done with the journal in the background.
    case journalEvents([JournalEvent])
    /// What understands what is typed.
    case ears(EarsKey, Recogniser, problems: [String])
    /// A part of a look back.
    case part(HindsightPart, of: AnalysisRequest)
    /// A part of a season.
    case played(SeasonWorkPart, of: SeasonWork)
    /// Why conversations cannot be kept.
    case noKeeper(KeepingError)
  }

  private let arrivals = Mutex<[Arrival]>([])

  /// Puts something down.
  func put(_ arrival: Arrival) { arrivals.withLock { $0.append(arrival) } }

  /// Picks up everything that was put down, in that order.
  func take() -> [Arrival] {
    arrivals.withLock { arrivals in
      defer { arrivals = [] }
      return arrivals
    }
  }
}
