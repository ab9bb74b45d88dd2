/// A file with more values than any pack needs.
enum TooManyValues: IssueRule {
  static let id = "too-many-values"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .tooManyValues(let limit) = problem else { return nil }
    return IssueTelling(values: ["limit": String(limit)])
  }
}
