/// A file that belongs to no part of a pack, mostly because its name is misspelt or it lies in a folder too many.
enum UnknownFile: IssueRule {
  static let id = "unknown-file"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    switch problem {
    case .unknownFile(let nearest):
      IssueTelling(variant: IssueTelling.meant(nearest), values: ["nearest": nearest ?? ""])
    case .fileTooDeep(let folder): IssueTelling(variant: "too-deep", values: ["folder": folder])
    default: nil
    }
  }
}
