import Packs

/// The same phrase twice in one list, which makes it sound twice as often.
enum RepeatedPhrase: FormRule {
  static let id = "repeated-phrase"
  static let severity = Severity.warning

  static func look(at reading: PackReading) -> [Finding] {
    reading.texts.filter(\.isList).flatMap { repeated($0.german) + repeated($0.english) }
  }

  /// The lines that say the same as an earlier one.
  private static func repeated(_ lines: [PackText.Line]) -> [Finding] {
    var first: [String: Int] = [:]
    var findings: [Finding] = []
    for line in lines {
      let spoken = line.text.lowercased().filter { $0.isLetter || $0.isNumber || "{}".contains($0) }
      if !spoken.isEmpty, let earlier = first[spoken] {
        findings.append(
          Finding(
            rule: id, severity: severity, place: line.place,
            values: ["text": line.beginning, "line": String(earlier)]))
      } else {
        first[spoken] = line.place.line
      }
    }
    return findings
  }
}
