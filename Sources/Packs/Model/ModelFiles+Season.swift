import Conversation
import Season

extension ModelFiles {
  /// The range in which a number of a season is tried; nil where there is no such number.
  ///
  /// An assumption has the range its file gives it, a season from four weeks to a year.
  public func range(of input: SeasonInput) -> SeasonRange? {
    switch input {
    case .weeks: SeasonRange(input, low: 4, high: 52)
    case .assumption(let assumption):
      assumptions[assumption].map { SeasonRange(input, low: $0.range.lowerBound, high: $0.range.upperBound) }
    }
  }
}
