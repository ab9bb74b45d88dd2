import Packs
import Shop

/// An exception from a rule that does not exist, mostly because its name is misspelt; it would excuse nothing.
enum UnknownRule: FormRule {
  static let id = "unknown-rule"
  static let severity = Severity.error

  static func look(at reading: PackReading) -> [Finding] {
    guard let words = reading.pack?.words.customers else { return [] }
    let known = RuleBook.Section.teaching.rules.map(\.id)
    return words.keys.sorted().flatMap { customer -> [Finding] in
      (words[customer]?.exceptions ?? []).enumerated().filter { !known.contains($0.element.rule) }.map {
        place, exception in
        let nearest = Spelling.nearest(to: exception.rule, among: known)
        return Finding(
          rule: id, severity: severity,
          place: reading.places.place("customers/\(customer)", "exceptions[\(place + 1)].rule"),
          variant: nearest == nil ? "" : "meant", values: ["rule": exception.rule, "nearest": nearest ?? ""])
      }
    }
  }
}
