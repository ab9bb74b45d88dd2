import Conversation

/// Every sign can be seen.
enum SignNever: ReachRule {
  static let id = "sign-never"
  static let severity = Severity.warning
  static let lesser = [Severity.note]

  static func look(at reach: PackReach) -> [Finding] {
    reach.customers.flatMap { customer in
      customer.customer.signs.enumerated().compactMap { index, sign -> Finding? in
        let place = reach.place(customer, "signs[\(sign.id)].when")
        switch index < 32 ? customer.verdict(.sign(index)) : .never {
        case .shown: return nil
        case .open: return finding(place, "open", ["sign": sign.id], severity: .note)
        case .never: return finding(place, "", ["sign": sign.id])
        }
      }
    }
  }
}
