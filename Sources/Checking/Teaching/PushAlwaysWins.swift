import Conversation

/// Pushing pays always: it costs a customer nothing, or it wins on some side with everybody.
enum PushAlwaysWins: TeachingRule {
  static let id = "push-always-wins"
  static let severity = Severity.error
  static let lesser = [Severity.warning]

  /// The customers who are as well off when they are pushed, and the sides on which pushing wins with everybody.
  static func look(at study: TeachingStudy) -> [TeachingFinding] {
    let customers = study.customers.flatMap { index, customer in
      AsWell.outlooks(.push, customer: index, in: study).map { found in
        TeachingFinding(
          customer: customer.id,
          finding: Finding(
            rule: id, severity: severity, place: study.place(customer, "temperament"),
            variant: "customer-\(found.outlook.horizon.rawValue)", values: found.values(customer.id),
            capsule: found.capsule(index, in: study)))
      }
    }
    return customers + everywhere(study)
  }

  /// The sides on which pushing wins with each customer of a pack; those with an exception do not count.
  private static func everywhere(_ study: TeachingStudy) -> [TeachingFinding] {
    let judged = study.customers.filter { !study.isExcepted($0.element, from: id) }
    guard judged.count > 1 else { return [] }
    let results = PushResults(study)
    // So few people may all be of one kind.
    let severity = judged.count < study.thresholds[.pushPeople] ? Severity.warning : severity
    return Outlook.all.filter { outlook in judged.allSatisfy { results.wins(outlook, $0.offset) } }.map { outlook in
      TeachingFinding(
        finding: Finding(
          rule: id, severity: severity, place: study.checked.places.place("pack"), variant: "everybody",
          values: ["customers": judged.map(\.element.id).joined(separator: ", ")], terms: outlook.terms,
          capsule: results.capsule(outlook)))
    }
  }
}

/// Pushing against understanding with every customer of a pack.
struct PushResults {
  private let study: TeachingStudy
  private let comparisons: [BotComparison]

  /// Compares the two.
  init(_ study: TeachingStudy) {
    self.study = study
    comparisons = study.customers.map { BotComparison(.push, .customerCentred, customer: $0.offset, in: study.plays) }
  }

  /// Whether pushing wins on a side with a customer.
  func wins(_ outlook: Outlook, _ customer: Int) -> Bool {
    comparisons[customer].wins(on: outlook, by: study.thresholds[.ahead])
  }

  /// Whether it loses there.
  func loses(_ outlook: Outlook, _ customer: Int) -> Bool {
    comparisons[customer].loses(on: outlook, by: study.thresholds[.ahead])
  }

  /// The ids of the customers with whom something is the case.
  func names(_ isSo: (Int) -> Bool) -> [String] { study.customers.filter { isSo($0.offset) }.map(\.element.id) }

  /// The conversation in which pushing brought most on a side.
  func capsule(_ outlook: Outlook) -> String? {
    let figure = outlook.figures[0]
    let leads = comparisons.map { $0[figure].scaledLead }
    guard let customer = leads.indices.max(by: { leads[$0] < leads[$1] }) else { return nil }
    var best = (company: 0, seed: UInt64(1), value: Int.min)
    for company in 0..<study.plays.battery.companies {
      for (place, play) in study.plays.plays(customer: customer, company: company, bot: .push).enumerated() {
        let value = figure.lessIsBetter ? -play.figures[figure] : play.figures[figure]
        if value > best.value { best = (company, UInt64(place) + 1, value) }
      }
    }
    return study.capsule(customer: customer, company: best.company, bot: .push, seed: best.seed)
  }
}

extension Outlook {
  /// The keys of its names in `Assets/Check`.
  var terms: [String: String] { ["side": "side.\(side.rawValue)", "horizon": "horizon.\(horizon.rawValue)"] }
}
