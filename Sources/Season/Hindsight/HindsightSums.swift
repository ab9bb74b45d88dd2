import Conversation

/// Whole-number sums over plays: for each move and each figure the values, and their differences to the played move.
struct HindsightSums: Sendable, Hashable {
  /// Four numbers for each figure of each move: sum, squares, sum and squares of the differences.
  private(set) var numbers: [Int]

  static let figures = SideFigure.allCases.count
  private static let stride = 4 * figures

  init(candidates: Int) { numbers = [Int](repeating: 0, count: candidates * Self.stride) }

  /// Adds one play of a move beside the play of the move that was made, under the same chances.
  mutating func add(_ outcome: SideFigures, against played: SideFigures, at candidate: Int) {
    var place = candidate * Self.stride
    for figure in 0..<Self.figures {
      let value = outcome.values[figure]
      let difference = value - played.values[figure]
      numbers[place] += value
      numbers[place + 1] += value * value
      numbers[place + 2] += difference
      numbers[place + 3] += difference * difference
      place += 4
    }
  }

  /// Adds the sums of other plays.
  mutating func add(_ other: HindsightSums) {
    for index in numbers.indices { numbers[index] += other.numbers[index] }
  }

  /// The mean of a figure after a move.
  func value(_ figure: SideFigure, of candidate: Int, count: Int) -> Estimate {
    let place = candidate * Self.stride + figure.index * 4
    return Estimate(sum: numbers[place], squares: numbers[place + 1], count: count)
  }

  /// The mean difference of a figure to the move that was made.
  func difference(_ figure: SideFigure, of candidate: Int, count: Int) -> Estimate {
    let place = candidate * Self.stride + figure.index * 4
    return Estimate(sum: numbers[place + 2], squares: numbers[place + 3], count: count)
  }
}

/// What one chunk of a plan came to.
public struct HindsightPart: ChunkPart, Hashable {
  /// The chunk's number.
  public let chunk: Int
  let count: Int
  let sums: HindsightSums
}
