/// A key nobody knows, mostly because it is misspelt.
enum UnknownKey: IssueRule {
  static let id = "unknown-key"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .unknownKey(let key, let nearest, let allowed) = problem else { return nil }
    return IssueTelling(
      variant: IssueTelling.meant(nearest),
      values: ["key": key, "nearest": nearest ?? "", "allowed": IssueTelling.list(allowed)])
  }
}
