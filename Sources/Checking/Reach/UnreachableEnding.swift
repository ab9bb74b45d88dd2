import Conversation
import Speech

/// Every ending is reached with at least one customer; and whoever writes a customer knows how it cannot come out.
enum UnreachableEnding: ReachRule {
  static let id = "unreachable-ending"
  static let severity = Severity.error
  static let lesser = [Severity.warning, .note]

  static func look(at reach: PackReach) -> [Finding] {
    var findings: [Finding] = []
    for ending in Ending.allCases {
      let verdicts = reach.customers.map { $0.verdict(.ending(ending)) }
      guard !verdicts.contains(where: { if case .shown = $0 { true } else { false } }) else { continue }
      let isNever = verdicts.allSatisfy(\.isNever)
      findings.append(
        finding(
          reach.checked.places.place("pack"), isNever ? "" : "open", texts: ["ending": list([ending], reach)],
          severity: isNever ? .error : .warning))
    }
    return findings + reach.customers.flatMap { ofCustomer($0, reach) }
  }

  private static func ofCustomer(_ customer: CustomerReach, _ reach: PackReach) -> [Finding] {
    var findings: [Finding] = []
    // What nobody comes to is told of the pack.
    let never = Ending.allCases.filter { ending in
      customer.verdict(.ending(ending)).isNever && reach.customers.contains { !$0.verdict(.ending(ending)).isNever }
    }
    if never.count == Ending.allCases.count - 1 {
      let only = list(Ending.allCases.filter { !never.contains($0) }, reach)
      findings.append(finding(reach.place(customer), "only", texts: ["ending": only], severity: .warning))
    } else if !never.isEmpty {
      findings.append(
        finding(reach.place(customer), "customer", texts: ["endings": list(never, reach)], severity: .note))
    }
    let open = Ending.allCases.filter { customer.verdict(.ending($0)) == .open }
    if !open.isEmpty {
      findings.append(
        finding(reach.place(customer), "customer-open", texts: ["endings": list(open, reach)], severity: .note))
    }
    return findings
  }

  /// Endings as the pack calls them, each with its id.
  private static func list(_ endings: [Ending], _ reach: PackReach) -> Text {
    func list(_ language: Language) -> String {
      endings.map { ending in
        reach.words.endings[ending.rawValue].map { "\($0.name[language]) (\(ending.rawValue))" } ?? ending.rawValue
      }
      .joined(separator: ", ")
    }
    return Text(german: list(.german), english: list(.english))
  }
}
