/// All rules, by the parts they belong to; where reach, teaching and cover plug theirs in.
public struct RuleBook: Sendable {
  /// The rules of one deeper part, which share the work of finding out.
  public struct Section: Sendable {
    /// The part.
    public var part: CheckPart
    /// Its rules, in the order in which they are listed.
    public var rules: [RuleName]
    /// What they find in a pack whose form is without error; findings of rules nobody wants may be left in.
    public var look: @Sendable (CheckedPack, CheckSettings) -> [Finding]

    /// Makes one from its parts.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - rules: The types of its rules.
    ///   - look: What they find.
    public init(
      _ part: CheckPart, rules: [any Rule.Type],
      look: @escaping @Sendable (CheckedPack, CheckSettings) -> [Finding]
    ) {
      self.part = part
      self.rules = rules.map { RuleName($0) }
      self.look = look
    }
  }

  /// The rules that look at a reading, which may have faults.
  public var form: [any FormRule.Type]
  /// The deeper parts, in the order in which they run.
  public var sections: [Section]

  /// Makes one from its parts.
  public init(form: [any FormRule.Type], sections: [Section]) {
    self.form = form
    self.sections = sections
  }

  /// The rules of the program.
  public static let standard = RuleBook(form: FormRules.all, sections: [.reach, .teaching, .cover])

  /// All rules, part by part.
  public var rules: [RuleName] { FormRules.ofReaders + form.map { RuleName($0) } + sections.flatMap(\.rules) }
}
