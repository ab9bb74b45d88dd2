/// What a conversation was for each of the four sides; there is no total on purpose.
public struct FourSides: Hashable, Sendable {
  /// How far the customer's product needs are met, in permille.
  public var productNeeds: Int
  /// How far the customer's relational needs are met, weighted, in permille.
  public var relationalNeeds: Int
  /// How far each relational need is met, in permille, in the order of ``RelationalNeed``.
  public var relational: [Int]
  /// How far the seller's needs are met on average, in permille.
  public var sellerNeeds: Int
  /// The seller's strain, in permille.
  public var strain: Int
  /// What stays with the company from today, in cents.
  public var moneyToday: Int
  /// The turnover to be expected of this customer over a year, less what is likely to be given back, in cents.
  public var moneyExpected: Int
  /// How far the needs were served that the company says it exists for, in permille.
  public var purpose: Int
  /// How far the company was what it says it is, in permille.
  public var identity: Int
  /// The customer's expectation of meeting again, in permille.
  public var customerExpects: Int
  /// The seller's expectation of meeting again, in permille.
  public var sellerExpects: Int
}

/// Whether someone is the company's customer: whether it says it exists for the needs they have (E7, E15).
public enum Belonging: String, CaseIterable, Sendable, Hashable {
  case ours, partly
  case notOurs = "not-ours"
  case unknown
}

extension Scene {
  /// The four sides of a conversation as it stands.
  public func sides(of state: ConversationState) -> FourSides {
    let inside = state.customer
    let relational = [
      Int(inside.heard), Int(inside.dignity), max(0, 1000 - Int(inside.pressure)), Int(inside.clarity),
      min(1000, 300 + Int(inside.patience)),
    ]
    var weighted = 0
    var weights = 0
    for (index, need) in RelationalNeed.allCases.enumerated() {
      let weight = customer.needs[need.rawValue] ?? 0
      weighted += weight * relational[index]
      weights += weight
    }
    let seller = SellerNeed.allCases.reduce(0) { $0 + state.seller[$1] } / SellerNeed.allCases.count
    return FourSides(
      productNeeds: productNeeds(of: state), relationalNeeds: weights == 0 ? 500 : weighted / weights,
      relational: relational, sellerNeeds: seller, strain: Int(state.seller.strain), moneyToday: Int(state.margin),
      moneyExpected: figures(of: state)[.moneyExpected],
      purpose: purpose(of: state), identity: identity(of: state), customerExpects: Int(inside.expectation),
      sellerExpects: Int(state.seller.expectation))
  }

  private func productNeeds(of state: ConversationState) -> Int {
    guard let accepted = state.accepted else { return 0 }
    return offers[Int(accepted)].needFit
  }

  /// The share of someone's product needs that the company says it exists for, in permille; nil where none is known.
  private func share(of weights: [String: Int]) -> Int? {
    var inside = 0
    var all = 0
    for need in needs where need.kind == .product {
      let weight = weights[need.id] ?? 0
      all += weight
      if company.existsFor.contains(need.id) { inside += weight }
    }
    return all == 0 ? nil : inside * 1000 / all
  }

  /// Whether they are our customer, as far as the seller can know.
  public func belonging(in state: ConversationState) -> Belonging {
    var known: [String: Int] = [:]
    for level in customer.chain.prefix(Int(state.levels)) { known[level.need] = customer.needs[level.need] ?? 1 }
    return belonging(share: share(of: known))
  }

  /// Whether they are our customer, as it truly is.
  public var trueBelonging: Belonging { belonging(share: share(of: customer.needs)) }

  private func belonging(share: Int?) -> Belonging {
    guard let share else { return .unknown }
    if share >= numbers.oursFrom { return .ours }
    return share >= numbers.partlyOursFrom ? .partly : .notOurs
  }

  /// Whether the needs the company says it exists for were served; whoever is not our customer and is sent on was served.
  private func purpose(of state: ConversationState) -> Int {
    guard let accepted = state.accepted, state.ending != nil else { return state.ending == nil ? 500 : 250 }
    let offer = offers[Int(accepted)]
    var met = 0
    var all = 0
    for (index, need) in needs.enumerated() where company.existsFor.contains(need.id) {
      met += weights[index] * offer.serves[index]
      all += weights[index]
    }
    if all == 0 { return state.ending == .referred ? 1000 : 500 }
    return met / all
  }

  private func identity(of state: ConversationState) -> Int {
    let tally = state.tally
    let sides = Int(tally.customerSide) + Int(tally.sellingSide)
    let done = sides == 0 ? 0 : (Int(tally.customerSide) - Int(tally.sellingSide)) * 1000 / sides
    return max(0, 1000 - abs(company.said - done) / 2)
  }
}

extension Company {
  /// What it says it stands for: the mean of its slogans, from −1000 to 1000.
  public var said: Int {
    slogans.isEmpty ? 0 : slogans.reduce(0) { $0 + $1.customer } / slogans.count
  }

  /// What it does: the weighted mean of its memos, targets, permissions and reactions, from −1000 to 1000.
  public var done: Int {
    let weight = inside.reduce(0) { $0 + $1.weight }
    return weight == 0 ? 0 : inside.reduce(0) { $0 + $1.customer * $1.weight } / weight
  }

  /// The gap between what it says and what it does, 0 to 2000; nothing where it does better than it says (E3).
  public var gap: Int { max(0, said - done) }
}
