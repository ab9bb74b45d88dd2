import Packs

/// All rules of form.
public enum FormRules {
  /// The rules that look at what was read.
  static let all: [any FormRule.Type] = [UnknownException.self]

  /// The rules the readers themselves keep, and that of the scenes.
  static let ofReaders = [
    RuleName(id: "reading", part: .form, severity: .error), RuleName(id: Unplayable.id, part: .form, severity: .error),
  ]
}

extension Finding {
  /// What a reader reported.
  init(_ issue: Issue) {
    self.init(
      rule: "reading", severity: .error,
      place: PackPlaces.Line(file: issue.file, line: issue.line, column: issue.column, path: issue.path),
      values: ["what": issue.what, "remedy": issue.remedy])
  }
}
