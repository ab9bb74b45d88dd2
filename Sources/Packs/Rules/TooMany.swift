/// More entries than can be handled.
enum TooMany: IssueRule {
  static let id = "too-many"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .tooMany(let found, let limit) = problem else { return nil }
    return IssueTelling(values: ["count": String(found), "limit": String(limit)])
  }
}
