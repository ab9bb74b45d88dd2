import Packs

/// Three dots for an ellipsis, a hyphen between blanks for a dash.
enum LooseTypography: FormRule {
  static let id = "loose-typography"
  static let severity = Severity.warning

  static func look(at reading: PackReading) -> [Finding] {
    reading.texts.flatMap(\.lines).compactMap { line in
      for (sign, variant) in [("...", "dots"), (" - ", "dash"), ("--", "dash")] where line.text.contains(sign) {
        return Finding(rule: id, severity: severity, place: line.place, variant: variant)
      }
      return nil
    }
  }
}
