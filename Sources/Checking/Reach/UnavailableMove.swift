import Conversation

/// Every kind of move can be made with somebody.
enum UnavailableMove: ReachRule {
  static let id = "unavailable-move"
  static let severity = Severity.warning
  static let lesser = [Severity.note]

  static func look(at reach: PackReach) -> [Finding] {
    MoveKind.allCases.compactMap { kind in
      let verdicts = reach.customers.map { $0.verdict(.move(kind)) }
      guard !verdicts.contains(where: { if case .shown = $0 { true } else { false } }) else { return nil }
      let isNever = verdicts.allSatisfy(\.isNever)
      return finding(
        reach.checked.places.place("moves/\(kind.rawValue)"), isNever ? "" : "open", ["move": kind.rawValue],
        severity: isNever ? .warning : .note)
    }
  }
}
