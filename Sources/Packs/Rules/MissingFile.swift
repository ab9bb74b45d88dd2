/// A file a pack cannot be without, and which is not there.
enum MissingFile: IssueRule {
  static let id = "missing-file"

  static func telling(of problem: Issue.Problem) -> IssueTelling? {
    switch problem {
    case .missingFile: IssueTelling()
    case .missingEntryFiles(let folder): IssueTelling(variant: folder)
    default: nil
    }
  }
}
