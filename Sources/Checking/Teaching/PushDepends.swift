/// With whom pushing pays and with whom it does not, for whoever leads a training.
enum PushDepends: TeachingRule {
  static let id = "push-depends"
  static let severity = Severity.note

  /// A note for each side and horizon on which it depends on the customer.
  static func look(at study: TeachingStudy) -> [TeachingFinding] {
    let results = PushResults(study)
    return Outlook.all.compactMap { outlook in
      let won = results.names { results.wins(outlook, $0) }
      let lost = results.names { results.loses(outlook, $0) }
      guard !won.isEmpty, !lost.isEmpty else { return nil }
      return TeachingFinding(
        finding: Finding(
          rule: id, severity: severity, place: study.checked.places.place("pack"),
          values: ["won": won.joined(separator: ", "), "lost": lost.joined(separator: ", ")], terms: outlook.terms,
          capsule: results.capsule(outlook)))
    }
  }
}
