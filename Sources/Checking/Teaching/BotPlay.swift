import Conversation
import Season

/// What one conversation of a bot came to.
public struct BotPlay: Sendable {
  /// The four sides at the end.
  public let figures: SideFigures
  /// How it came out.
  public let ending: Ending?
  /// The offer that was accepted, by its place in the scene's list.
  public let accepted: Int?
  /// How many levels of the chain were told.
  public let levels: Int
  /// Whether nobody was pressed and nothing untrue was said.
  public let isHonest: Bool
  /// Levels whose first sign came only because somebody was about to tell, one bit each.
  public let lateSigns: UInt32
  /// The moves, where they were asked for.
  public let moves: [Move]
}

/// Which signs point to which level, and when they can be seen: what a play has to watch.
struct SignTable: Sendable {
  /// By level: its signs, one bit each.
  let signs: [UInt32]
  private let conditions: [[Condition]]

  /// The signs of a customer.
  init(_ customer: Customer) {
    signs = customer.chain.map { level in
      customer.signs.indices.reduce(0) { $0 | (customer.signs[$1].level == level.id ? 1 << UInt32($1) : 0) }
    }
    conditions = customer.signs.map(\.conditions)
  }

  /// No signs.
  static let none = SignTable(signs: [], conditions: [])

  private init(signs: [UInt32], conditions: [[Condition]]) {
    self.signs = signs
    self.conditions = conditions
  }

  /// Whether the first sign of the level that comes next appeared in this turn, and out of its place.
  ///
  /// A level never opens before one of its signs was seen: where the author has put none so early, the model shows the first
  /// when the customer is about to tell. That was so where what the sign asks for held neither before nor after the turn.
  func cameLate(before: ConversationState, after: ConversationState) -> Bool {
    let level = Int(before.levels)
    guard after.signs != before.signs, level < signs.count, before.signs & signs[level] == 0 else { return false }
    let shown = after.signs & signs[level]
    guard shown != 0 else { return false }
    let conditions = conditions[shown.trailingZeroBitCount]
    return !conditions.allSatisfy { $0.holds(in: before) } && !conditions.allSatisfy { $0.holds(in: after) }
  }
}

extension Scene {
  /// Plays one conversation with a bot and keeps what it came to.
  ///
  /// - Parameters:
  ///   - seed: The seed; the same for all bots, so that they meet the same chances.
  ///   - policy: The bot's way of playing.
  ///   - table: The signs to watch.
  ///   - keepsMoves: Whether to keep the moves, for a capsule.
  /// - Returns: What it came to.
  func play(seed: UInt64, by policy: some Policy, watching table: SignTable, keepsMoves: Bool = false) -> BotPlay {
    var state = start(seed: seed)
    var late: UInt32 = 0
    var moves: [Move] = []
    // The model ends every conversation long before this.
    for _ in 0..<200 {
      guard let move = policy.move(in: state, of: self) else { break }
      let next = next(after: state, move)
      if table.cameLate(before: state, after: next) { late |= 1 << UInt32(state.levels) }
      if keepsMoves { moves.append(move) }
      state = next
    }
    return BotPlay(
      figures: figures(of: state), ending: state.ending, accepted: state.accepted.map { Int($0) },
      levels: Int(state.levels), isHonest: state.tally.pushes == 0 && state.tally.bent == 0, lateSigns: late,
      moves: moves)
  }
}
