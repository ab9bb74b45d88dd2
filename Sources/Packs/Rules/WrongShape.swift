/// A list where keys belong, a value where a list belongs, and so on.
enum WrongShape: IssueRule {
  static let id = "wrong-shape"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .wrongShape(let expected, let found) = problem else { return nil }
    return IssueTelling(
      variant: expected.rawValue, terms: ["expected": "shape.\(expected.rawValue)", "found": "shape.\(found.rawValue)"])
  }
}
