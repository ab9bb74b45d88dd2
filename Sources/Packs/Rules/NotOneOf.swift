/// A word that is not among those possible there.
enum NotOneOf: IssueRule {
  static let id = "not-one-of"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .notOneOf(let found, let nearest, let allowed) = problem else { return nil }
    return IssueTelling(
      variant: IssueTelling.meant(nearest),
      values: ["found": found, "nearest": nearest ?? "", "allowed": IssueTelling.list(allowed)])
  }
}
