import Speech

/// What Reflect says about privacy: short, honest, nothing left out that matters.
public struct PrivacyWords: Hashable, Sendable {
  /// What the texts leave open, in curly brackets.
  public static let placeholders = ["path", "minutes", "count", "word"]

  private let texts: [PrivacyWord: Text]

  /// Makes one from its texts; what is missing is empty.
  public init(_ texts: [PrivacyWord: Text]) { self.texts = texts }

  /// What is said, with its placeholders.
  public subscript(word: PrivacyWord) -> Text { texts[word] ?? Text(german: "", english: "") }
}
