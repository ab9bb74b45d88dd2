/// What an article says about one of its attributes.
///
/// Three kinds only, so that every requirement can be decided by comparing: amounts, yes or no, and words.
public enum AttributeValue: Hashable, Sendable {
  /// An amount in hundredths of its unit: size 38.5 is 3850, 150 € is 15000, 3 days are 300.
  case number(Int)
  /// Yes or no: waterproof, vegan, leather.
  case flag(Bool)
  /// One word out of a set: a category, a colour, a last.
  case word(String)
}

extension AttributeValue: CustomStringConvertible {
  /// The value as a person would type it in a requirement: `38.5`, `yes`, `hiking`.
  public var description: String {
    switch self {
    case .number(let hundredths): Hundredths.text(hundredths)
    case .flag(let isSet): isSet ? "yes" : "no"
    case .word(let word): word
    }
  }
}
