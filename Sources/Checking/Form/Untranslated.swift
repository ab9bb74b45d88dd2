import Packs

/// A sentence that is the same in both languages.
enum Untranslated: FormRule {
  static let id = "untranslated"
  static let severity = Severity.warning

  static func look(at reading: PackReading) -> [Finding] {
    reading.texts.flatMap { text in
      let german = Set(text.german.map(\.text).filter(isSentence))
      return text.english.filter { german.contains($0.text) }.map { line in
        Finding(rule: id, severity: severity, place: line.place, values: ["text": line.beginning])
      }
    }
  }

  /// Whether there are enough words that they can hardly be the same by chance, as names are.
  private static func isSentence(_ text: String) -> Bool { text.split(separator: " ").count >= 4 }
}
