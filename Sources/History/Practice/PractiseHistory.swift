import Conversation
import Packs

/// What one knows of each customer from one's own conversations.
struct PractiseHistory {
  /// After how many days somebody comes again, by how often in a row what lay beneath was found.
  private static let intervals = [1, 3, 7, 21, 60]
  private static let day = 86_400_000

  /// One customer, and what became of meeting them.
  struct Known {
    /// The pack they are from.
    var pack: Pack
    /// The customer.
    var customer: Customer
    /// The conversations with them, the newest first.
    var met: [ConversationSummary]
    /// How many days ago the newest was.
    var daysAgo: Int

    /// How often in a row, up to now, everything that lay beneath was told and nobody was pushed or angered.
    var goodInARow: Int { met.prefix { Self.isGood($0) }.count }

    /// Whether everything that lay beneath was told and nobody was pushed or angered.
    static func isGood(_ talk: ConversationSummary) -> Bool {
      talk.ending != .angry && talk.ending != .pushed && (talk.figures["levels"] ?? 0) >= (talk.figures["chain"] ?? 0)
    }
  }

  private let people: [Known]
  /// All conversations that are over, the newest first.
  private let past: [ConversationSummary]

  /// Puts past conversations together with who is in the packs; `now` in milliseconds since 1970.
  init(_ past: [ConversationSummary], packs: [Pack], now: Int) {
    self.past = past.filter { $0.isFinished }.sorted { ($0.startedAt, $0.id) > ($1.startedAt, $1.id) }
    let byCustomer = Dictionary(grouping: self.past) { Self.key($0.pack, $0.customer) }
    people = packs.flatMap { pack in
      pack.companies.allSatisfy(\.isOwn)
        ? []
        : pack.customers.map { customer in
          let met = byCustomer[Self.key(pack.name, customer.id)] ?? []
          let daysAgo = met.first.map { max(0, now - $0.startedAt) / Self.day } ?? 0
          return Known(pack: pack, customer: customer, met: met, daysAgo: daysAgo)
        }
    }
  }

  private static func key(_ pack: String, _ customer: String) -> String { "\(pack)/\(customer)" }

  /// Who comes next, and why.
  var chosen: (known: Known, reason: Proposal.Reason)? {
    let fresh = easiest(people.filter(\.met.isEmpty))
    guard !past.isEmpty else { return fresh.map { ($0, .first) } }
    let repeated = hardest ?? overdue
    // After a repetition somebody new, so that practice does not turn in circles.
    let wasRepetition = past.count > 1 && past.dropFirst().contains { $0.customer == past[0].customer }
    if let fresh, repeated == nil || wasRepetition {
      return (fresh, .neverMet(known: people.count { !$0.met.isEmpty }, of: people.count))
    }
    return repeated ?? longestAgo
  }

  /// Somebody with whom it was hard the last time; not the one just met, unless a day has passed.
  private var hardest: (Known, Proposal.Reason)? {
    let hard = people.filter { known in
      guard let last = known.met.first, !Known.isGood(last) else { return false }
      return known.daysAgo >= 1 || last.id != past[0].id
    }
    // The longest ago first: with each of them it was hard.
    return hard.max { ($0.daysAgo, $1.met[0].startedAt) < ($1.daysAgo, $0.met[0].startedAt) }.map { known in
      let last = known.met[0]
      let reason: Proposal.Reason =
        switch last.ending {
        case .angry: .leftAngry
        case .pushed: .bought
        default: .unheard(levels: last.figures["levels"] ?? 0, of: last.figures["chain"] ?? 0)
        }
      return (known, reason)
    }
  }

  /// Whoever should come again after it went well, the most overdue first.
  private var overdue: (Known, Proposal.Reason)? {
    func excess(_ known: Known) -> Int {
      let interval = Self.intervals[min(known.goodInARow, Self.intervals.count) - 1]
      return known.daysAgo * 1000 / interval
    }
    return people.filter { $0.goodInARow > 0 && excess($0) >= 1000 }.max { excess($0) < excess($1) }
      .map { ($0, .refreshed(days: $0.daysAgo)) }
  }

  private var longestAgo: (Known, Proposal.Reason)? {
    people.filter { !$0.met.isEmpty }.min { $0.met[0].startedAt < $1.met[0].startedAt }
      .map { ($0, .longestAgo(days: $0.daysAgo)) }
  }

  /// Whoever makes it easiest; those whose situation is not known yet come first.
  private func easiest(_ people: [Known]) -> Known? {
    let known = Set(self.people.filter { !$0.met.isEmpty }.map(\.customer.situation))
    func ease(_ one: Known) -> Int {
      let new = known.contains(one.customer.situation) || one.customer.situation == .fits ? 0 : 10_000
      let start = one.customer.start
      return new + one.customer.temperament.openness + start.trust + start.patience
    }
    return people.max { ease($0) < ease($1) }
  }

  /// The house: the same again where it was hard, else the one practised in the least, the calmest of these.
  func company(for known: Known, because reason: Proposal.Reason) -> String {
    // One's own house is private: nobody is sent there unasked.
    let houses = known.pack.companies.filter { !$0.isOwn }
    switch reason {
    case .leftAngry, .bought, .unheard:
      if let last = known.met.first, houses.contains(where: { $0.id == last.company }) { return last.company }
    case .first, .neverMet, .refreshed, .longestAgo: break
    }
    func visits(_ house: Company) -> Int { past.count { $0.company == house.id && $0.pack == known.pack.name } }
    func calm(_ house: Company) -> Int {
      let weight = house.inside.reduce(0) { $0 + $1.weight }
      return house.inside.reduce(0) { $0 + $1.customer * $1.weight } / max(1, weight)
    }
    return houses.min { (visits($0), -calm($0)) < (visits($1), -calm($1)) }?.id ?? ""
  }
}
