/// The languages in which everything can be read.
public enum Language: String, CaseIterable, Sendable, Hashable {
  case german = "de"
  case english = "en"
}

/// One text in each language.
public struct Text: Hashable, Sendable {
  /// German.
  public var german: String
  /// English.
  public var english: String

  /// Makes one from its parts.
  public init(german: String, english: String) {
    self.german = german
    self.english = english
  }

  /// The text in a language.
  public subscript(language: Language) -> String {
    language == .german ? german : english
  }
}

/// Several ways to say one thing, in each language.
public struct Phrases: Hashable, Sendable {
  /// German.
  public var german: [String]
  /// English.
  public var english: [String]

  /// Makes one from its parts.
  public init(german: [String] = [], english: [String] = []) {
    self.german = german
    self.english = english
  }

  /// The phrases in a language.
  public subscript(language: Language) -> [String] {
    language == .german ? german : english
  }
}
