import Conversation

/// A move as it looks from behind.
public struct MoveHindsight: Sendable, Hashable {
  /// The move.
  public let move: Move
  /// Whether it is the one that was made.
  public let isPlayed: Bool
  private let values: [Estimate]
  private let differences: [Estimate]

  /// What a figure comes to after this move.
  public func value(_ figure: SideFigure) -> Estimate { values[figure.index] }

  /// How much more of a figure it would have been than with the move that was made, under the same chances.
  public func difference(_ figure: SideFigure) -> Estimate { differences[figure.index] }

  /// Reads what the plays of a move came to.
  init(_ move: Move, isPlayed: Bool, _ sums: HindsightSums, at place: Int, count: Int) {
    self.move = move
    self.isPlayed = isPlayed
    values = SideFigure.allCases.map { sums.value($0, of: place, count: count) }
    differences = SideFigure.allCases.map { sums.difference($0, of: place, count: count) }
  }
}

/// One turn as it looks from behind.
public struct TurnHindsight: Sendable, Hashable {
  /// The number of the turn, from 1.
  public let turn: Int
  /// What the sides came to if the policy had gone on from here by itself.
  public let expected: [Estimate]
  /// Everything that was tried, the played move included, in the order of ``MoveKind``.
  public let moves: [MoveHindsight]
  /// Where the played move stands among them.
  public let playedIndex: Int

  /// The move that was made.
  public var played: MoveHindsight { moves[playedIndex] }

  /// The moves that would have been better for a figure's side, the best first; only those of which that is sure.
  public func better(for figure: SideFigure) -> [MoveHindsight] {
    let sign: Double = figure.lessIsBetter ? -1 : 1
    return moves.filter { !$0.isPlayed && $0.difference(figure).isSure && $0.difference(figure).mean * sign > 0 }
      .sorted { $0.difference(figure).mean * sign > $1.difference(figure).mean * sign }
  }

  /// The other move that would have been best for a figure's side; nil where none surely would have been better.
  public func best(for figure: SideFigure) -> MoveHindsight? { better(for: figure).first }
}

/// A conversation as it looks from behind: what every move that was possible would have come to, for each side.
///
/// It says what the model expects if a named policy had gone on, with how far the estimate can be trusted; no move is
/// right or wrong in it, only better or worse for somebody.
public struct Hindsight: Sendable, Hashable {
  /// Who goes on after each tried move.
  public let policy: StancePolicy
  /// The turns, in their order.
  public let turns: [TurnHindsight]
  /// What the sides came to in the end.
  public let reached: [Int]
  /// How many conversations were played on.
  public let rollouts: Int
  /// What counts as 1000 for figures in cents.
  let moneyScale: Double

  /// Reads what a plan has come to so far; one of the sums and counts for each of its positions.
  init(_ plan: HindsightPlan, sums: [HindsightSums], counts: [Int]) {
    policy = plan.policy
    let scene = plan.conversation.scene
    moneyScale = Double(max(1, scene.model.assumptions[.spendingPerVisit] ?? 1))
    let figures = scene.figures(of: plan.conversation.end)
    reached = SideFigure.allCases.map { figures[$0] }
    var turns: [TurnHindsight] = []
    var rollouts = 0
    for (index, position) in plan.positions.enumerated() {
      let count = counts[index]
      rollouts += count * position.candidates.count
      var moves: [MoveHindsight] = []
      for (place, candidate) in position.candidates.enumerated() {
        guard let candidate else { continue }
        moves.append(
          MoveHindsight(
            candidate, isPlayed: place == position.playedIndex, sums[index], at: place, count: count))
      }
      turns.append(
        TurnHindsight(
          turn: index + 1, expected: SideFigure.allCases.map { sums[index].value($0, of: 0, count: count) },
          moves: moves, playedIndex: position.playedIndex - 1))
    }
    self.turns = turns
    self.rollouts = rollouts
  }

  /// The curve of one figure over the conversation: what was to be expected before each turn, and what came in the end.
  public func curve(_ figure: SideFigure) -> [Estimate] {
    turns.map { $0.expected[figure.index] }
      + [Estimate(mean: Double(reached[figure.index]), margin: 0, count: 1)]
  }

  /// A difference on a scale common to all figures: permille, and for money permille of a usual visit.
  public func scaled(_ amount: Double, _ figure: SideFigure) -> Double {
    figure.isMoney ? amount * 1000 / moneyScale : amount
  }
}
