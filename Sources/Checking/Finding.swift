import Packs
import Speech

/// How much a finding weighs.
public enum Severity: String, CaseIterable, Sendable, Hashable, Comparable {
  /// Something an author should know.
  case note
  /// Something an author should look at.
  case warning
  /// Something that must be mended.
  case error

  /// Whether one weighs less than another.
  public static func < (a: Severity, b: Severity) -> Bool {
    let order = allCases
    return (order.firstIndex(of: a) ?? 0) < (order.firstIndex(of: b) ?? 0)
  }
}

/// Something a rule found in a pack, with its place; the prose stands in `Assets/Check`.
public struct Finding: Hashable, Sendable {
  /// The rule that found it, such as `hidden-need-unfound`.
  public var rule: String
  /// How much it weighs.
  public var severity: Severity
  /// Where.
  public var place: PackPlaces.Line
  /// Which of a rule's sentences tells it; empty for its usual one.
  public var variant: String
  /// What the sentence leaves open, by placeholder; cleaned of anything that could steer a terminal.
  public var values: [String: String]
  /// What the sentence leaves open and is called otherwise in each language, by placeholder.
  public var texts: [String: Text]
  /// What the sentence leaves open and is a text of `Assets/Check` itself, by placeholder: the key of that text.
  public var terms: [String: String]
  /// The conversation that shows it, as a capsule.
  public var capsule: String?

  /// Makes one from its parts.
  public init(
    rule: String, severity: Severity, place: PackPlaces.Line, variant: String = "", values: [String: String] = [:],
    texts: [String: Text] = [:], terms: [String: String] = [:], capsule: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.variant = variant
    self.values = values
    self.texts = texts
    self.terms = terms
    self.capsule = capsule
  }
}
