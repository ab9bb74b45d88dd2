/// A file that is no YAML.
enum Syntax: IssueRule {
  static let id = "syntax"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .syntax(let fault) = problem else { return nil }
    return IssueTelling(
      variant: fault.kind?.rawValue ?? "",
      values: [
        "problem": fault.words, "since": String(fault.since), "sign": fault.sign, "brace": "{", "closing": "}",
      ])
  }
}
