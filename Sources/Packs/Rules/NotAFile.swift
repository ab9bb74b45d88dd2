/// A device, a pipe or the like under the name of a file.
enum NotAFile: IssueRule {
  static let id = "not-a-file"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .notAFile = problem else { return nil }
    return IssueTelling()
  }
}
