import Packs

/// A placeholder in a text in which nobody fills that in, so that it would be read out as it stands.
enum UnfilledPlaceholder: FormRule {
  static let id = "unfilled-placeholder"
  static let severity = Severity.error

  static func look(at reading: PackReading) -> [Finding] {
    reading.texts.flatMap { text in
      let filled = text.placeholders
      return text.lines.flatMap { line in
        // What no text ever leaves open is told while reading.
        line.openNames.subtracting(filled).intersection(PackReading.placeholders).sorted().map { name in
          Finding(
            rule: id, severity: severity, place: line.place, variant: filled.isEmpty ? "" : "some",
            values: ["name": name, "known": filled.sorted().joined(separator: ", ")])
        }
      }
    }
  }
}
