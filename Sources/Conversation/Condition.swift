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

extension Condition {
  /// Whether it holds in a state.
  public func holds(in state: ConversationState) -> Bool {
    let found = state.value(of: field)
    return switch comparison {
    case .atLeast: found >= value
    case .atMost: found <= value
    case .equal: found == value
    }
  }
}

extension ConversationState {
  /// What a condition asks about, as it is in this state: the index of the phase, a count, or a value in permille.
  @inline(__always)
  func value(of field: ConditionField) -> Int {
    switch field {
    case .phase: phase.index
    case .turn: turn
    case .trust: Int(customer.trust)
    case .patience: Int(customer.patience)
    case .disappointment: Int(customer.disappointment)
    case .pressure: Int(customer.pressure)
    case .heard: Int(customer.heard)
    case .clarity: Int(customer.clarity)
    case .questions: Int(tally.openQuestions) + Int(tally.closedQuestions)
    case .pushes: Int(tally.pushes)
    case .offers: Int(tally.offers)
    case .levels: Int(levels)
    }
  }
}
