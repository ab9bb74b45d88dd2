import Conversation
import Speech

/// A conversation that shows that something can happen.
struct ReachWitness: Hashable, Sendable {
  /// The place of the company in the pack.
  var company: Int
  /// The seed.
  var seed: UInt64
  /// The moves up to where it happens.
  var moves: [Move]
}

/// Reads off a conversation what happened in it, in the same words in which it is explored.
struct ReachReader {
  /// The scene.
  let tables: ReachTables

  /// What happened before the first move.
  func opening(_ events: [Event], after: ConversationState, mark: (ReachGoal, Int) -> Void) {
    mark(.phase(.greeting), 0)
    mark(.trigger(.opens), 0)
    for event in events {
      if case .signShown(let index) = event { mark(.sign(index), 0) }
    }
    markTold(events, mark: mark)
  }

  /// What happened in a turn.
  ///
  /// - Parameters:
  ///   - move: The move that was made.
  ///   - events: What happened.
  ///   - before: The state before.
  ///   - after: The state afterwards.
  ///   - mark: Takes each thing with the class of the offer on the table.
  func turn(
    _ move: Move, _ events: [Event], before: ConversationState, after: ConversationState,
    mark: (ReachGoal, Int) -> Void
  ) {
    let focus = tables.place(ofFocus: after)
    mark(.move(move.kind), focus)
    if before.phase == .greeting { mark(.opening(move.kind), focus) }
    if let offer = move.offer { mark(.offer(offer), focus) }
    if move.kind == .apologise { mark(.sorry(sorry(before)), tables.place(ofFocus: before)) }
    for event in events {
      switch event {
      case .moved(_, let landed): markSaid(move.kind, landed, before, mark)
      case .responded(let act): markAct(act, focus, after, mark)
      case .levelTold(let index): mark(.told(index), focus)
      case .surfaceAnswer(let index): mark(.surface(index), focus)
      case .signShown(let index): mark(.sign(index), focus)
      case .acted(let index): mark(.event(index), focus)
      case .phaseChanged(_, let phase, _): mark(.phase(phase), focus)
      case .ended(let ending): mark(.ending(ending), focus)
      case .influenceFelt(let index): mark(.trigger(tables.scene.company.inside[index].trigger), focus)
      default: break
      }
    }
    markTold(events, mark: mark)
  }

  private func markSaid(_ kind: MoveKind, _ landed: Bool, _ before: ConversationState, _ mark: (ReachGoal, Int) -> Void)
  {
    let focus = tables.place(ofFocus: before)
    switch kind {
    case .reflectWords, .reflectFeeling, .summarise:
      guard landed else { return mark(.missed(kind), focus) }
      guard before.levels > 0 else { return }
      if kind == .reflectWords { mark(.echo(Int(before.levels) - 1), focus) }
      if kind == .reflectFeeling { mark(.feeling(Int(before.levels) - 1), focus) }
    default: break
    }
  }

  private func markAct(_ act: CustomerAct, _ focus: Int, _ after: ConversationState, _ mark: (ReachGoal, Int) -> Void) {
    mark(.act(act), focus)
    if act == .leavesContent { mark(.leaves(Treatment(after)), focus) }
    guard act == .farewell, let ending = after.ending else { return }
    mark(.farewell(ending), focus)
    if ending == .content { mark(.farewellTreated(Treatment(after)), focus) }
  }

  private func sorry(_ before: ConversationState) -> ReachGoal.SorryReason {
    before.tally.pushes > 0 ? .pressed : before.facts.contains(.gapKnown) ? .gap : .nothing
  }

  /// The influences that are told: the two of a turn that move the seller most.
  private func markTold(_ events: [Event], mark: (ReachGoal, Int) -> Void) {
    for index in Narrator.loudest(events, of: tables.scene.company) { mark(.influence(index), 0) }
  }
}
