import Packs

/// A line longer than anybody would say in one breath.
enum LineTooLong: FormRule {
  static let id = "line-too-long"
  static let severity = Severity.error

  /// The most characters of a line.
  private static let longest = 200

  static func look(at reading: PackReading) -> [Finding] {
    reading.texts.filter { !$0.isReadAtLeisure }.flatMap(\.lines).compactMap { line in
      let count = line.text.unicodeScalars.count
      guard count > longest else { return nil }
      return Finding(
        rule: id, severity: severity, place: line.place, values: ["count": String(count), "limit": String(longest)])
    }
  }
}
