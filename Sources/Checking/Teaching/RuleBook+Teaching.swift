extension RuleBook.Section {
  /// The rules that judge by what the bots came to.
  static let teachingRules: [any TeachingRule.Type] = [
    HiddenNeedUnfound.self, NoHonestEnding.self, SingleGoodEnding.self, LazyBotWins.self, PushAlwaysWins.self,
    PushNeverWins.self, PushDepends.self, MissingSign.self, MoveNeverBest.self,
  ]

  /// The rules of teaching.
  static let teaching = RuleBook.Section(
    .teaching, rules: teachingRules + [NeedlessException.self as any Rule.Type]
  ) { checked, settings in
    let rules = teachingRules.filter { settings.wants($0.id) || settings.wants(NeedlessException.id) }
    guard !checked.pack.customers.isEmpty, !checked.pack.companies.isEmpty else { return [] }
    let study = TeachingStudy(checked, settings: settings)
    return NeedlessException.settle(
      rules.flatMap { $0.look(at: study) }, in: checked, rules: Set(rules.map { $0.id }))
  }
}
