/// A folder that is not there, or cannot be listed.
enum MissingFolder: IssueRule {
  static let id = "missing-folder"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .missingFolder = problem else { return nil }
    return IssueTelling()
  }
}
