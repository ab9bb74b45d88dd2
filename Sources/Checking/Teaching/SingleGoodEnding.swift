import Conversation

/// A customer with whom only one thing is good in the end, so that one learns the solution and not the way.
enum SingleGoodEnding: TeachingRule {
  static let id = "single-good-ending"
  static let severity = Severity.warning

  /// Those with too few; whoever has none at all is another rule's.
  static func look(at study: TeachingStudy) -> [TeachingFinding] {
    study.customers.compactMap { index, customer in
      let endings = study.goodEndings[index]
      let names = endings.names
      guard let one = endings.byCompany.joined().first, names.count < study.thresholds[.goodEndings] else { return nil }
      return TeachingFinding(
        customer: customer.id,
        finding: Finding(
          rule: id, severity: severity, place: study.place(customer, "id"),
          values: [
            "customer": customer.id, "endings": names.joined(separator: ", "), "count": String(endings.looked),
            "least": String(study.thresholds[.goodEndings]),
          ], capsule: study.capsule(study.checked.scenes[index][one.company], seed: one.seed, moves: one.moves)))
    }
  }
}
