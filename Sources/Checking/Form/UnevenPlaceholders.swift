import Packs

/// A text that leaves something open in one language only.
enum UnevenPlaceholders: FormRule {
  static let id = "uneven-placeholders"
  static let severity = Severity.warning

  static func look(at reading: PackReading) -> [Finding] {
    reading.texts.filter { !$0.isList }.flatMap { text in
      let german = Set(text.german.flatMap(\.openNames))
      let english = Set(text.english.flatMap(\.openNames))
      guard !text.german.isEmpty, !text.english.isEmpty else { return [Finding]() }
      return german.symmetricDifference(english).sorted().map { name in
        Finding(
          rule: id, severity: severity, place: text.place,
          values: ["name": name, "language": german.contains(name) ? "en" : "de"])
      }
    }
  }
}
