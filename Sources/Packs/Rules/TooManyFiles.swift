/// A pack with more files than any pack needs.
enum TooManyFiles: IssueRule {
  static let id = "too-many-files"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .tooManyFiles(let limit) = problem else { return nil }
    return IssueTelling(values: ["limit": String(limit)])
  }
}
