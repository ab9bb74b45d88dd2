/// A file larger than any pack needs.
enum FileTooLarge: IssueRule {
  static let id = "file-too-large"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .fileTooLarge(let limit) = problem else { return nil }
    return IssueTelling(values: ["limit": String(limit / 1024)])
  }
}
