/// A control, direction, joining or other invisible character, which could steer a terminal or hide something.
enum ForbiddenCharacter: IssueRule {
  static let id = "forbidden-character"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .forbiddenCharacter(let scalar) = problem else { return nil }
    return IssueTelling(values: ["character": IssueTelling.codePoint(scalar)])
  }
}
