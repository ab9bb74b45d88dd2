/// A seller's move that a person who plays the customer has heard and not answered yet.
///
/// It is the first half of a turn: what the move does to both insides is done, and nobody has answered. A turn is whole
/// only with ``Scene/answer(_:with:into:)``.
public struct HeardMove: Hashable, Sendable {
  /// The move.
  public let move: Move
  /// The state in which the customer answers.
  public let state: ConversationState
  /// What was set off and has not been felt yet, one bit per trigger.
  let triggers: UInt32
}

extension HeardMove {
  /// Whether the seller has let the customer go: it is theirs to leave, also without a word.
  public var isReleased: Bool { move.kind == .goodbye || move.kind == .acceptNo }
}

/// Keeps back how a drawn customer would have answered: the answer is a person's.
struct Unanswered<Sink: EventSink>: EventSink {
  /// Who takes everything else.
  var sink: Sink

  mutating func take(_ event: Event) {
    switch event {
    case .responded, .surfaceAnswer, .levelTold, .offerAnswered: break
    default: sink.take(event)
    }
  }
}
