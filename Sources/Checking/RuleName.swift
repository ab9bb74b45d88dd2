/// A rule as lists name it.
public struct RuleName: Hashable, Sendable {
  /// The name that messages, exceptions and lists use.
  public var id: String
  /// What it belongs to.
  public var part: CheckPart
  /// How much its findings usually weigh.
  public var severity: Severity
  /// Everything its findings can weigh, the weightiest first.
  public var severities: [Severity]

  /// Makes one from its parts.
  public init(id: String, part: CheckPart, severity: Severity, lesser: [Severity] = []) {
    self.id = id
    self.part = part
    self.severity = severity
    severities = ([severity] + lesser).sorted(by: >)
  }

  /// The name of a rule.
  public init(_ rule: any Rule.Type) {
    self.init(id: rule.id, part: rule.part, severity: rule.severity, lesser: rule.lesser)
  }
}
