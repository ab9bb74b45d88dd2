import Conversation

/// Words for a seller's move are said at some time: those for a customer and those of a house.
///
/// Those for everybody must be there in any case, for people and houses that have none of their own.
enum UnspokenMove: ReachRule {
  static let id = "unspoken-move"
  static let severity = Severity.warning

  static func look(at reach: PackReach) -> [Finding] {
    reach.customers.flatMap { ofCustomer($0, reach) }
      + reach.checked.pack.companies.flatMap { ofCompany($0, reach) }
  }

  private static func ofCustomer(_ customer: CustomerReach, _ reach: PackReach) -> [Finding] {
    MoveKind.allCases.compactMap { kind in
      let words = SellerWords(reach: reach, customer: customer, kind: kind)
      guard words.own != nil, words.isNever else { return nil }
      return finding(reach.place(customer, "seller.\(kind.rawValue)"), "never", ["move": kind.rawValue])
    }
  }

  private static func ofCompany(_ company: Company, _ reach: PackReach) -> [Finding] {
    MoveKind.allCases.compactMap { kind in
      guard reach.words.companies[company.id]?.phrases[kind.rawValue] != nil else { return nil }
      let words = reach.customers.map { SellerWords(reach: reach, customer: $0, kind: kind) }
      guard words.allSatisfy({ $0.isNever || $0.isTakenByOwn }) else { return nil }
      let variant = words.allSatisfy(\.isNever) ? "never" : "own"
      return finding(
        reach.checked.places.place("companies/\(company.id)", "phrases.\(kind.rawValue)"), variant,
        ["move": kind.rawValue])
    }
  }
}
