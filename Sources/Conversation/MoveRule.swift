/// What else must be the case for a move, beside the phase.
public enum MoveGuard: String, CaseIterable, Sendable, Hashable {
  /// Nothing else.
  case always
  /// The customer has not been greeted.
  case notGreeted = "not-greeted"
  /// The wish is known.
  case wishKnown = "wish-known"
  /// The stock has not been checked.
  case stockUnchecked = "stock-unchecked"
  /// The gap is known or can be admitted, and was not admitted yet.
  case limitNotAdmitted = "limit-not-admitted"
  /// The feet have not been measured.
  case notMeasured = "not-measured"
  /// An offer is on the table.
  case hasFocus = "has-focus"
  /// The offer on the table is an article.
  case focusIsArticle = "focus-is-article"
  /// The offer on the table comes later, and no date was promised.
  case focusComesLater = "focus-comes-later"
  /// There is an offer of the kind that can be made.
  case hasOffers = "has-offers"
  /// Something was offered and turned down, or nothing fits.
  case somethingToAccept = "something-to-accept"
  /// At least one level of the chain is known.
  case knowsSomething = "knows-something"
  /// An article in stock is on the table and no pair was put aside.
  case canPutAside = "can-put-aside"
  /// No rule was bent yet.
  case ruleUnbent = "rule-unbent"
  /// Nothing was reported yet, and there is a need to report.
  case canReport = "can-report"
  /// An article is on the table, and no discount was granted yet.
  case notDiscounted = "not-discounted"
}

/// When a move can be made: in which phases, and what else must be the case.
public struct MoveRule: Hashable, Sendable {
  /// The move.
  public var kind: MoveKind
  /// The phases in which it can be made.
  public var phases: [Phase]
  /// What else must be the case.
  public var condition: MoveGuard

  /// Makes one from its parts.
  init(_ kind: MoveKind, _ phases: [Phase], _ condition: MoveGuard = .always) {
    self.kind = kind
    self.phases = phases
    self.condition = condition
  }
}

/// When each move can be made, readable in one place; the order is that of ``MoveKind``.
public enum MoveTable {
  private static let begun: [Phase] = [.wish, .gap, .need, .options, .decision]
  private static let known: [Phase] = [.wish, .gap, .need, .options, .decision]
  private static let open: [Phase] = [.greeting, .wish, .gap, .need, .options, .decision]
  private static let after: [Phase] = [.gap, .need, .options, .decision, .farewell]

  /// All rules.
  public static let rules: [MoveRule] = [
    MoveRule(.greet, [.greeting], .notGreeted),
    MoveRule(.askPurpose, begun),
    MoveRule(.ladder, begun),
    MoveRule(.askClosed, open),
    MoveRule(.reflectWords, begun),
    MoveRule(.reflectFeeling, begun),
    MoveRule(.summarise, begun, .knowsSomething),
    MoveRule(.silence, open),
    MoveRule(.measureFeet, begun, .notMeasured),
    MoveRule(.apologise, [.wish, .gap, .need, .options, .decision, .farewell]),
    MoveRule(.checkStock, begun, .stockUnchecked),
    MoveRule(.admitLimit, begun, .limitNotAdmitted),
    MoveRule(.explainTruth, begun, .focusIsArticle),
    MoveRule(.explainDrawback, begun, .focusIsArticle),
    MoveRule(.explainBent, begun, .focusIsArticle),
    MoveRule(.promiseDate, begun, .focusComesLater),
    MoveRule(.promiseRash, begun, .focusComesLater),
    MoveRule(.offerArticle, known, .hasOffers),
    MoveRule(.offerSize, known, .hasOffers),
    MoveRule(.offerOrder, known, .hasOffers),
    MoveRule(.offerTransfer, known, .hasOffers),
    MoveRule(.offerService, known, .hasOffers),
    MoveRule(.offerLoan, known, .hasOffers),
    MoveRule(.offerWay, known, .hasOffers),
    MoveRule(.refer, known, .hasOffers),
    MoveRule(.nothingNeeded, known, .wishKnown),
    MoveRule(.scarcity, known, .focusIsArticle),
    MoveRule(.flatter, open),
    MoveRule(.bonusShoe, known, .hasOffers),
    MoveRule(.addOn, known, .focusIsArticle),
    MoveRule(.willStretch, known, .focusIsArticle),
    MoveRule(.todayOnly, known, .notDiscounted),
    MoveRule(.dismissWish, begun),
    MoveRule(.guilt, [.gap, .need, .options, .decision]),
    MoveRule(.insist, [.options, .decision], .focusIsArticle),
    MoveRule(.askDecision, known, .hasFocus),
    MoveRule(.thinkItOver, [.gap, .need, .options, .decision]),
    MoveRule(.acceptNo, [.gap, .need, .options, .decision], .somethingToAccept),
    MoveRule(.goodbye, [.greeting, .wish, .gap, .need, .options, .decision, .farewell]),
    MoveRule(.putAside, [.wish, .gap, .need, .options, .decision], .canPutAside),
    MoveRule(.bendRule, [.gap, .need, .options, .decision], .ruleUnbent),
    MoveRule(.reportNeed, after, .canReport),
  ]
}

extension Phase {
  /// The phase's bit in sets of phases.
  var bit: UInt8 { 1 &<< UInt8(truncatingIfNeeded: index) }

  /// The phase's place in the order of phases.
  public var index: Int {
    switch self {
    case .greeting: 0
    case .wish: 1
    case .gap: 2
    case .need: 3
    case .options: 4
    case .decision: 5
    case .farewell: 6
    case .aftermath: 7
    }
  }
}
