import Conversation

/// What can happen with one customer: what is proven never to happen, what was shown, and what neither.
struct CustomerReach: Sendable {
  /// What is known about something.
  enum Verdict: Hashable, Sendable {
    /// It happens; the shortest conversation found that shows it.
    case shown(ReachWitness)
    /// It never happens, whatever a seller does and whatever is drawn.
    case never
    /// It was not shown, and it was not proven either.
    case open

    /// Whether it is proven never to happen.
    var isNever: Bool { self == .never }
  }

  /// The customer.
  let customer: Customer
  /// By company: the scene.
  let tables: [ReachTables]
  /// By company: everything that may happen.
  let explorations: [Exploration]
  /// Everything that may happen in any company.
  let reached: Reached
  /// What was played.
  let search: ReachSearch

  /// Explores and plays a customer in all companies.
  init(_ scenes: [Scene], rules: [MoveRule] = MoveTable.rules) {
    customer = scenes[0].customer
    tables = scenes.map { ReachTables($0, rules: rules) }
    // The customer's side of a company is what it permits; equal ones are explored once.
    var known: [[Bool]: Exploration] = [:]
    explorations = tables.map { tables in
      let company = tables.scene.company
      let key = [company.permits.loan == .no, company.permits.transfer == .no]
      let exploration = known[key] ?? Exploration(tables)
      known[key] = exploration
      return company.bonus > 0 ? exploration : exploration.withoutBonus
    }
    reached = explorations.reduce(into: Reached()) { $0.join($1.reached) }
    var search = ReachSearch(tables, explorations)
    search.run()
    self.search = search
  }

  /// What is known about something with this customer, in whichever company.
  func verdict(_ goal: ReachGoal) -> Verdict {
    if let witness = search.witnesses[goal.place] { return .shown(witness) }
    return reached.holds(goal) ? .open : .never
  }

  /// What is known about an influence of a company being told.
  func verdict(influence index: Int, company: Int) -> Verdict {
    guard index < search.influences[company].count else { return .never }
    if let witness = search.influences[company][index] { return .shown(witness) }
    let inside = tables[company].scene.company.inside
    let isNever =
      !explorations[company].reached.holds(.trigger(inside[index].trigger))
      || Loudness(tables[company].scene.company).isDrowned(index)
    return isNever ? .never : .open
  }
}
