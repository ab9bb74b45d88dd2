/// What stands above a question that takes up an earlier answer.
public enum TakenUp: Hashable, Sendable {
  /// The question takes up none.
  case nothing
  /// The answer, and when it was given, in milliseconds since 1970.
  case answer(Answer, givenAt: Int)
  /// It was asked and skipped: nothing is shown, and the question makes sense without.
  case skipped
  /// The other path was not yet gone to its end: nothing is shown either.
  case neverAsked
}

extension GuideQuestion {
  /// The earlier answer that the question takes up.
  ///
  /// Within the same path it is what was said at this sitting. From another path it is what was said at the latest sitting
  /// that was finished and in which that question was answered: a later sitting that skipped it takes nothing back.
  ///
  /// - Parameters:
  ///   - sitting: The entry that is being written.
  ///   - entries: Everything that can be read of the journal, in any order.
  /// - Returns: What to show above the question.
  public func takenUp(at sitting: JournalEntry, from entries: [JournalEntry]) -> TakenUp {
    guard let recalls else { return .nothing }
    guard let path = recalls.path else {
      return sitting[recalls.question].map { .answer($0, givenAt: sitting.changedAt) } ?? .skipped
    }
    let finished = entries.filter { $0.kind == .path && $0.guide == path && $0.isFinished }
    let answered = finished.filter { $0[recalls.question] != nil }
      .max { ($0.changedAt, $0.begunAt) < ($1.changedAt, $1.begunAt) }
    guard let answered, let answer = answered[recalls.question] else {
      return finished.isEmpty ? .neverAsked : .skipped
    }
    return .answer(answer, givenAt: answered.changedAt)
  }
}

extension JournalEntry {
  /// What was answered to a question the last time the same guide was gone through to its end; nil where it never was.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - entries: Everything that can be read of the journal, in any order.
  /// - Returns: The answer of the latest finished sitting that was begun before this one, and when it was given.
  public func lastTime(_ question: String, in entries: [JournalEntry]) -> (answer: Answer, givenAt: Int)? {
    let earlier = entries.filter {
      $0.kind == kind && $0.guide == guide && $0.isFinished && $0.begunAt < begunAt && $0[question] != nil
    }
    guard let last = earlier.max(by: { $0.begunAt < $1.begunAt }), let answer = last[question] else { return nil }
    return (answer, last.changedAt)
  }
}
