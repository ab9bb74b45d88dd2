import Conversation
import Season

/// What became of a plan in one conversation.
///
/// An occurrence is an unbroken row of moves before each of which the moment was there. It is kept where the planned move is
/// one of them: after most moments that is the very next move, in one that lasts any move made while it lasts. Moves before
/// which the planned one was impossible do not count against anybody.
public struct PlanCourse: Hashable, Sendable {
  /// One time the moment came.
  public struct Occurrence: Hashable, Sendable {
    /// The turns whose moves could answer it, the first move being turn 1.
    public var turns: ClosedRange<Int>
    /// Those of them in which the planned move was possible.
    public var possible: [Int]
    /// The first of them in which it was made; nil where it was not.
    public var made: Int?

    /// Makes one from its parts.
    public init(turns: ClosedRange<Int>, possible: [Int], made: Int?) {
      self.turns = turns
      self.possible = possible
      self.made = made
    }
  }

  /// What became of it.
  public enum Outcome: String, CaseIterable, Sendable, Hashable {
    /// The moment came, and the planned move was made.
    case kept
    /// The moment came, and other moves were made, although the planned one was possible.
    case notKept = "not-kept"
    /// The moment came, and the planned move was never possible in it.
    case notPossible = "not-possible"
    /// The moment did not come.
    case notMet = "not-met"
  }

  /// The times the moment came, in order; after the last move none can be answered any more.
  public var occurrences: [Occurrence]

  /// Makes one from its parts.
  public init(occurrences: [Occurrence]) { self.occurrences = occurrences }

  /// What became of a plan in a conversation; nil where a conversation cannot notice it.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - conversation: The conversation.
  ///   - situations: Its moments, where several plans are looked at; see ``PlayedConversation/situations``.
  public init?(_ plan: Plan, in conversation: PlayedConversation, situations: [PlanSituations]? = nil) {
    guard let when = plan.when, let then = plan.then else { return nil }
    occurrences = []
    for (index, noticed) in (situations ?? conversation.situations).enumerated() where noticed.contains(when) {
      let turn = index + 1
      if let last = occurrences.last, last.turns.upperBound == index {
        occurrences[occurrences.count - 1].turns = last.turns.lowerBound...turn
      } else {
        occurrences.append(Occurrence(turns: turn...turn, possible: [], made: nil))
      }
      let place = occurrences.count - 1
      if conversation.scene.isPossible(then, in: conversation.turns[index].state) {
        occurrences[place].possible.append(turn)
      }
      if conversation.turns[turn].move?.kind == then, occurrences[place].made == nil { occurrences[place].made = turn }
    }
  }

  /// What became of it: kept where it was kept at least once.
  public var outcome: Outcome {
    if occurrences.isEmpty { return .notMet }
    if occurrences.contains(where: { $0.made != nil }) { return .kept }
    return occurrences.contains { !$0.possible.isEmpty } ? .notKept : .notPossible
  }

  /// What became of several plans in a conversation, in their order; nil for those that a conversation cannot notice.
  public static func all(_ plans: [Plan], in conversation: PlayedConversation) -> [PlanCourse?] {
    let situations = conversation.situations
    return plans.map { PlanCourse($0, in: conversation, situations: situations) }
  }
}
