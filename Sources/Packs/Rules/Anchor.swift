/// An anchor, of which a few can cost gigabytes.
enum Anchor: IssueRule {
  static let id = "anchor"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .anchor = problem else { return nil }
    return IssueTelling()
  }
}
