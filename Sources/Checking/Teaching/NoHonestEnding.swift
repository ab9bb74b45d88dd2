import Conversation

/// A customer whose needs nobody meets who neither presses nor says anything untrue.
enum NoHonestEnding: TeachingRule {
  static let id = "no-honest-ending"
  static let severity = Severity.error
  static let lesser = [Severity.warning]

  /// Those for whom there is none in any company, and as warnings the companies in which there is none.
  static func look(at study: TeachingStudy) -> [TeachingFinding] {
    study.customers.flatMap { index, customer -> [TeachingFinding] in
      let endings = study.goodEndings[index]
      let nearest = endings.nearest.map {
        study.capsule(customer: index, company: $0.company, bot: $0.bot, seed: $0.seed)
      }
      func finding(_ variant: String, _ severity: Severity, company: String, capsule: String?) -> TeachingFinding {
        TeachingFinding(
          customer: customer.id,
          finding: Finding(
            rule: id, severity: severity, place: study.place(customer, "needs"), variant: variant,
            values: [
              "customer": customer.id, "company": company, "count": String(endings.looked),
              "needs": String(study.thresholds[.needsMet]), "treated": String(study.thresholds[.treatedWell]),
            ], capsule: capsule))
      }
      if endings.names.isEmpty { return [finding("", severity, company: "", capsule: nearest)] }
      return endings.byCompany.enumerated().compactMap { place, found in
        guard found.isEmpty else { return nil }
        let bot = Bot.customerCentred
        return finding(
          "company", .warning, company: study.checked.pack.companies[place].id,
          capsule: study.capsule(customer: index, company: place, bot: bot, seed: 1))
      }
    }
  }
}
