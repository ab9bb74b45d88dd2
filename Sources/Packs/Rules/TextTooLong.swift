/// A text longer than a screen can show.
enum TextTooLong: IssueRule {
  static let id = "text-too-long"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .textTooLong(let found, let limit) = problem else { return nil }
    return IssueTelling(values: ["count": String(found), "limit": String(limit)])
  }
}
