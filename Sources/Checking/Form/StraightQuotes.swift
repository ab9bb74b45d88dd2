import Packs

/// Quotation marks and apostrophes as typewriters have them.
enum StraightQuotes: FormRule {
  static let id = "straight-quotes"
  static let severity = Severity.warning

  static func look(at reading: PackReading) -> [Finding] {
    reading.texts.flatMap { text in
      text.german.compactMap { finding($0, "de") } + text.english.compactMap { finding($0, "en") }
    }
  }

  private static func finding(_ line: PackText.Line, _ language: String) -> Finding? {
    guard let sign = line.text.first(where: { $0 == "\"" || $0 == "'" }) else { return nil }
    return Finding(
      rule: id, severity: severity, place: line.place, variant: language, values: ["sign": String(sign)])
  }
}
