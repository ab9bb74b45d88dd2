/// What an attribute of articles is called, and what the words it can take are called.
public struct AttributeWords: Hashable, Sendable {
  /// What it is called itself; nil where the program's own word stands.
  public var name: Text?
  /// Its values, by the word that articles and wishes use, in small letters.
  public var values: [String: Text]

  /// Makes one from its parts.
  public init(name: Text? = nil, values: [String: Text] = [:]) {
    self.name = name
    self.values = values
  }
}

/// What attributes and their values are called in a language: by the pack first, else by the program.
public struct AttributeNames: Sendable {
  private let words: [String: AttributeWords]
  private let strings: Forms
  private let language: Language

  /// Makes one.
  ///
  /// - Parameters:
  ///   - words: The words of the pack.
  ///   - strings: The program's own, with the keys `attribute.ATTRIBUTE` and `value.ATTRIBUTE.WORD`.
  ///   - language: The language of both.
  public init(_ words: PackWords, strings: Forms, language: Language) {
    self.words = words.attributes
    self.strings = strings
    self.language = language
  }

  /// What an attribute is called; nil where nobody has a word for it.
  public func name(_ attribute: String) -> String? {
    words[attribute]?.name?[language] ?? known("attribute.\(attribute)")
  }

  /// What a value is called, such as “in brown”; nil where nobody has a word for it.
  public func value(_ attribute: String, _ value: String) -> String? {
    words[attribute]?.values[value.lowercased()]?[language] ?? known("value.\(attribute).\(value)")
  }

  /// The text of a key; nil where there is none, which shows in the key itself coming back.
  private func known(_ key: String) -> String? {
    let text = strings.filled(key)
    return text.contains(key) ? nil : text
  }
}
