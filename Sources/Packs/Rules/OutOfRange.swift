/// A number outside the range in which it makes sense.
enum OutOfRange: IssueRule {
  static let id = "out-of-range"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .outOfRange(let found, let lowest, let highest) = problem else { return nil }
    return IssueTelling(values: ["found": found, "lowest": lowest, "highest": highest])
  }
}
