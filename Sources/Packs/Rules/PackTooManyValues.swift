/// A pack with more values than any pack needs.
enum PackTooManyValues: IssueRule {
  static let id = "pack-too-many-values"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .packHasTooManyValues(let limit) = problem else { return nil }
    return IssueTelling(values: ["limit": String(limit)])
  }
}
