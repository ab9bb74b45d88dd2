/// A rule of checking that is not meant for a customer, with the author's reason.
///
/// It is nothing a conversation knows of: neither its course nor its lines depend on it.
public struct RuleException: Hashable, Sendable {
  /// The rule's name, such as `push-always-wins`.
  public var rule: String
  /// Why it does not apply to this customer.
  public var because: Text

  /// Makes one from its parts.
  public init(rule: String, because: Text) {
    self.rule = rule
    self.because = because
  }
}
