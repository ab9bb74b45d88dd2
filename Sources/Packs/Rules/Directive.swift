/// A directive, which no pack needs.
enum Directive: IssueRule {
  static let id = "directive"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .directive = problem else { return nil }
    return IssueTelling()
  }
}
