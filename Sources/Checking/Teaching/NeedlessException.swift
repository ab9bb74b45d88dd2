import Conversation
import Packs

/// An exception from a rule that would find nothing anyway.
enum NeedlessException: Rule {
  static let id = "needless-exception"
  static let part = CheckPart.teaching
  static let severity = Severity.warning

  /// Takes out what customers are excepted from, and tells which exceptions nobody needed.
  ///
  /// - Parameters:
  ///   - found: What the rules found.
  ///   - checked: The pack.
  ///   - rules: The rules that were asked.
  /// - Returns: What remains, and a finding for each exception that took nothing out.
  static func settle(_ found: [TeachingFinding], in checked: CheckedPack, rules: Set<String>) -> [Finding] {
    var used: Set<[String]> = []
    var left: [Finding] = []
    for item in found {
      if let customer = item.customer, exceptions(customer, checked).contains(item.finding.rule) {
        used.insert([customer, item.finding.rule])
      } else {
        left.append(item.finding)
      }
    }
    for customer in checked.pack.customers {
      for (place, rule) in exceptions(customer.id, checked).enumerated()
      where rules.contains(rule) && !used.contains([customer.id, rule]) {
        left.append(
          Finding(
            rule: id, severity: severity,
            place: checked.places.place("customers/\(customer.id)", "exceptions[\(place + 1)]"),
            values: ["customer": customer.id, "rule": rule]))
      }
    }
    return left
  }

  private static func exceptions(_ customer: String, _ checked: CheckedPack) -> [String] {
    checked.pack.words.customers[customer]?.exceptions.map(\.rule) ?? []
  }
}
