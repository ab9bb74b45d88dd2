import Canvas
import Journal

/// What is gone through in a sitting: which questions there are depends on what was answered.
enum SittingGuide: Hashable, Sendable {
  /// One of the guided paths, by its id.
  case path(String)
  /// Seven sentences, and how true each feels.
  case traces
  /// A real relationship by the two definitions.
  case relationship
  /// What was felt in a conversation, and the lines of it.
  case after([SittingTurn])
  /// When this happens, then I do that.
  case plan
  /// Something written without a question.
  case note

  /// The guide of an entry; nil where it was not written in a sitting.
  init?(_ entry: JournalEntry) {
    switch entry.kind {
    case .path: self = .path(entry.guide ?? "")
    case .traces: self = .traces
    case .relationship: self = .relationship
    case .afterConversation: self = .after([])
    case .plan: self = .plan
    case .note: self = .note
    case .shop, .vocabulary: return nil
    }
  }

  /// An entry without any answers.
  func entry(at time: Int, about: ConversationLink? = nil) -> JournalEntry {
    switch self {
    case .path(let id): JournalEntry(.path, guide: id, begunAt: time)
    case .traces: JournalEntry(.traces, begunAt: time)
    case .relationship: JournalEntry(.relationship, begunAt: time)
    case .after: JournalEntry(.afterConversation, begunAt: time, about: about)
    case .plan: JournalEntry(.plan, begunAt: time, about: about)
    case .note: JournalEntry(.note, begunAt: time, about: about)
    }
  }

  /// What it is called.
  func title(_ world: World) -> String {
    let strings = world.strings
    switch self {
    case .path(let id): return world.reflect?.path(id)?.title[world.language] ?? strings["reflect.row.path"]
    case .traces: return strings["reflect.row.traces.name"]
    case .relationship: return strings["reflect.row.relationship.name"]
    case .after: return strings["reflect.row.after.name"]
    case .plan: return strings["reflect.row.plan.name"]
    case .note: return strings["reflect.row.note.name"]
    }
  }

  /// What is said before the first question; empty where it begins at once.
  func opening(_ world: World) -> [String] {
    guard let reflect = world.reflect else { return [] }
    let language = world.language
    switch self {
    case .path(let id): return [reflect.path(id)?.opening[language] ?? ""]
    case .traces: return [reflect.traces.opening[language]]
    case .relationship: return [reflect.relationship.opening[language]]
    case .after, .note: return []
    case .plan: return [reflect.plans.opening[language], reflect.plans.effect[language]]
    }
  }

  /// The questions, as far as they follow from what was answered.
  ///
  /// - Parameters:
  ///   - entry: What was answered so far.
  ///   - world: The texts, and what was written earlier.
  /// - Returns: The questions, in order.
  func questions(_ entry: JournalEntry, _ world: World) -> [SittingQuestion] {
    guard let reflect = world.reflect else { return [] }
    switch self {
    case .path(let id): return reflect.path(id).map { questions(of: $0, entry, world) } ?? []
    case .traces: return questions(of: reflect.traces, entry, world)
    case .relationship: return questions(of: reflect.relationship, entry, world)
    case .after(let turns): return questions(of: reflect.after, entry, turns, world)
    case .plan: return questions(of: reflect.plans, entry, world)
    case .note: return [SittingQuestion(answer: "note", ask: world.strings["sitting.note"], kind: .text)]
    }
  }

  /// What is said at the end.
  func closing(_ entry: JournalEntry, _ world: World) -> [Paragraph] {
    guard let reflect = world.reflect else { return [] }
    let language = world.language
    switch self {
    case .path(let id): return [Paragraph(reflect.path(id)?.closing[language] ?? "")]
    case .traces: return closing(of: reflect.traces, entry, world)
    case .relationship: return closing(of: reflect.relationship, entry, world)
    case .after:
      return [
        Paragraph(reflect.after.closing[language]), Paragraph(""), Paragraph(reflect.after.plan[language], .quiet),
      ]
    case .plan: return closing(of: reflect.plans, entry, world)
    case .note: return []
    }
  }
}
