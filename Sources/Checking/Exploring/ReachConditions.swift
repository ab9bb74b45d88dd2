import Conversation

/// When a sign can be seen or an event can happen, asked of many states at once.
struct ReachConditions: Sendable {
  private let conditions: [(field: ConditionField, least: Int, most: Int)]

  /// Takes conditions over; all must hold.
  init(_ conditions: [Condition]) {
    self.conditions = conditions.map { condition in
      switch condition.comparison {
      case .atLeast: (condition.field, condition.value, .max)
      case .atMost: (condition.field, .min, condition.value)
      case .equal: (condition.field, condition.value, condition.value)
      }
    }
  }

  /// Whether they can hold in one of the states.
  func mayHold(_ state: ReachState, turn: Int) -> Bool {
    conditions.allSatisfy { condition in
      let value = Self.value(condition.field, state, turn)
      return value.high >= condition.least && value.low <= condition.most
    }
  }

  /// Whether they hold in each of the states.
  func mustHold(_ state: ReachState, turn: Int) -> Bool {
    conditions.allSatisfy { condition in
      let value = Self.value(condition.field, state, turn)
      return value.low >= condition.least && value.high <= condition.most
    }
  }

  private static func value(_ field: ConditionField, _ state: ReachState, _ turn: Int) -> Span {
    switch field {
    case .phase: Span(state.phase.index)
    case .turn: Span(turn)
    case .trust: state.inside.trust
    case .patience: state.inside.patience
    case .disappointment: state.inside.disappointment
    case .pressure: state.inside.pressure
    case .heard: state.inside.heard
    case .clarity: state.inside.clarity
    case .questions: state.inside.questions
    case .pushes: state.inside.pushes
    case .offers: state.inside.offers
    case .levels: Span(state.levels)
    }
  }
}
