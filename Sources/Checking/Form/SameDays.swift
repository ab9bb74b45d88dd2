import Packs

/// A customer whose days do not differ in how they come in.
enum SameDays: FormRule {
  static let id = "same-days"
  static let severity = Severity.warning

  static func look(at reading: PackReading) -> [Finding] {
    (reading.pack?.customers ?? []).compactMap { customer in
      guard let first = customer.days.first, customer.days.allSatisfy({ $0.shift == first.shift }) else { return nil }
      return Finding(
        rule: id, severity: severity, place: reading.places.place("customers/\(customer.id)", "days"),
        variant: customer.days.count == 1 ? "one" : "")
    }
  }
}
