import Conversation

/// Everything a customer can say is said at some time.
enum UnspokenLine: ReachRule {
  static let id = "unspoken-line"
  static let severity = Severity.warning
  static let lesser = [Severity.note]

  static func look(at reach: PackReach) -> [Finding] {
    reach.customers.flatMap { slots($0, reach) + levels($0, reach) }
  }

  private static func slots(_ customer: CustomerReach, _ reach: PackReach) -> [Finding] {
    let spoken = SpokenLines(reach: reach, customer: customer)
    return (spoken.own?.lines.keys.sorted() ?? []).compactMap { slot in
      let line = reach.place(customer, "lines.\(slot)")
      switch spoken.verdict(slot) {
      case .shown: return nil
      case .open: return finding(line, "open", ["slot": slot], severity: .note)
      case .never: return finding(line, "", ["slot": slot])
      }
    }
  }

  /// What is said around a level; where a person plays the customer, every polite answer can be heard.
  private static func levels(_ customer: CustomerReach, _ reach: PackReach) -> [Finding] {
    customer.customer.chain.enumerated().flatMap { index, level -> [Finding] in
      // What is not shown to be told is a matter of its own.
      guard case .shown = customer.verdict(.told(index)) else { return [] }
      var goals: [(name: String, goal: ReachGoal)] = [("echo", .echo(index)), ("feeling", .feeling(index))]
      if !reach.isPlayable { goals.append(("surface", .surface(index))) }
      return goals.compactMap { name, goal in
        let line = reach.place(customer, "chain[\(level.id)].\(name)")
        let values = ["slot": "\(level.id).\(name)"]
        switch customer.verdict(goal) {
        case .shown: return nil
        case .open: return finding(line, "open", values, severity: .note)
        case .never: return finding(line, "", values)
        }
      }
    }
  }
}
