/// A tag, which no pack needs.
enum Tag: IssueRule {
  static let id = "tag"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .tag = problem else { return nil }
    return IssueTelling()
  }
}
