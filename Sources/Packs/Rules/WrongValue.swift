/// A value that does not read as what is expected there.
enum WrongValue: IssueRule {
  static let id = "wrong-value"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .wrongValue(let expected, let found) = problem else { return nil }
    return IssueTelling(
      variant: expected.name, values: ["found": found, "fields": IssueTelling.list(expected.fields)],
      terms: ["expected": "expected.\(expected.name)"])
  }
}
