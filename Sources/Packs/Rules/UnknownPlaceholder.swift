/// A placeholder that nobody fills in.
enum UnknownPlaceholder: IssueRule {
  static let id = "unknown-placeholder"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .unknownReference(let id, let thing, let nearest) = problem, thing == .placeholder else { return nil }
    return IssueTelling(
      variant: IssueTelling.meant(nearest), values: ["id": id, "nearest": nearest ?? "", "of": thing.whole],
      terms: ["thing": "thing.\(thing.name)"])
  }
}
