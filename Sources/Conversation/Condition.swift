/// What a condition of a pack can ask about.
public enum ConditionField: String, CaseIterable, Sendable, Hashable {
  case phase, turn, trust, patience, disappointment, pressure, heard, clarity, questions, pushes, offers, levels
}

/// How a condition compares.
public enum Comparison: String, CaseIterable, Sendable, Hashable {
  case atLeast = ">="
  case atMost = "<="
  case equal = "="
}

/// One comparison that must hold, such as `trust>=300`.
public struct Condition: Hashable, Sendable {
  /// What is compared.
  public var field: ConditionField
  /// How.
  public var comparison: Comparison
  /// With what; for `phase` the index of the phase.
  public var value: Int

  /// Makes one from its parts.
  public init(field: ConditionField, comparison: Comparison, value: Int) {
    self.field = field
    self.comparison = comparison
    self.value = value
  }
}
