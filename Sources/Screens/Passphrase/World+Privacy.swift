import Journal
import Packs
import Speech

extension World {
  /// What Reflect asks and says; nil while it is being read.
  var reflect: ReflectGuides? { loaded?.reflect }

  /// The vocabulary with the person's own words; nil while nothing has been read.
  var vocabulary: Vocabulary? {
    reflect?.vocabulary.joined(with: OwnWords(in: journal.entries.map(\.entry)))
  }

  /// The day of a moment, as the person's calendar shows it; the moment in milliseconds since 1970 (UTC).
  func day(of milliseconds: Int) -> String { moment(milliseconds).text("lookback.day", strings) }

  /// What is said about privacy, with its placeholders filled in; empty while it is being read.
  func saying(_ word: PrivacyWord, _ values: [String: String] = [:]) -> String {
    Forms.fill(reflect?.privacy[word][language] ?? "", values)
  }
}
