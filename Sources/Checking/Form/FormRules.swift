import Packs

/// All rules of form.
public enum FormRules {
  /// The rules that look at what was read.
  static let all: [any FormRule.Type] = [
    LineTooLong.self, UnfilledPlaceholder.self, CurlyQuotes.self, UnevenPlaceholders.self, RepeatedPhrase.self,
    Untranslated.self,
    StraightQuotes.self, ForeignQuotes.self, LooseTypography.self, StrayBlank.self, Unfinished.self,
    FewPhrasings.self, FewOwnPhrasings.self, UnevenLanguages.self, SameDays.self, UnweightedNeed.self,
    GapWithoutWords.self, FileName.self, UnknownException.self, SituationContradictsStock.self,
    SharedName.self, MissingWord.self,
  ]

  /// The rules the readers themselves keep, and that of the scenes.
  static let ofReaders =
    IssueRules.all.map { RuleName(id: $0.id, part: .form, severity: .error) } + [RuleName(Unplayable.self)]
}

extension Finding {
  /// What a reader reported.
  init(_ issue: Issue) {
    let rule = issue.problem.rule
    let telling = rule.telling(of: issue.problem) ?? IssueTelling()
    self.init(
      rule: rule.id, severity: .error,
      place: PackPlaces.Line(file: issue.file, line: issue.line, column: issue.column, path: issue.path),
      variant: telling.variant, values: telling.values, terms: telling.terms)
  }
}
