/// Fewer entries than are needed.
enum TooFew: IssueRule {
  static let id = "too-few"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .tooFew(let found, let least) = problem else { return nil }
    return IssueTelling(values: ["count": String(found), "least": String(least)])
  }
}
