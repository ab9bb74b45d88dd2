/// An id that names two things of the same kind.
enum DuplicateID: IssueRule {
  static let id = "duplicate-id"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .duplicateID(let id, let thing, let first) = problem else { return nil }
    return IssueTelling(values: ["id": id, "first": first, "of": thing.whole], terms: ["thing": "thing.\(thing.name)"])
  }
}
