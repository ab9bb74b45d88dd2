/// A file that holds nothing, or only comments.
enum EmptyFile: IssueRule {
  static let id = "empty-file"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .emptyFile = problem else { return nil }
    return IssueTelling()
  }
}
