/// One thing a customer wants of an article: an attribute, how it must compare, and with what.
public struct Requirement: Hashable, Sendable {
  /// How an article's value must stand to the wanted one.
  public enum Comparison: String, Hashable, Sendable, CaseIterable {
    /// Exactly this value.
    case equal = "="
    /// Anything but this value; an article that says nothing about the attribute also counts.
    case notEqual = "!="
    /// At most this value.
    case atMost = "<="
    /// At least this value.
    case atLeast = ">="
    /// Less than this value.
    case less = "<"
    /// More than this value.
    case more = ">"
  }

  /// The most requirements that can be weighed at once: one bit of a 64-bit mask each.
  public static let limit = 64

  /// The attribute's name, in lower case.
  public var attribute: String
  /// How an article's value must compare.
  public var comparison: Comparison
  /// The value to compare with.
  public var value: AttributeValue
  /// How much it matters, from 0; 1 unless said otherwise.
  public var importance: Int
  /// The requirement as it was typed, without its importance.
  public var text: String

  /// Makes a requirement; without a text of its own it is spelled `attribute`, comparison, value.
  public init(
    attribute: String, comparison: Comparison, value: AttributeValue, importance: Int = 1, text: String? = nil
  ) {
    self.attribute = attribute
    self.comparison = comparison
    self.value = value
    self.importance = importance
    self.text = text ?? attribute + comparison.rawValue + value.description
  }

  /// The requirement that a pair is here now, which everyone has who does not say otherwise.
  public static let inStock = Requirement(attribute: "stock", comparison: .atLeast, value: .number(100))
}
