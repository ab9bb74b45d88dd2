import Conversation

/// What something said or shown was.
public enum LedgerSource: Sendable, Hashable {
  /// The sign with this index could be seen.
  case sign(Int)
  /// The level of the chain with this index was told.
  case told(level: Int)
  /// A polite surface answer came in place of the level with this index.
  case surface(level: Int)
  /// The customer did something by themselves: the event with this index.
  case acted(Int)
}

/// One line of the ledger: at which turn something was said or shown, and what could be concluded from it.
public struct LedgerEntry: Sendable, Hashable {
  /// The number of the turn; 0 is the opening.
  public let turn: Int
  /// What it was.
  public let source: LedgerSource
  /// The id of the need it points to; nil where it points to none.
  public let need: String?
  /// How strongly it points there, in permille; 1000 for what was told.
  public let strength: Int
  /// How likely that need was before it, in permille.
  public let before: Int
  /// How likely it was after it, in permille.
  public let after: Int
}

/// Whether something under the wish could be known.
public enum Knowability: String, CaseIterable, Sendable, Hashable {
  /// It was told, and something was done with it.
  case used
  /// A sign could be seen or trust was enough, and no fitting move was tried.
  case notAsked = "not-asked"
  /// Something was there, a surface answer or the thing itself, and the seller went on to something else.
  case passedOver = "passed-over"
  /// Nothing showed it and trust was never enough, or everything was tried.
  case notKnowable = "not-knowable"
}

/// What became of one level of the chain.
public struct LevelVerdict: Sendable, Hashable {
  /// The index of the level.
  public let level: Int
  /// The id of its need.
  public let need: String
  /// Whether it could be known.
  public let verdict: Knowability
  /// The turn whose line shows it; nil for what could not be known.
  public let cited: Int?
  /// What stands in that line; nil where it was trust and not a line that was there.
  public let source: LedgerSource?
}

/// The ledger of the hidden need: what was said or shown, when, and what could have been concluded from it.
public struct NeedLedger: Sendable, Hashable {
  /// Everything that was said or shown, in order.
  public let entries: [LedgerEntry]
  /// How likely each of the pack's needs was after each turn, the opening first; in permille, in the order of the needs.
  public let chances: [[Int]]
  /// What became of each level of the chain.
  public let verdicts: [LevelVerdict]

  /// Goes through a conversation.
  ///
  /// - Parameters:
  ///   - conversation: What was held.
  ///   - prior: What is thought likely before; every need alike where nothing else is said.
  public init(_ conversation: PlayedConversation, prior: NeedPrior? = nil) {
    let scene = conversation.scene
    var belief = NeedBelief(prior ?? .uniform(scene.needs))
    var entries: [LedgerEntry] = []
    var chances: [[Int]] = []
    for (number, turn) in conversation.turns.enumerated() {
      for event in turn.events {
        if let entry = Self.entry(event, turn: number, scene, &belief) { entries.append(entry) }
      }
      chances.append(belief.chances)
    }
    self.entries = entries
    self.chances = chances
    let judge = KnowabilityJudge(conversation: conversation, entries: entries)
    verdicts = scene.customer.chain.indices.map { judge.verdict(on: $0) }
  }

  /// The line an event makes; nil for events that say nothing of a need.
  private static func entry(
    _ event: Event, turn: Int, _ scene: Scene, _ belief: inout NeedBelief
  ) -> LedgerEntry? {
    func line(_ source: LedgerSource, _ need: String?, _ strength: Int, _ change: (inout NeedBelief, Int) -> Void)
      -> LedgerEntry
    {
      guard let need, let place = scene.needs.firstIndex(where: { $0.id == need }) else {
        return LedgerEntry(turn: turn, source: source, need: nil, strength: 0, before: 0, after: 0)
      }
      let before = belief.chance(place)
      change(&belief, place)
      return LedgerEntry(
        turn: turn, source: source, need: need, strength: strength, before: before, after: belief.chance(place))
    }
    switch event {
    case .signShown(let index):
      let sign = scene.customer.signs[index]
      return line(.sign(index), sign.need, sign.strength) { $0.see($1, strength: sign.strength) }
    case .levelTold(let level):
      return line(.told(level: level), scene.customer.chain[level].need, 1000) { $0.hear($1) }
    case .surfaceAnswer(let level):
      // It says that there is something, not what.
      return line(.surface(level: level), nil, 0) { _, _ in }
    case .acted(let index):
      return line(.acted(index), nil, 0) { _, _ in }
    default: return nil
    }
  }

  /// Who could know what was missed, by the three kinds.
  public func missed(_ kind: Knowability) -> [LevelVerdict] { verdicts.filter { $0.verdict == kind } }
}
