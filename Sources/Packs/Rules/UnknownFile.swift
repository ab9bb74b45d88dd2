/// A file that belongs to no part of a pack, mostly because its name is misspelt.
enum UnknownFile: IssueRule {
  static let id = "unknown-file"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    guard case .unknownFile(let nearest) = problem else { return nil }
    return IssueTelling(variant: IssueTelling.meant(nearest), values: ["nearest": nearest ?? ""])
  }
}
