/// An alias, of which a few can cost gigabytes.
enum Alias: IssueRule {
  static let id = "alias"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .alias = problem else { return nil }
    return IssueTelling()
  }
}
