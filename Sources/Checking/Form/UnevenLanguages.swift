import Packs

/// A list with many more phrasings in one language than in the other.
enum UnevenLanguages: FormRule {
  static let id = "uneven-languages"
  static let severity = Severity.warning

  static func look(at reading: PackReading) -> [Finding] {
    reading.texts.filter(\.isList).compactMap { text in
      let (german, english) = (text.german.count, text.english.count)
      let (less, more) = (min(german, english), max(german, english))
      guard less > 0, more - less >= 3, more * 2 > less * 3 else { return nil }
      return Finding(
        rule: id, severity: severity, place: text.place,
        values: [
          "german": String(german), "english": String(english), "language": german < english ? "de" : "en",
        ])
    }
  }
}
