/// A key that stands twice in the same place.
enum DuplicateKey: IssueRule {
  static let id = "duplicate-key"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .duplicateKey(let key) = problem else { return nil }
    return IssueTelling(values: ["key": key])
  }
}
