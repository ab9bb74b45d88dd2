/// A text that is there in one language only.
enum MissingTranslation: IssueRule {
  static let id = "missing-translation"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .missingTranslation(let language) = problem else { return nil }
    return IssueTelling(values: ["language": language])
  }
}
