import Journal
import Speech

extension World {
  /// What is said about privacy, with its placeholders filled in; empty while it is being read.
  func saying(_ word: PrivacyWord, _ values: [String: String] = [:]) -> String {
    Forms.fill(reflect?.privacy[word][language] ?? "", values)
  }
}
