import Conversation

/// Everything a company says and does to its people can be felt, and told.
enum InfluenceNever: ReachRule {
  static let id = "influence-never"
  static let severity = Severity.warning
  static let lesser = [Severity.note]

  static func look(at reach: PackReach) -> [Finding] {
    reach.checked.pack.companies.enumerated().flatMap { place, company in
      company.inside.enumerated().compactMap { index, influence -> Finding? in
        let verdicts = reach.customers.map { $0.verdict(influence: index, company: place) }
        guard !verdicts.contains(where: { if case .shown = $0 { true } else { false } }) else { return nil }
        let line = reach.checked.places.place("companies/\(company.id)", "inside[\(influence.id)].when")
        let values = ["influence": influence.id, "trigger": influence.trigger.rawValue]
        guard verdicts.allSatisfy(\.isNever) else { return finding(line, "open", values, severity: .note) }
        let isSetOff = reach.customers.contains { $0.explorations[place].reached.holds(.trigger(influence.trigger)) }
        return isSetOff && index < 64 ? finding(line, "quiet", values) : finding(line, "", values)
      }
    }
  }
}
