import Packs

/// A placeholder in a text in which nobody fills that in, so that it would be read out as it stands; or half of one.
enum UnfilledPlaceholder: FormRule {
  static let id = "unfilled-placeholder"
  static let severity = Severity.error

  static func look(at reading: PackReading) -> [Finding] {
    reading.texts.flatMap { text in text.lines.flatMap { half($0) + unfilled($0, text.placeholders) } }
  }

  /// A bracket that has no other.
  private static func half(_ line: PackText.Line) -> [Finding] {
    guard let bracket = line.strayBracket else { return [] }
    return [
      Finding(
        rule: id, severity: severity, place: line.place, variant: bracket == "{" ? "open" : "close",
        values: ["bracket": String(bracket), "text": line.beginning])
    ]
  }

  /// What nobody fills in; what no text ever leaves open is told while reading.
  private static func unfilled(_ line: PackText.Line, _ filled: Set<String>) -> [Finding] {
    line.openNames.subtracting(filled).intersection(PackReading.placeholders).sorted().map { name in
      Finding(
        rule: id, severity: severity, place: line.place, variant: filled.isEmpty ? "" : "some",
        values: ["name": name, "known": filled.sorted().joined(separator: ", ")])
    }
  }
}
