/// What is wrong with a typed list of requirements or needs, and where.
public struct RequirementError: Error, Hashable, Sendable {
  /// What can be wrong.
  public enum Problem: Hashable, Sendable {
    /// There is nothing in the list.
    case empty
    /// There is nothing between two commas.
    case emptyItem
    /// There is no comparison in the item.
    case noComparison(item: String)
    /// There is nothing before the comparison.
    case noAttribute
    /// There is nothing after the comparison.
    case noValue(attribute: String)
    /// No article has this attribute; the nearest known name, if one is near, and some that are known.
    case unknownAttribute(name: String, nearest: String?, known: [String])
    /// A number was expected.
    case badNumber(attribute: String, value: String)
    /// Yes or no was expected.
    case badFlag(attribute: String, value: String)
    /// The importance or weight is no whole number from 0 to 1,000,000.
    case badWeight(value: String)
    /// The same need is named twice.
    case repeated(name: String)
    /// There are more items than can be weighed at once.
    case tooMany(count: Int, limit: Int)
  }

  /// What is wrong.
  public var problem: Problem
  /// Where in the typed text, in characters from 1.
  public var position: Int

  /// Makes an error.
  public init(_ problem: Problem, at position: Int) {
    self.problem = problem
    self.position = position
  }
}

extension RequirementError: CustomStringConvertible {
  /// The place, what is wrong there, and what to write instead.
  public var description: String { "at character \(position): \(problem.description)" }
}

extension RequirementError.Problem: CustomStringConvertible {
  /// What is wrong and what to write instead.
  public var description: String {
    switch self {
    case .empty: "nothing is wanted; write for example category=hiking,size=38.5"
    case .emptyItem: "nothing stands between two commas; remove one of them"
    case .noComparison(let item):
      item.allSatisfy { $0.isNumber }
        ? "'\(item)' has no comparison; write decimals with a point, as in size=38.5"
        : "'\(item)' has no comparison; write one of = != <= >= < >, as in category=hiking"
    case .noAttribute: "the name before the comparison is missing, as in size=38.5"
    case .noValue(let attribute): "the value after '\(attribute)' is missing, as in size=38.5"
    case .unknownAttribute(let name, let nearest?, _): "nothing is called '\(name)' here; did you mean '\(nearest)'?"
    case .unknownAttribute(let name, nil, let known):
      "nothing is called '\(name)' here; known are: \(known.joined(separator: ", "))"
    case .badNumber(let attribute, let value):
      "'\(value)' is no number that '\(attribute)' could be compared with; write for example 38.5 (two decimals at most)"
    case .badFlag(let attribute, let value): "'\(attribute)' is yes or no, not '\(value)'"
    case .badWeight(let value): "'\(value)' is no weight; write a whole number from 0 to 1000000, as in size=38.5:3"
    case .repeated(let name): "'\(name)' is named twice; remove one"
    case .tooMany(let count, let limit): "\(count) are too many to weigh at once; keep the \(limit) that matter most"
    }
  }
}
