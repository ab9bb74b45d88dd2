/// Something a pack must say about each of several things and does not say about all.
enum MissingEntries: IssueRule {
  static let id = "missing-entries"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .missingEntries(let thing, let names) = problem else { return nil }
    return IssueTelling(values: ["names": IssueTelling.list(names)], terms: ["thing": "none.\(thing.name)"])
  }
}
