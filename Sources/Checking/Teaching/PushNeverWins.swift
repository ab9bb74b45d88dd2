/// Pushing pays with nobody, on no side and in no stretch of time: then the pack preaches, and nothing is weighed.
enum PushNeverWins: TeachingRule {
  static let id = "push-never-wins"
  static let severity = Severity.error
  static let lesser = [Severity.warning]
  /// From so many customers on a pack says something about pushing; with fewer it is a warning.
  private static let enough = 3

  /// One finding about the pack.
  static func look(at study: TeachingStudy) -> [TeachingFinding] {
    let results = PushResults(study)
    let never = Outlook.all.allSatisfy { outlook in results.names { results.wins(outlook, $0) }.isEmpty }
    guard never, let money = Outlook.all.first(where: { $0.side == .company }) else { return [] }
    let count = study.checked.pack.customers.count
    return [
      TeachingFinding(
        finding: Finding(
          rule: id, severity: count < enough ? .warning : severity, place: study.checked.places.place("pack"),
          values: ["count": String(count)], capsule: results.capsule(money)))
    ]
  }
}
