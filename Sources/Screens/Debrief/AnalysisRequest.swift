import Conversation
import Season

/// A look back that is to be computed outside of the program's own value, part by part.
///
/// Two requests for the same conversation under the same policy are equal: their parts are interchangeable.
public struct AnalysisRequest: Sendable {
  /// What is played out.
  public let plan: HindsightPlan
  private let seed: UInt64
  private let moves: [Move]
  private let names: [String]

  /// Makes a request.
  public init(_ plan: HindsightPlan) {
    self.plan = plan
    seed = plan.conversation.end.seed
    moves = plan.conversation.moves
    names = [plan.conversation.scene.customer.id, plan.conversation.scene.company.id]
  }
}

extension AnalysisRequest: Hashable {
  /// Whether both are about the same conversation under the same policy.
  public static func == (a: AnalysisRequest, b: AnalysisRequest) -> Bool {
    a.seed == b.seed && a.plan.policy == b.plan.policy && a.names == b.names && a.moves == b.moves
  }

  /// Feeds what is compared into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(seed)
    hasher.combine(plan.policy)
    hasher.combine(moves)
  }
}
