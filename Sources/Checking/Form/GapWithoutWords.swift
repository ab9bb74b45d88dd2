import Packs

/// A company for which some gaps between outside and inside have no sentence.
enum GapWithoutWords: FormRule {
  static let id = "gap-without-words"
  static let severity = Severity.warning

  /// The widest gap there can be.
  private static let widest = 2000

  static func look(at reading: PackReading) -> [Finding] {
    guard let pack = reading.pack else { return [] }
    return pack.companies.compactMap { company in
      let highest = pack.words.companies[company.id]?.gap.last?.upTo ?? 0
      guard highest < widest else { return nil }
      return Finding(
        rule: id, severity: severity, place: reading.places.place("companies/\(company.id)", "gap-words"),
        values: ["highest": String(highest), "widest": String(widest)])
    }
  }
}
