import History
import Workshop

/// Something to be kept of a contrast, or to be read of what is kept; what was done comes back as a ``ContrastEvent``.
public enum ContrastAction: Hashable, Sendable {
  /// Begin to keep a contrast; it has no number yet, so the program's own tells it from others.
  case begin(number: Int, ContrastRecord)
  /// Keep one more step, under the number of the node it leads to.
  case append(KeptStep, node: Int, contrast: Int, isOver: Bool)
  /// Keep which node is in sight.
  case go(node: Int, contrast: Int)
  /// Keep a vote.
  case keep(KeptBallot, contrast: Int)
  /// Keep that a question was put to the room.
  case ask(RoomQuestion.ID, contrast: Int)
  /// Hold a contrast, so that no other program goes on with it.
  case hold(contrast: Int)
  /// Let go of a contrast.
  case release(contrast: Int)
  /// Delete a contrast for good.
  case delete(contrast: Int)
  /// List all contrasts.
  case list
  /// Load a contrast.
  case load(contrast: Int)
}

/// What came of it.
public enum ContrastEvent: Sendable {
  /// It was done, and is on the disk; the number of the contrast it was about.
  case done(ContrastAction, contrast: Int)
  /// It was not done.
  case failed(ContrastAction, KeepingError)
  /// Another program is showing this contrast.
  case heldElsewhere(contrast: Int)
  /// All contrasts, the newest first.
  case listed([ContrastSummary])
  /// A contrast; nil if it is no longer there.
  case loaded(contrast: Int, ContrastRecord?)
}

extension ContrastAction {
  /// Carries it out.
  ///
  /// - Parameters:
  ///   - keeper: What keeps.
  ///   - now: The time, in milliseconds since 1970 (UTC): when a contrast begins.
  /// - Returns: What came of it; with ``ContrastEvent/done(_:contrast:)`` it is kept, whatever happens next.
  public func carryOut(with keeper: any ContrastKeeping, now: Int) -> ContrastEvent {
    do throws(KeepingError) {
      return try result(with: keeper, now: now)
    } catch {
      return .failed(self, error)
    }
  }

  private func result(with keeper: any ContrastKeeping, now: Int) throws(KeepingError) -> ContrastEvent {
    switch self {
    case .begin(_, var record):
      record.startedAt = now
      return .done(self, contrast: try keeper.begin(record))
    case .append(let step, let node, let contrast, let isOver):
      try keeper.append(step, as: node, to: contrast, isOver: isOver)
      return .done(self, contrast: contrast)
    case .go(let node, let contrast):
      try keeper.go(to: node, in: contrast)
      return .done(self, contrast: contrast)
    case .keep(let ballot, let contrast):
      try keeper.keep(ballot, of: contrast)
      return .done(self, contrast: contrast)
    case .ask(let question, let contrast):
      try keeper.ask(question, in: contrast)
      return .done(self, contrast: contrast)
    case .hold(let contrast):
      return try keeper.hold(contrast: contrast) ? .done(self, contrast: contrast) : .heldElsewhere(contrast: contrast)
    case .release(let contrast):
      keeper.release(contrast: contrast)
      return .done(self, contrast: contrast)
    case .delete(let contrast):
      _ = try keeper.delete(contrast: contrast)
      return .done(self, contrast: contrast)
    case .list: return .listed(try keeper.contrasts())
    case .load(let contrast): return .loaded(contrast: contrast, try keeper.contrast(contrast))
    }
  }
}

/// What is on the disk of a contrast, as far as the program knows.
struct KeptContrast: Hashable, Sendable {
  /// The number it is kept under.
  var record: Int
  /// How many steps are kept.
  var steps: Int
  /// The node in sight.
  var here: Int
  /// The votes.
  var ballots: [KeptBallot]
  /// How many questions were put to the room.
  var asked: Int

  /// What is kept of a contrast under a number.
  init(_ contrast: Contrast, record: Int) {
    self.record = record
    steps = contrast.nodes.count - 1
    here = contrast.here
    ballots = contrast.ballots.map { KeptBallot($0, of: contrast.scenes) }
    asked = contrast.asked.count
  }

  /// What has to be done so that a contrast is kept as it stands, in this order; nothing if it is.
  func actions(to contrast: Contrast) -> [ContrastAction] {
    var actions: [ContrastAction] = []
    var shown = here
    let links = contrast.links
    for index in min(steps, links.count)..<links.count {
      let node = index + 1
      actions.append(
        .append(
          KeptStep(links[index], of: contrast.scenes), node: node, contrast: record,
          isOver: contrast.nodes[node].isOver))
      shown = node
    }
    for ballot in contrast.ballots.map({ KeptBallot($0, of: contrast.scenes) }) where !ballots.contains(ballot) {
      actions.append(.keep(ballot, contrast: record))
    }
    for id in contrast.asked.dropFirst(asked) { actions.append(.ask(id, contrast: record)) }
    if shown != contrast.here { actions.append(.go(node: contrast.here, contrast: record)) }
    return actions
  }
}
