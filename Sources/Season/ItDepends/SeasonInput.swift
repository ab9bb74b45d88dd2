import Conversation

/// A number on which the outcome of a season may depend.
public enum SeasonInput: Hashable, Sendable {
  /// An assumption of the model.
  case assumption(Assumption)
  /// How many weeks are looked at.
  case weeks

  /// The number with a name: an assumption's, or `weeks`; nil where there is none.
  public init?(name: String) {
    if name == Self.weeks.name {
      self = .weeks
    } else if let assumption = Assumption(rawValue: name) {
      self = .assumption(assumption)
    } else {
      return nil
    }
  }

  /// Its name, such as `passers-by`.
  public var name: String {
    switch self {
    case .assumption(let assumption): assumption.rawValue
    case .weeks: "weeks"
    }
  }

  /// Those that are tried when nothing else is said.
  public static let usual: [SeasonInput] = [
    .assumption(.passersBy), .assumption(.tellsBring), .assumption(.tellsKeepAway), .weeks, .assumption(.marginShare),
    .assumption(.sellerSkill), .assumption(.bentOutSoon), .assumption(.bentOutLater), .assumption(.replaceSeller),
    .assumption(.returnPushed), .assumption(.sellerTime), .assumption(.shelfShare), .assumption(.visitsPerYear),
  ]
}

/// A number with the lowest and the highest value that is tried.
public struct SeasonRange: Hashable, Sendable {
  /// The number.
  public var input: SeasonInput
  /// The lowest value, in the number's own unit.
  public var low: Int
  /// The highest.
  public var high: Int

  /// Makes one from its parts.
  public init(_ input: SeasonInput, low: Int, high: Int) {
    self.input = input
    self.low = min(low, high)
    self.high = max(low, high)
  }

  /// Values from the lowest to the highest, evenly spaced.
  public func values(_ count: Int) -> [Int] {
    guard count > 1 else { return [low] }
    return (0..<count).map { low + (high - low) * $0 / (count - 1) }
  }
}

/// What is asked of a season: how much more of a figure one house has than another.
public struct SeasonQuestion: Hashable, Sendable {
  /// The figure, over the whole season.
  public var figure: SeasonFigure
  /// The place of the house it is asked about.
  public var house: Int
  /// The place of the house it is compared with.
  public var other: Int

  /// Makes one from its parts.
  public init(_ figure: SeasonFigure, of house: Int = 1, over other: Int = 0) {
    self.figure = figure
    self.house = house
    self.other = other
  }
}
