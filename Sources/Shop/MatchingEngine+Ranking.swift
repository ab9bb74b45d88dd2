extension MatchingEngine {
  /// What a need of weight 1 adds to a score for each of the five steps in which it can be met.
  public static let perStep = 200
  /// What giving up a requirement of importance 1 takes off a score.
  public static let perImportance = 1000

  /// Every offer the shop can make, best first.
  ///
  /// Multi-attribute utility in whole numbers:
  ///
  ///     score = Σ over needs 200 · weight · served (0…5)  −  Σ over broken requirements 1000 · importance
  ///
  /// so that fully meeting a need of weight 1 is worth as much as a requirement of importance 1. Every known need and
  /// every requirement stands among the reasons for or against, if only with amount 0. A service, a referral or nothing
  /// cannot break a requirement of a shoe one by one; it leaves the wish open, and that costs as much as the weightiest
  /// requirement. An article in another size than the one wanted is an offer only half a size away and in stock; one that
  /// is not here is one as an order or a transfer. Equal scores: by kind, then sooner, then in the shop's order.
  /// - Parameters:
  ///   - needs: The weight of each known need, from 0.
  ///   - requirements: What is wanted of an article; being in stock is added.
  /// - Returns: The offers.
  public func rank(needs: [String: Int], requirements: [Requirement]) -> [Offer] {
    let wish = Wish(needs: needs, requirements: table.withStock(requirements))
    var offers = articleOffers(wish)
    offers += services.map { service in
      open(wish, id: service.id, kind: .service, days: service.days, serves: service.serves)
    }
    offers += places.map { open(wish, id: $0.id, kind: .referral, days: nil, serves: $0.serves) }
    if offersNothing { offers.append(open(wish, id: "nothing", kind: .nothing, days: 0, serves: [:])) }
    return offers.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.score != b.score { return a.score > b.score }
      if a.kind != b.kind { return a.kind < b.kind }
      if a.days != b.days { return a.days ?? Int.max < b.days ?? Int.max }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// What is known of the customer, in a fixed order.
  private struct Wish {
    /// The known needs with their weights, by name.
    let needs: [(key: String, value: Int)]
    /// What is wanted, with being in stock.
    let requirements: [Requirement]

    /// The size wanted, in hundredths, if one is.
    let size: Int?

    /// Puts together what is known.
    init(needs: [String: Int], requirements: [Requirement]) {
      self.needs = needs.sorted { $0.key < $1.key }
      self.requirements = requirements
      let sizes = requirements.compactMap { requirement -> Int? in
        guard requirement.attribute == "size", requirement.comparison == .equal else { return nil }
        guard case .number(let size) = requirement.value else { return nil }
        return size
      }
      size = sizes.first
    }
  }

  /// The offers made of the table's rows.
  private func articleOffers(_ wish: Wish) -> [Offer] {
    let checks = table.checks(wish.requirements)
    let columns = wish.needs.map { table.column(servingNeed: $0.key) }
    let hasStock = table.hasAttribute("stock")
    let hasLeadDays = table.hasAttribute("lead_days")
    var offers: [Offer] = []
    for row in 0..<table.rowCount {
      let size = table.number("size", row: row)
      let isHere = !hasStock || table.number("stock", row: row) ?? 0 > 0
      let distance = size.flatMap { size in wish.size.map { abs(size - $0) } } ?? 0
      guard distance == 0 || (isHere && distance <= ShoeSize.halfStep) else { continue }
      let mask = table.mask(checks, row: row)
      let served = columns.map { column in
        if case .number(let amount)? = column?.value(row) { min(5, max(0, amount / 100)) } else { 0 }
      }
      let (pros, cons) = reasons(wish, served: served) { mask & (1 << UInt64($0)) != 0 }
      func add(_ kind: Offer.Kind, _ id: String, days: Int?, branch: String? = nil) {
        offers.append(
          Offer(
            id: id, kind: kind, subject: table.article(row: row), row: row, size: size, branch: branch, days: days,
            reasonsFor: pros, reasonsAgainst: cons))
      }
      if isHere {
        add(distance == 0 ? .inStock : .neighbouringSize, rowIDs[row], days: 0)
        continue
      }
      for branch in branches {
        guard let size, branch.stock[table.article(row: row)]?[size] ?? 0 > 0 else { continue }
        add(.transfer, rowIDs[row] + "@" + branch.id, days: branch.days, branch: branch.id)
      }
      let leadDays = table.number("lead_days", row: row)
      if leadDays != nil || !hasLeadDays { add(.order, rowIDs[row], days: leadDays.map { $0 / 100 }) }
    }
    return offers
  }

  /// An offer that leaves the wish open.
  private func open(_ wish: Wish, id: String, kind: Offer.Kind, days: Int?, serves: [String: Int]) -> Offer {
    let folded = Dictionary(serves.map { ($0.lowercased(), $1) }, uniquingKeysWith: { first, _ in first })
    let served = wish.needs.map { min(5, max(0, folded[$0.key.lowercased()] ?? 0)) }
    var (pros, cons) = reasons(wish, served: served, met: nil)
    let weightiest = wish.requirements.enumerated().max {
      ($0.element.importance, $1.offset) < ($1.element.importance, $0.offset)
    }
    if let weightiest {
      cons.append(
        Reason(
          .requirement(weightiest.offset, text: weightiest.element.text),
          amount: Self.perImportance * weightiest.element.importance))
    }
    pros.sort { $0.amount > $1.amount }
    return Offer(
      id: id, kind: kind, subject: kind == .nothing ? "" : id, days: days, reasonsFor: pros, reasonsAgainst: cons)
  }

  /// What speaks for and against, the weightier first and equals in the order typed.
  private func reasons(
    _ wish: Wish, served: [Int], met: ((Int) -> Bool)?
  ) -> (pros: [Reason], cons: [Reason]) {
    var pros: [Reason] = []
    var cons: [Reason] = []
    for (need, steps) in zip(wish.needs, served) {
      let reason = Reason(.need(need.key, served: steps), amount: Self.perStep * max(0, need.value) * steps)
      if steps > 0 { pros.append(reason) } else { cons.append(reason) }
    }
    if let met {
      for (place, requirement) in wish.requirements.enumerated() {
        let subject = Reason.Subject.requirement(place, text: requirement.text)
        if met(place) {
          pros.append(Reason(subject, amount: 0))
        } else {
          cons.append(Reason(subject, amount: Self.perImportance * requirement.importance))
        }
      }
    }
    return (pros.sorted { $0.amount > $1.amount }, cons.sorted { $0.amount > $1.amount })
  }
}
