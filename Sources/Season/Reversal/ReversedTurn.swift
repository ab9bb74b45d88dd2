import Conversation

/// What a drawn customer would have done in a person's place; shown beside what the person did, never instead of it.
public enum DrawnAnswer: Sendable, Hashable {
  /// They would have told the level of the chain with this index.
  case tells(level: Int)
  /// They would have said something polite in place of a level.
  case surface
  /// They would have responded so.
  case responds(CustomerAct)
  /// It would have come out so.
  case ends(Ending)
  /// They would have said nothing.
  case nothing

  /// What the ordinary step says of the same move in the same state.
  init(_ state: ConversationState, _ move: Move, of scene: Scene) {
    var said = DrawnAnswer.nothing
    for event in scene.step(state, move).events {
      switch event {
      case .ended(let ending):
        self = .ends(ending)
        return
      case .levelTold(let level): said = .tells(level: level)
      case .surfaceAnswer where said == .nothing: said = .surface
      case .responded(let act) where said == .nothing && act != .statesWish: said = .responds(act)
      default: break
      }
    }
    self = said
  }
}

/// One turn of a conversation in which a person played the customer.
public struct ReversedTurn: Sendable, Hashable {
  /// The seller's move.
  public let move: Move
  /// What the person answered; nil for the goodbyes after the ending, which nobody chooses.
  public let answer: CustomerMove?
  /// What happened before anybody answered.
  public let heard: [Event]
  /// What followed from the answer.
  public let answered: [Event]
  /// The state before the turn.
  public let before: ConversationState
  /// The state in which the answer was given.
  public let asked: ConversationState
  /// The state afterwards.
  public let state: ConversationState
  /// What a drawn customer would have done.
  public let drawn: DrawnAnswer

  /// Everything that happened in the turn.
  public var events: [Event] { heard + answered }
}
