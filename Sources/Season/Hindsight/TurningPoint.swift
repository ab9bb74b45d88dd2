import Conversation

/// A turn at which much was decided for one of the sides.
public struct TurningPoint: Sendable, Hashable {
  /// Why a turn is one.
  public enum Reason: String, CaseIterable, Sendable, Hashable {
    /// Another move would have been better for this side.
    case otherMove = "other-move"
    /// What was to be expected rose.
    case rise
    /// What was to be expected fell.
    case fall
  }

  /// The number of the turn, from 1.
  public let turn: Int
  /// Why.
  public let reason: Reason
  /// For which side, by its figure.
  public let figure: SideFigure
  /// By how much, in the figure's unit: what another move would have brought, or how far it rose or fell.
  public let amount: Double
  /// Of a rise or fall, the part the move itself brought; the rest was chance and the customer's own doing.
  public let byMove: Double
  /// The move that would have been best for that side, for ``Reason/otherMove``.
  public let other: Move?
  /// On the scale common to all figures, in permille.
  public let weight: Double
}

extension Hindsight {
  /// How much must be at stake for a turn to count, in permille of the common scale.
  public static let leastAtStake = 100.0

  /// The turns at which most was decided, in the order of the conversation; at most one reason for each.
  ///
  /// A turn counts where another move would surely have been better for some side, or where what was to be expected
  /// jumped by more than the estimates can be off. What follows the ending is left out.
  ///
  /// - Parameter most: How many turns at most.
  /// - Returns: The turning points, by turn.
  public func turningPoints(most: Int = 4) -> [TurningPoint] {
    var points: [TurningPoint] = []
    for index in turns.indices {
      var best: TurningPoint?
      for figure in SideFigure.allCases {
        for point in [otherMove(index, figure), jump(index, figure)] {
          guard let point, point.weight >= Self.leastAtStake, point.weight > best?.weight ?? 0 else { continue }
          best = point
        }
      }
      if let best { points.append(best) }
    }
    return points.sorted { ($0.weight, $1.turn) > ($1.weight, $0.turn) }.prefix(most).sorted { $0.turn < $1.turn }
  }

  /// What another move would surely have brought for a figure's side.
  private func otherMove(_ index: Int, _ figure: SideFigure) -> TurningPoint? {
    let turn = turns[index]
    guard let other = turn.best(for: figure) else { return nil }
    let difference = other.difference(figure)
    // Of the better of many, the lower bound is what is sure.
    let sure = min(abs(difference.low), abs(difference.high))
    return TurningPoint(
      turn: turn.turn, reason: .otherMove, figure: figure, amount: difference.mean, byMove: -difference.mean,
      other: other.move, weight: abs(scaled(sure, figure)))
  }

  /// How far what was to be expected rose or fell with a turn.
  private func jump(_ index: Int, _ figure: SideFigure) -> TurningPoint? {
    let before = turns[index].expected[figure.index]
    let curve = curve(figure)
    let after = curve[index + 1]
    let amount = after.mean - before.mean
    let sure = abs(amount) - before.margin - after.margin
    guard sure > 0 else { return nil }
    let isBetter = (amount > 0) != figure.lessIsBetter
    return TurningPoint(
      turn: turns[index].turn, reason: isBetter ? .rise : .fall, figure: figure, amount: amount,
      byMove: turns[index].played.value(figure).mean - before.mean, other: nil, weight: scaled(sure, figure))
  }
}
