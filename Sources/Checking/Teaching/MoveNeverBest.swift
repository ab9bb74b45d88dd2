import Conversation
import Season

/// A move that is among the best for nobody: on none of the four sides at any moment that was looked at.
enum MoveNeverBest: TeachingRule {
  static let id = "move-never-best"
  static let severity = Severity.warning

  /// Each such move; those that were possible at no moment looked at are left to whoever checks what can be reached.
  static func look(at study: TeachingStudy) -> [TeachingFinding] {
    let search = MomentSearch(study)
    return MoveKind.allCases.compactMap { kind in
      let tries = search.tries(of: kind)
      guard tries.possible > 0, tries.best == 0 else { return nil }
      return TeachingFinding(
        finding: Finding(
          rule: id, severity: severity, place: study.checked.places.place("moves/\(kind.rawValue)"),
          values: [
            "move": kind.rawValue, "possible": String(tries.possible), "moments": String(search.moments),
            "rollouts": String(study.thresholds[.rollouts]),
          ], capsule: tries.nearest.map { study.capsule($0.scene, seed: $0.seed, moves: $0.moves) }))
    }
  }
}
