import Packs

/// A text in curly quotation marks where YAML wants straight ones: they would be read as part of the text.
enum CurlyQuotes: FormRule {
  static let id = "curly-quotes"
  static let severity = Severity.error

  static func look(at reading: PackReading) -> [Finding] {
    reading.texts.flatMap(\.lines).filter(\.isInCurlyQuotes).map { line in
      Finding(rule: id, severity: severity, place: line.place, values: ["text": line.beginning])
    }
  }
}
