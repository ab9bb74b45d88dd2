import Conversation
import History
import Speech

/// What is on the disk of a conversation, as far as the program knows.
struct KeptConversation: Hashable, Sendable {
  /// One turn: what was done and what was felt.
  struct Step: Hashable, Sendable {
    /// The move's name; nil for the opening.
    var move: String?
    /// The feeling that was named.
    var feeling: String?
    /// What the person said in their own words.
    var said: String?
  }

  /// The number it is kept under.
  var record: Int
  /// When it was begun, in milliseconds since 1970 (UTC).
  var startedAt: Int
  /// The language its lines are in.
  var language: Language
  /// The turns, the opening first.
  var steps: [Step]
  /// Whether it is kept how it came out.
  var isFinished: Bool

  /// What is kept of a record.
  init(_ record: ConversationRecord) {
    self.record = record.id
    startedAt = record.startedAt
    language = record.language
    steps = record.turns.map { Step(move: $0.move, feeling: $0.feeling, said: $0.said) }
    isFinished = record.isFinished
  }

  /// The turns of a conversation.
  static func steps(of session: Session) -> [Step] {
    session.turns.map { turn in
      Step(move: turn.move.map { session.scene.name(of: $0) }, feeling: turn.namedFeeling, said: turn.said)
    }
  }

  /// What has to be done so that a conversation is kept as it stands, in this order; nothing if it is.
  ///
  /// - Parameters:
  ///   - wanted: The conversation's turns.
  ///   - isOver: Whether it is over.
  ///   - session: The conversation, told in the language it is kept in; asked for only if something has to be done.
  /// - Returns: What has to be done.
  func actions(to wanted: [Step], isOver: Bool, session: () -> Session) -> [KeepAction] {
    guard wanted != steps || isOver != isFinished else { return [] }
    let common = zip(steps, wanted).prefix { $0.move == $1.move && $0.said == $1.said }.count
    var actions = steps.dropFirst(max(1, common)).map { _ in KeepAction.undo(record: record) }
    if actions.isEmpty, isFinished, !isOver { return [] }
    let isFinished = isFinished && actions.isEmpty
    let session = session()
    for (number, turn) in session.turns.enumerated().dropFirst(max(1, common)) {
      actions.append(.append(KeptTurn(turn, of: session.scene), number: number, record: record))
    }
    for number in 0..<min(common, wanted.count) where steps[number].feeling != wanted[number].feeling {
      actions.append(.name(feeling: wanted[number].feeling, turn: number, record: record))
    }
    if isOver, !isFinished {
      actions.append(.finish(record: record, ending: session.state.ending, figures: Figures.of(session)))
    }
    return actions
  }

  /// Takes notice that something was done.
  mutating func apply(_ action: KeepAction) {
    switch action {
    case .append(let turn, let number, _) where number == steps.count:
      steps.append(Step(move: turn.move, feeling: turn.feeling, said: turn.said))
    case .undo:
      if steps.count > 1 { steps.removeLast() }
      isFinished = false
    case .name(let feeling, let turn, _) where steps.indices.contains(turn): steps[turn].feeling = feeling
    case .finish: isFinished = true
    default: break
    }
  }
}
