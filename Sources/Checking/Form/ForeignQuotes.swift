import Packs

/// Quotation marks of the other language: “…” in German, „…“ in English.
enum ForeignQuotes: FormRule {
  static let id = "foreign-quotes"
  static let severity = Severity.warning

  static func look(at reading: PackReading) -> [Finding] {
    reading.texts.flatMap { text in
      text.german.compactMap { finding($0, "de", hasEnglishQuotes($0.text)) }
        + text.english.compactMap { finding($0, "en", $0.text.contains("„") || $0.text.contains("‚")) }
    }
  }

  private static func finding(_ line: PackText.Line, _ language: String, _ isForeign: Bool) -> Finding? {
    guard isForeign, !line.isInCurlyQuotes else { return nil }
    return Finding(rule: id, severity: severity, place: line.place, variant: language)
  }

  /// Whether German quotation marks are closed like English ones, or not opened as they should be.
  private static func hasEnglishQuotes(_ text: String) -> Bool {
    if text.contains("”") { return true }
    var open = 0
    for character in text {
      if character == "„" { open += 1 }
      if character == "“" {
        open -= 1
        if open < 0 { return true }
      }
    }
    return false
  }
}
