/// Values nested deeper than any pack needs.
enum TooDeep: IssueRule {
  static let id = "too-deep"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .tooDeep(let limit) = problem else { return nil }
    return IssueTelling(values: ["limit": String(limit)])
  }
}
