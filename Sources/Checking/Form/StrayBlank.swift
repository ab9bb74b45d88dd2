import Packs

/// Blanks at the ends of a text, or several in a row.
enum StrayBlank: FormRule {
  static let id = "stray-blank"
  static let severity = Severity.warning

  static func look(at reading: PackReading) -> [Finding] {
    reading.texts.flatMap(\.lines).compactMap { line in
      // Block texts end with a line feed of their own.
      let text = line.text.hasSuffix("\n") ? String(line.text.dropLast()) : line.text
      guard text.hasPrefix(" ") || text.hasSuffix(" ") || text.contains("  ") else { return nil }
      return Finding(rule: id, severity: severity, place: line.place)
    }
  }
}
