import History
import Journal
import Season

/// Reads one kept conversation after the other, a few at a time: for the feelings named in them, and for what became of plans.
struct KeptReading: Sendable {
  /// What became of a plan in a conversation.
  struct Occasion: Sendable, Hashable {
    /// The conversation.
    var conversation: ConversationSummary
    /// What became of it.
    var outcome: PlanCourse.Outcome
  }

  /// What is asked of what is kept.
  static let query = RecordQuery()
  /// How many are read between two pictures.
  static let portion = 8

  /// The conversations that have not been looked at, the newest first; nil until they have been listed.
  private var left: [ConversationSummary]?
  /// How many there are.
  private(set) var count = 0
  /// The feelings that were named in those that were looked at.
  private(set) var feelings: [NamedFeeling] = []
  /// What became of plans in those that were looked at, by the numbers of the plans' entries.
  private(set) var occasions: [Int: [Occasion]] = [:]

  /// What holds conversations again; kept, so that each company's rules are put together once.
  private var replay: Replay?

  /// Whether everything has been looked at.
  var isRead: Bool { left?.isEmpty == true }

  /// How many were looked at.
  var done: Int { count - (left?.count ?? count) }

  /// What is to be read next.
  var next: [KeepAction] { left?.prefix(Self.portion).map { .load(record: $0.id) } ?? [] }

  /// Takes notice of what was read.
  mutating func take(_ event: KeepEvent, _ world: World) {
    switch event {
    case .listed(Self.query, let found) where left == nil:
      left = found
      count = found.count
    case .loaded(let id, let record):
      guard let place = left?.firstIndex(where: { $0.id == id }), let summary = left?.remove(at: place) else { return }
      if let record { look(at: record, summary, world) }
    default: break
    }
  }

  private mutating func look(at record: ConversationRecord, _ summary: ConversationSummary, _ world: World) {
    for word in record.turns.compactMap(\.feeling) {
      let pack = world.packs.first { $0.name == record.setup.pack }
      let known = pack?.words.sellerFeelings.first { $0.id == word }
      feelings.append(
        NamedFeeling(
          word, isPleasant: world.vocabulary?.isPleasant(word) ?? known?.isPleasant, at: record.startedAt,
          company: record.setup.company))
    }
    let plans = world.plans.filter { $0.plan.canBeNoticed && $0.madeAt <= record.startedAt }
    guard record.isFinished, !plans.isEmpty else { return }
    if replay == nil { replay = world.replay }
    guard let held = replay?.played(record) else { return }
    for (plan, course) in zip(plans, PlanCourse.all(plans.map(\.plan), in: held)) {
      guard let course else { continue }
      occasions[plan.number, default: []].append(Occasion(conversation: summary, outcome: course.outcome))
    }
  }
}

extension Replay {
  /// A kept conversation, held again; nil where it cannot be.
  func played(_ record: ConversationRecord) -> PlayedConversation? {
    do throws(ReplayProblem) {
      let session = try session(of: record)
      return PlayedConversation(scene: session.scene, seed: session.seed, moves: session.turns.compactMap(\.move))
    } catch {
      return nil
    }
  }
}

/// A plan as it is kept.
struct KeptPlan: Sendable, Hashable {
  /// The number of its entry.
  var number: Int
  /// When it was made, in milliseconds since 1970.
  var madeAt: Int
  /// The plan.
  var plan: Plan
}

extension World {
  /// The plans that were made, the newest first.
  var plans: [KeptPlan] {
    journal.entries.compactMap { number, entry in
      Plan(entry).map { KeptPlan(number: number, madeAt: entry.begunAt, plan: $0) }
    }
  }
}
