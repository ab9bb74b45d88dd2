import Packs

/// A mark that somebody meant to come back to.
enum Unfinished: FormRule {
  static let id = "unfinished"
  static let severity = Severity.warning

  /// Words that nobody says.
  private static let marks = ["TODO", "FIXME", "XXX", "TBD", "???"]

  static func look(at reading: PackReading) -> [Finding] {
    reading.texts.flatMap(\.lines).compactMap { line in
      let words = line.text.split { !$0.isLetter && $0 != "?" }
      guard let mark = marks.first(where: { mark in words.contains { $0 == mark } }) else { return nil }
      return Finding(rule: id, severity: severity, place: line.place, values: ["mark": mark])
    }
  }
}
