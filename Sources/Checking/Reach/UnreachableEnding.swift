import Conversation

/// Every ending is reached with at least one customer; and whoever writes a customer knows how it cannot come out.
enum UnreachableEnding: ReachRule {
  static let id = "unreachable-ending"
  static let severity = Severity.error

  static func look(at reach: PackReach) -> [Finding] {
    var findings: [Finding] = []
    for ending in Ending.allCases {
      let verdicts = reach.customers.map { $0.verdict(.ending(ending)) }
      guard !verdicts.contains(where: { if case .shown = $0 { true } else { false } }) else { continue }
      let isNever = verdicts.allSatisfy(\.isNever)
      findings.append(
        finding(
          reach.checked.places.place("pack"), isNever ? "" : "open", ["ending": ending.rawValue],
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
      let only = Ending.allCases.first { !never.contains($0) }
      findings.append(finding(reach.place(customer), "only", ["ending": only?.rawValue ?? ""], severity: .warning))
    } else if !never.isEmpty {
      findings.append(finding(reach.place(customer), "customer", ["endings": list(never)], severity: .note))
    }
    let open = Ending.allCases.filter { customer.verdict(.ending($0)) == .open }
    if !open.isEmpty {
      findings.append(finding(reach.place(customer), "customer-open", ["endings": list(open)], severity: .note))
    }
    return findings
  }

  private static func list(_ endings: [Ending]) -> String { endings.map(\.rawValue).joined(separator: ", ") }
}
