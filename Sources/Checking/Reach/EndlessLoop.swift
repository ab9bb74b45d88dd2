import Conversation
import Packs

/// Every conversation ends: because patience runs out, or at the latest because it has become the longest there may be.
enum EndlessLoop: ReachRule {
  static let id = "endless-loop"
  static let severity = Severity.error
  static let lesser = [Severity.note]

  static func look(at reach: PackReach) -> [Finding] {
    reach.customers.compactMap { customer in
      let longest = customer.tables[0].numbers.longestConversation
      // That a conversation ends only by its length is worth knowing and no fault.
      // Every turn counts one more, and no state is left after the last; the turns that are left are the ranking.
      guard longest > 0 else { return finding(reach.place(customer), "unbounded") }
      guard let cutOff = customer.search.cutOff else { return nil }
      return finding(
        reach.place(customer, "start.patience"), ["turns": String(longest)], severity: .note,
        capsule: reach.capsule(cutOff, customer))
    }
  }

  private static func finding(
    _ place: PackPlaces.Line, _ values: [String: String], severity: Severity, capsule: String?
  ) -> Finding {
    finding(place, "", values, severity: severity, capsule: capsule)
  }
}
