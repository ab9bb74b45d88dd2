import Conversation
import History
import Season
import Speech

/// Reads one after the other of one's own kept conversations, to see how one sells.
struct OwnHabits: Sendable {
  /// The conversations that can still be looked at, the newest first.
  private var left: [Int] = []
  /// The moves of those that were looked at.
  private var conversations: [[HabitStep]] = []
  /// Whether everything that is wanted has been read.
  private(set) var isRead = false

  /// What is asked of what is kept.
  static let query = RecordQuery(isFinished: true)

  /// How many conversations can be used.
  var count: Int { conversations.count }

  /// The habits; nil where too little is known.
  var habits: MoveHabits? {
    conversations.count >= MoveHabits.least ? MoveHabits(conversations) : nil
  }

  /// Takes notice of what was read, and says what to read next.
  mutating func take(_ event: KeepEvent, _ replay: Replay?) -> [Step] {
    switch event {
    case .listed(Self.query, let found) where !isRead:
      left = found.map(\.id)
      conversations = []
    case .loaded(let id, let record) where left.first == id:
      left.removeFirst()
      if let record, let steps = replay?.habitSteps(of: record), !steps.isEmpty { conversations.append(steps) }
    default: return []
    }
    guard let next = left.first, conversations.count < MoveHabits.usual else {
      isRead = true
      return []
    }
    return [.keep(.load(record: next))]
  }
}

extension Replay {
  /// The moves of a kept conversation with where each was made; nil where it cannot be held again.
  public func habitSteps(of record: ConversationRecord) -> [HabitStep]? {
    do throws(ReplayProblem) {
      let session = try session(of: record)
      return MoveHabits.steps(
        of: PlayedConversation(scene: session.scene, seed: session.seed, moves: session.turns.compactMap(\.move)))
    } catch {
      return nil
    }
  }
}
