/// A key nobody knows, mostly because it is misspelt.
enum UnknownKey: IssueRule {
  static let id = "unknown-key"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .unknownKey(let key, let nearest, let allowed) = problem else { return nil }
    // The rest of a text with a comma in it, which was meant to be held together by quotation marks.
    let isRest = key.last.map { "“”’".contains($0) } ?? false
    return IssueTelling(
      variant: isRest ? "curly" : IssueTelling.meant(nearest),
      values: ["key": key, "nearest": nearest ?? "", "allowed": IssueTelling.list(allowed)])
  }
}
