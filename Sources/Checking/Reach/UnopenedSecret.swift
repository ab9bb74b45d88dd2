import Conversation

/// Everything that lies under a wish can come out, by a question somebody can ask.
enum UnopenedSecret: ReachRule {
  static let id = "unopened-secret"
  static let severity = Severity.error
  static let lesser = [Severity.warning]

  /// The moves by which something can be told; what others do, the customer answers in another way.
  static let telling: Set<MoveKind> = [
    .askPurpose, .ladder, .askClosed, .reflectWords, .reflectFeeling, .summarise, .silence, .measureFeet, .apologise,
  ]

  static func look(at reach: PackReach) -> [Finding] {
    reach.customers.flatMap { customer in
      var isClosed = false
      return customer.customer.chain.enumerated().compactMap { index, level -> Finding? in
        let verdict = customer.verdict(.told(index))
        let place = reach.place(customer, "chain[\(level.id)]")
        switch verdict {
        case .shown: return nil
        case .open:
          return finding(place, "open", ["level": level.id], severity: .warning)
        case .never:
          defer { isClosed = true }
          // One that is shut keeps all below shut; it is told once.
          if isClosed { return nil }
          return told(customer, index, level, reach)
        }
      }
    }
  }

  /// Why a level is never told.
  private static func told(
    _ customer: CustomerReach, _ index: Int, _ level: ChainLevel, _ reach: PackReach
  ) -> Finding {
    let usable = level.openedBy.filter { telling.contains($0) && customer.reached.holds(.move($0)) }
    let path = "chain[\(level.id)]"
    if usable.isEmpty {
      return finding(reach.place(customer, "\(path).by"), "moves", ["level": level.id])
    }
    if customer.reached.holds(.surface(index)) || customer.reached.holds(.act(.answersClosed)) {
      return finding(
        reach.place(customer, "\(path).trust"), "trust",
        ["level": level.id, "trust": String(level.trust), "most": String(mostTrust(customer, index))])
    }
    return finding(reach.place(customer, "\(path).by"), "", ["level": level.id])
  }

  /// The most trust there can be while so many levels are told.
  private static func mostTrust(_ customer: CustomerReach, _ levels: Int) -> Int {
    customer.explorations.flatMap(\.layers).flatMap(\.states).filter { $0.levels == levels }
      .map(\.inside.trust.high).max() ?? 0
  }
}
