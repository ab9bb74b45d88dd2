import Conversation

/// Wherever a conversation can come to stand there is a move that can be made.
enum DeadEnd: ReachRule {
  static let id = "dead-end"
  static let severity = Severity.error
  static let lesser = [Severity.warning]

  static func look(at reach: PackReach) -> [Finding] {
    reach.customers.flatMap { customer -> [Finding] in
      if let stuck = customer.search.stuck {
        return [finding(reach.place(customer), capsule: reach.capsule(stuck, customer))]
      }
      // A move that asks for nothing but the phase can be made wherever the conversation stands in it.
      return Phase.allCases.compactMap { phase in
        guard phase != .aftermath, customer.reached.holds(.phase(phase)) else { return nil }
        let isSafe = customer.tables[0].rules.contains { $0.condition == .always && $0.phases.contains(phase) }
        return isSafe ? nil : finding(reach.place(customer), "open", ["phase": phase.rawValue], severity: .warning)
      }
    }
  }
}
