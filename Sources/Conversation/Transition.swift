/// What happened in a turn that can lead to another phase.
public enum Trace: String, CaseIterable, Sendable, Hashable {
  case wishStated = "wish-stated"
  case gapFound = "gap-found"
  case wishFits = "wish-fits"
  case needTouched = "need-touched"
  case offerMade = "offer-made"
  case decisionAsked = "decision-asked"
  case undecided
  case bought, ordered, served, referred
  case leftContent = "left-content"
  case leftAngry = "left-angry"
  case pushed
  case gone
}

/// One row of the table of phases: from where, on what, to where.
public struct Transition: Hashable, Sendable {
  /// The phases it starts from.
  public var from: [Phase]
  /// What happened.
  public var on: Trace
  /// Where it leads.
  public var to: Phase
  /// The ending it brings, if it is one.
  public var ending: Ending?

  /// Makes one from its parts.
  init(_ from: [Phase], _ on: Trace, _ to: Phase, ending: Ending? = nil) {
    self.from = from
    self.on = on
    self.to = to
    self.ending = ending
  }
}

/// The state machine of every conversation, readable in one place: the engine follows it, the map draws it.
public enum TransitionTable {
  /// The phases in which customer and seller still talk about the wish.
  public static let talking: [Phase] = [.greeting, .wish, .gap, .need, .options, .decision]

  /// All rows.
  ///
  /// In one turn the rows are tried from the top for each thing that happened, in the order it happened.
  public static let rows: [Transition] = [
    Transition([.greeting], .wishStated, .wish),
    Transition([.greeting, .wish, .need], .gapFound, .gap),
    Transition([.wish, .need], .wishFits, .options),
    Transition([.wish, .gap, .options, .decision], .needTouched, .need),
    Transition([.wish, .gap, .need, .decision], .offerMade, .options),
    Transition([.wish, .gap, .need, .options], .decisionAsked, .decision),
    Transition([.decision], .undecided, .options),
    Transition(talking, .bought, .farewell, ending: .bought),
    Transition(talking, .ordered, .farewell, ending: .ordered),
    Transition(talking, .served, .farewell, ending: .served),
    Transition(talking, .referred, .farewell, ending: .referred),
    Transition(talking, .leftContent, .farewell, ending: .content),
    Transition(talking, .leftAngry, .farewell, ending: .angry),
    Transition(talking, .pushed, .farewell, ending: .pushed),
    Transition([.farewell], .gone, .aftermath),
  ]

  /// The row for something that happens in a phase; nil where it leads nowhere.
  public static func row(from phase: Phase, on trace: Trace) -> Transition? {
    rows.first { $0.on == trace && $0.from.contains(phase) }
  }
}
