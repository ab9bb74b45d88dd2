/// A file in another encoding than UTF-8.
enum NotUTF8: IssueRule {
  static let id = "not-utf8"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .notUTF8 = problem else { return nil }
    return IssueTelling()
  }
}
