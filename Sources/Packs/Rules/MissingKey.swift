/// A key that must be there and is not.
enum MissingKey: IssueRule {
  static let id = "missing-key"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .missingKey(let key) = problem else { return nil }
    return IssueTelling(values: ["key": key])
  }
}
