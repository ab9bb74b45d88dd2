import Conversation

/// Says of each level of a chain whether it could have been known.
struct KnowabilityJudge {
  /// The conversation.
  let conversation: PlayedConversation
  /// What was found out of each need, turn by turn.
  let entries: [LedgerEntry]

  private var scene: Scene { conversation.scene }
  private var turns: [PlayedTurn] { conversation.turns }

  /// Whether a level could have been known, and from what.
  func verdict(on level: Int) -> LevelVerdict {
    level < Int(conversation.end.levels) ? told(level) : untold(level)
  }

  private func make(_ level: Int, _ verdict: Knowability, cited: Int?, _ source: LedgerSource?) -> LevelVerdict {
    LevelVerdict(
      level: level, need: scene.customer.chain[level].need, verdict: verdict, cited: cited, source: source)
  }

  // MARK: What was told

  /// Told and then used: taken up at once, or in an offer that serves it.
  private func told(_ level: Int) -> LevelVerdict {
    let told = entries.first { $0.source == .told(level: level) }?.turn ?? 0
    let later = turns.indices.filter { $0 > told && isTalk($0) }
    let isUsed = later.isEmpty || later.contains { uses(level, $0, justAfter: $0 == told + 1) }
    return make(level, isUsed ? .used : .passedOver, cited: told, .told(level: level))
  }

  private func uses(_ level: Int, _ turn: Int, justAfter: Bool) -> Bool {
    guard let move = turns[turn].move else { return false }
    switch move.kind {
    case .reflectWords, .reflectFeeling, .ladder, .silence: return justAfter
    case .summarise: return true
    default: break
    }
    let need = scene.customer.chain[level].need
    guard let place = scene.needs.firstIndex(where: { $0.id == need }) else { return true }
    // A relational need is not met by a thing; what serves it is the listening that follows.
    if scene.needs[place].kind == .relational { return move.kind.family == .listen || move.kind == .offerWay }
    if move.kind == .nothingNeeded {
      return scene.offers.contains { $0.move == .nothingNeeded && $0.serves[place] >= 500 }
    }
    guard let offer = move.offer else { return false }
    return scene.offers[offer].serves[place] >= 500
  }

  // MARK: What was not told

  private func untold(_ level: Int) -> LevelVerdict {
    let sign = entries.first { entry in
      guard case .sign(let index) = entry.source else { return false }
      return scene.customer.signs[index].level == scene.customer.chain[level].id
    }
    let surface = entries.last { $0.source == .surface(level: level) }
    let open = turns.indices.filter { isNext(level, $0) }
    let reachable = open.filter { trust(before: $0) >= scene.customer.chain[level].trust }
    let tried = open.filter { fits($0, level) }
    guard let first = tried.first else {
      if let sign { return make(level, .notAsked, cited: sign.turn, sign.source) }
      if let turn = reachable.first { return make(level, .notAsked, cited: turn, nil) }
      return make(level, .notKnowable, cited: nil, nil)
    }
    // Tried, and then something else: what came as an answer was passed over.
    if open.contains(where: { $0 > first && !fits($0, level) }) {
      return make(level, .passedOver, cited: surface?.turn ?? first, surface?.source)
    }
    return make(level, .notKnowable, cited: nil, nil)
  }

  /// Whether a turn was part of the talk, before its ending.
  private func isTalk(_ turn: Int) -> Bool {
    turn > 0 && turns[turn - 1].state.ending == nil && turns[turn].move != nil
  }

  /// Whether a level was the next to be told when a turn began, in a phase in which it could be asked for.
  private func isNext(_ level: Int, _ turn: Int) -> Bool {
    guard isTalk(turn) else { return false }
    let before = turns[turn - 1].state
    return Int(before.levels) == level && before.phase != .greeting
  }

  private func trust(before turn: Int) -> Int { Int(turns[turn - 1].state.customer.trust) }

  private func fits(_ turn: Int, _ level: Int) -> Bool {
    guard let move = turns[turn].move else { return false }
    return scene.customer.chain[level].openedBy.contains(move.kind)
  }
}
