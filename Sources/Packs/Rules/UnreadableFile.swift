/// A file the system does not let us read.
enum UnreadableFile: IssueRule {
  static let id = "unreadable-file"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .unreadable(let reason) = problem else { return nil }
    return IssueTelling(values: ["reason": reason])
  }
}
