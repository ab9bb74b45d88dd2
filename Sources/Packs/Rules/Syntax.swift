/// A file that is no YAML.
enum Syntax: IssueRule {
  static let id = "syntax"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .syntax(let problem) = problem else { return nil }
    return IssueTelling(values: ["problem": problem])
  }
}
