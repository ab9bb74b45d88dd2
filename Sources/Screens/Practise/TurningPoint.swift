import Conversation

extension PractiseState {
  /// Whether the last turn was one at which it is worth asking how the person is: the gap came out, something was told that
  /// had been kept, pressure was used for the first time, or the conversation came out somehow (E2).
  var isTurningPoint: Bool {
    guard let last = session.turns.last else { return false }
    let before = session.turns.dropLast().last?.state
    if last.state.tally.pushes > 0 && before?.tally.pushes == 0 { return true }
    return last.events.contains { event in
      switch event {
      case .phaseChanged(_, .gap, _), .levelTold, .ended: true
      default: false
      }
    }
  }

  /// Whether the question how the person is stands open.
  var asksForFeeling: Bool {
    let last = session.turns.count - 1
    return isTurningPoint && session.turns[last].namedFeeling == nil && !declined.contains(last)
  }
}
