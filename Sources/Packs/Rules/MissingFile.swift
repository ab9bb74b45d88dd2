/// A file a pack cannot be without, and which is not there.
enum MissingFile: IssueRule {
  static let id = "missing-file"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .missingFile = problem else { return nil }
    return IssueTelling()
  }
}
