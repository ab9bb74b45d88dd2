import Conversation

/// What another move would have changed for one side, ready to be put into words.
public struct SideChange: Sendable, Hashable {
  /// How much it is.
  public enum Strength: String, CaseIterable, Sendable, Hashable {
    case little, clear, large
  }

  /// The figure.
  public let figure: SideFigure
  /// By how much, with how far that can be trusted.
  public let difference: Estimate
  /// How much that is.
  public let strength: Strength

  /// Whether there would have been more of it.
  public var isMore: Bool { difference.mean > 0 }
  /// Whether that would have been better for the side it is about.
  public var isBetter: Bool { isMore != figure.lessIsBetter }
}

extension Hindsight {
  /// What a move would surely have changed, for each side on which it would; the largest first.
  ///
  /// What is smaller than 20 permille of the common scale, or not sure, is left out: nothing is said about it.
  public func changes(with move: MoveHindsight) -> [SideChange] {
    var changes: [(change: SideChange, weight: Double)] = []
    for figure in SideFigure.allCases {
      let difference = move.difference(figure)
      let weight = abs(scaled(difference.mean, figure))
      guard difference.isSure, weight >= 20 else { continue }
      let strength: SideChange.Strength = weight < 80 ? .little : weight < 200 ? .clear : .large
      changes.append((SideChange(figure: figure, difference: difference, strength: strength), weight))
    }
    return changes.enumerated().sorted { ($0.element.weight, $1.offset) > ($1.element.weight, $0.offset) }
      .map(\.element.change)
  }
}
