/// A pack whose files are larger together than any pack needs.
enum PackTooLarge: IssueRule {
  static let id = "pack-too-large"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .packTooLarge(let limit) = problem else { return nil }
    return IssueTelling(values: ["limit": String(limit / 1024 / 1024)])
  }
}
