extension Scene {
  // MARK: The seller's half

  /// The first half of a turn in which a person plays the customer: the seller's move, and all it does by itself.
  ///
  /// Trust, pressure and being heard are moved as always: they are what the program would have felt. After an ending the
  /// goodbyes are nobody's choice and go through ``step(_:_:into:)``.
  ///
  /// - Returns: What was heard; nil where the move is not possible now or the conversation has come to its ending.
  public func hear<Sink: EventSink>(
    _ move: Move, in state: ConversationState, into sink: inout Sink
  ) -> HeardMove? {
    guard state.ending == nil, isPossible(move, in: state) else { return nil }
    var stepper = Stepper(scene: self, state: state, sink: Unanswered(sink: sink))
    stepper.begin(move)
    let landed = stepper.carryOut(move)
    stepper.hear(move, landed: landed)
    sink = stepper.sink.sink
    return HeardMove(move: move, state: stepper.state, triggers: stepper.triggers)
  }

  // MARK: The customer's half

  /// The second half of a turn: the answer in place of the one that would have been drawn, with all that follows from it.
  ///
  /// - Returns: The next state; nil where the answer is not possible now.
  public func answer<Sink: EventSink>(
    _ heard: HeardMove, with answer: CustomerMove, into sink: inout Sink
  ) -> ConversationState? {
    guard isPossible(answer, to: heard) else { return nil }
    var stepper = Stepper(scene: self, state: heard.state, sink: sink)
    stepper.triggers = heard.triggers
    stepper.reply(answer, to: heard)
    sink = stepper.sink
    return stepper.state
  }

  /// One whole turn: the seller's move, answered by a person; the same scene, state, move and answer always give the same
  /// result.
  ///
  /// - Returns: The next state and what happened; nil where the move or the answer is not possible.
  public func step(
    _ state: ConversationState, _ move: Move, answeredBy answer: CustomerMove
  ) -> (state: ConversationState, events: [Event])? {
    var log = EventLog()
    guard let heard = hear(move, in: state, into: &log), let next = self.answer(heard, with: answer, into: &log)
    else { return nil }
    return (next, log.events)
  }

  // MARK: What is possible

  /// What a customer can answer now, in the order of ``CustomerMove``; never empty.
  public func possibleAnswers(to heard: HeardMove) -> [CustomerMove] {
    CustomerMove.allCases.filter { isPossible($0, to: heard) }
  }

  /// Whether a customer can answer so now.
  public func isPossible(_ answer: CustomerMove, to heard: HeardMove) -> Bool {
    guard let rule = CustomerMoveTable.rule(of: answer), rule.phases.contains(heard.state.phase) else { return false }
    if heard.move.kind == .goodbye { return CustomerMoveTable.atTheDoor.contains(answer) }
    if heard.isReleased && !rule.whenReleased { return false }
    return holds(rule.condition, heard)
  }

  private func holds(_ condition: CustomerMoveGuard, _ heard: HeardMove) -> Bool {
    let state = heard.state
    return switch condition {
    case .always: true
    case .somethingUntold: Int(state.levels) < person.chain.count
    case .somethingToShow: sign(shownNextIn: state) != nil
    case .heardClaim: heard.move.kind.isClaim
    case .somethingOffered: state.focus != nil || heard.move.kind == .nothingNeeded
    case .hasPrice: state.focus.map { wares.all[Int($0)].price > 0 } ?? false
    }
  }

  /// The sign that is let be seen next: one of the level that would be told next, before those below it; of these one
  /// whose moment has come, before the others.
  ///
  /// - Returns: The index of the sign; nil where none is left.
  public func sign(shownNextIn state: ConversationState) -> Int? {
    for level in person.chain.dropFirst(Int(state.levels)) {
      let hidden = level.signs & ~state.signs
      guard hidden != 0 else { continue }
      let stepper = Stepper(scene: self, state: state, sink: NoEvents())
      let ready = (0..<32).first { hidden & (1 &<< UInt32($0)) != 0 && stepper.isVisible(sign: $0) }
      return ready ?? hidden.trailingZeroBitCount
    }
    return nil
  }
}
