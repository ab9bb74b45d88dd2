/// A name of something that is not there, mostly because it is misspelt.
enum UnknownReference: IssueRule {
  static let id = "unknown-reference"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .unknownReference(let id, let thing, let nearest) = problem, thing != .placeholder else { return nil }
    return IssueTelling(
      variant: IssueTelling.meant(nearest), values: ["id": id, "nearest": nearest ?? "", "of": thing.whole],
      terms: ["thing": "thing.\(thing.name)"])
  }
}
