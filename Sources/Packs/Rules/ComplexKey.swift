/// A key that is no plain name.
enum ComplexKey: IssueRule {
  static let id = "complex-key"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .complexKey = problem else { return nil }
    return IssueTelling()
  }
}
