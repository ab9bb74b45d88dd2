import Conversation
import Speech

/// The words of if-then plans (implementation intentions; Gollwitzer & Sheeran 2006).
public struct PlanWords: Hashable, Sendable {
  /// What a plan is.
  public var opening: Text
  /// What it does, honestly.
  public var effect: Text
  /// Asks for the moment.
  public var askWhen: Text
  /// Asks for the move.
  public var askThen: Text
  /// Frames the two halves, with `{when}` and `{then}`.
  public var lead: Text
  /// The label over the person's own words.
  public var own: Text
  /// What may help with those.
  public var ownHint: Text
  /// The moments; each goes on after “when …”.
  public var when: [PlanSituation: Text]
  /// The moves; each goes on after “then …”.
  public var then: [MoveKind: Text]
  /// The moment came, and the move was made.
  public var kept: Text
  /// The moment came, and another move was made.
  public var notKept: Text
  /// The moment came, and the planned move was never possible in it.
  public var notPossible: Text
  /// The moment did not come.
  public var notMet: Text

  /// Makes one from its parts.
  public init(
    opening: Text, effect: Text, askWhen: Text, askThen: Text, lead: Text, own: Text, ownHint: Text,
    when: [PlanSituation: Text], then: [MoveKind: Text], kept: Text, notKept: Text, notPossible: Text, notMet: Text
  ) {
    self.opening = opening
    self.effect = effect
    self.askWhen = askWhen
    self.askThen = askThen
    self.lead = lead
    self.own = own
    self.ownHint = ownHint
    self.when = when
    self.then = then
    self.kept = kept
    self.notKept = notKept
    self.notPossible = notPossible
    self.notMet = notMet
  }
}

extension PlanWords {
  /// What is said about what became of a plan in a conversation.
  public subscript(outcome: PlanCourse.Outcome) -> Text {
    switch outcome {
    case .kept: kept
    case .notKept: notKept
    case .notPossible: notPossible
    case .notMet: notMet
    }
  }
}
