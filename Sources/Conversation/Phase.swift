/// Where a conversation stands; see ``TransitionTable`` for what leads from one to the next.
public enum Phase: String, CaseIterable, Sendable, Hashable {
  case greeting, wish, gap, need, options, decision, farewell, aftermath
}

/// How a conversation came out.
public enum Ending: String, CaseIterable, Sendable, Hashable {
  /// Bought of their own will.
  case bought
  /// Ordered or sent for, with a date.
  case ordered
  /// Served another way: a service, a loan, an exchange, a third way.
  case served
  /// Sent to a named place that can do it better.
  case referred
  /// Left content without buying.
  case content
  /// Left in anger.
  case angry
  /// Bought because they were pushed.
  case pushed
}

/// What a customer does next when they leave without what they came for (Gruen, Corsten & Bharadwaj 2002).
public enum Follow: String, CaseIterable, Sendable, Hashable {
  case sameElsewhere = "same-elsewhere"
  case otherBrand = "other-brand"
  case sameBrand = "same-brand"
  case later, nothing
}
