/// One figure of the four sides that looking back follows; there is no total on purpose.
public enum SideFigure: String, CaseIterable, Sendable, Hashable {
  /// How far the customer's product needs are met, in permille.
  case productNeeds = "product-needs"
  /// How far the customer's relational needs are met, in permille.
  case relationalNeeds = "relational-needs"
  /// How far the seller's needs are met, in permille.
  case sellerNeeds = "seller-needs"
  /// The seller's strain, in permille; less is better.
  case strain
  /// What stays with the company from today, in cents.
  case moneyToday = "money-today"
  /// The turnover to be expected over a year, less what is likely to be given back, in cents.
  case moneyExpected = "money-expected"
  /// The customer's expectation of meeting again, in permille.
  case customerExpects = "customer-expects"
  /// The seller's expectation of meeting again, in permille.
  case sellerExpects = "seller-expects"
  /// The chance that the customer comes again within a year, in permille.
  case comesAgain = "comes-again"

  /// The place in tables with one entry for each figure.
  public var index: Int {
    switch self {
    case .productNeeds: 0
    case .relationalNeeds: 1
    case .sellerNeeds: 2
    case .strain: 3
    case .moneyToday: 4
    case .moneyExpected: 5
    case .customerExpects: 6
    case .sellerExpects: 7
    case .comesAgain: 8
    }
  }

  /// Whether it is counted in cents rather than in permille.
  public var isMoney: Bool { self == .moneyToday || self == .moneyExpected }

  /// Whether less of it is better for whom it is about.
  public var lessIsBetter: Bool { self == .strain }
}

/// The four sides of one end of a conversation as flat numbers, in the order of ``SideFigure``.
public struct SideFigures: Sendable {
  /// The numbers, in each figure's own unit.
  public var values: InlineArray<9, Int>

  /// One of the numbers.
  public subscript(figure: SideFigure) -> Int { values[figure.index] }
}

extension Scene {
  /// The four sides as a state stands, without anything being allocated.
  ///
  /// The same numbers as in ``sides(of:)``. The money to be expected is counted with the exact chance that the customer
  /// comes again, whatever they expect themselves, and less what is likely to be given back.
  public func figures(of state: ConversationState) -> SideFigures {
    let inside = state.customer
    var values = InlineArray<9, Int>(repeating: 0)
    values[0] = state.accepted.map { Int(wares.all[Int($0)].needFit) } ?? 0
    values[1] = relationalNeeds(inside)
    var seller = 0
    for index in 0..<8 { seller += Int(state.seller.needs[index]) }
    values[2] = seller / 8
    values[3] = Int(state.seller.strain)
    values[4] = Int(state.margin)
    let chances = aftermathChances(of: state)
    values[5] =
      chances.comesAgain * numbers.visitsPerYear * numbers.spendingPerVisit / 1000
      - chances.returned * Int(state.revenue) / 1000
    values[6] = Int(inside.expectation)
    values[7] = Int(state.seller.expectation)
    values[8] = chances.comesAgain
    return SideFigures(values: values)
  }

  /// How far the relational needs are met, by their weight, in permille.
  private func relationalNeeds(_ inside: CustomerInside) -> Int {
    let weights = person.relationalWeights
    var all = 0
    for index in 0..<5 { all += weights[index] }
    guard all > 0 else { return 500 }
    let met =
      weights[0] * Int(inside.heard) + weights[1] * Int(inside.dignity)
      + weights[2] * max(0, 1000 - Int(inside.pressure)) + weights[3] * Int(inside.clarity)
      + weights[4] * min(1000, 300 + Int(inside.patience))
    return met / all
  }
}
