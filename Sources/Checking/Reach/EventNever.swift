import Conversation

/// Everything a customer may do by themselves can happen.
enum EventNever: ReachRule {
  static let id = "event-never"
  static let severity = Severity.warning
  static let lesser = [Severity.note]

  static func look(at reach: PackReach) -> [Finding] {
    reach.customers.flatMap { customer in
      customer.customer.events.enumerated().compactMap { index, event -> Finding? in
        let path = "events[\(event.id)]"
        switch index < 32 ? customer.verdict(.event(index)) : .never {
        case .shown: return nil
        case .open: return finding(reach.place(customer, "\(path).when"), "open", ["event": event.id], severity: .note)
        case .never where event.chance == 0:
          return finding(reach.place(customer, "\(path).chance"), "chance", ["event": event.id])
        case .never: return finding(reach.place(customer, "\(path).when"), "", ["event": event.id])
        }
      }
    }
  }
}
