import Speech

/// The phrasings of one thing somebody says, or a single text, with where they stand.
struct SpokenList: Sendable {
  /// The entry of the pack’s files, such as `customers/nurse`.
  var entry: String
  /// Where in the entry, without the language.
  var path: String
  /// The phrasings.
  var phrases: Phrases
  /// Whether it is a single text, which has no number in its path.
  var isSingle = false

  /// The path of one phrasing.
  func path(_ language: Language, _ place: Int) -> String {
    isSingle ? "\(path).\(language.rawValue)" : "\(path).\(language.rawValue)[\(place + 1)]"
  }
}
