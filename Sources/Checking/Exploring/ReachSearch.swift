import Conversation

/// Plays conversations with one customer in all companies until everything that may happen was seen to happen.
///
/// Which conversations are played depends on nothing but the customer and the companies, so that the same pack always shows the same.
struct ReachSearch {
  /// How many conversations are played at least, so that what is shown is shown shortly.
  static let least = 240
  /// How many are played at most.
  static let most = 8_000
  /// After how many in a row that show nothing new no more are played.
  static let patience = 1_500

  /// By company.
  private let tables: [ReachTables]
  /// By company: what is looked for in it.
  private let wanted: [[Bool]]
  /// By ``ReachGoal/place``: the shortest conversation found in which it happens, whatever the company.
  private(set) var witnesses = [ReachWitness?](repeating: nil, count: ReachGoal.count)
  /// By company and influence: the shortest conversation found in which the influence is told.
  private(set) var influences: [[ReachWitness?]]
  /// A conversation that only the limit of all conversations ended, though nobody was out to spare the customer's patience.
  private(set) var cutOff: ReachWitness?
  /// A conversation in which no move was possible though it was not over.
  private(set) var stuck: ReachWitness?
  /// How many conversations were played.
  private(set) var played = 0
  /// The number of the last conversation that showed something new.
  private var lastNew = 0
  /// How much of what is looked for was not yet seen.
  private var missing: Int

  /// Makes a search.
  ///
  /// - Parameters:
  ///   - tables: By company: the scene.
  ///   - explorations: By company: what may happen.
  init(_ tables: [ReachTables], _ explorations: [Exploration]) {
    self.tables = tables
    wanted = zip(tables, explorations).map { tables, exploration in
      (0..<ReachGoal.count).map { place in
        guard place >= ReachGoal.influence(0).place else {
          return exploration.reached.isMarked(place) && !ReachGoal.isTrigger(place)
        }
        let index = place - ReachGoal.influence(0).place
        let inside = tables.scene.company.inside
        guard index < inside.count else { return false }
        return exploration.reached.holds(.trigger(inside[index].trigger))
          && !Loudness(tables.scene.company).isDrowned(index)
      }
    }
    influences = tables.map { [ReachWitness?](repeating: nil, count: min(64, $0.scene.company.inside.count)) }
    let own = (0..<ReachGoal.influence(0).place).count { [wanted] place in wanted.contains { $0[place] } }
    let told = wanted.reduce(0) { $0 + $1.dropFirst(ReachGoal.influence(0).place).count { $0 } }
    missing = own + told
  }

  /// Plays until all was seen, or often enough.
  mutating func run() {
    let players = ReachPlayer.all
    while played < Self.most, missing > 0 && played - lastNew < Self.patience || played < Self.least {
      let company = played % tables.count
      play(company, seed: UInt64(played + 1), players[played / tables.count % players.count])
      played += 1
    }
  }

  private mutating func play(_ company: Int, seed: UInt64, _ player: ReachPlayer) {
    let tables = tables[company]
    let scene = tables.scene
    let reader = ReachReader(tables: tables)
    var witness = ReachWitness(company: company, seed: seed, moves: [])
    var log = EventLog()
    var state = scene.start(seed: seed, into: &log)
    reader.opening(log.events, after: state) { goal, _ in note(goal, witness) }
    while !state.isOver {
      guard let move = player.move(in: state, of: scene) else {
        if scene.possibleKinds(in: state).isEmpty { stuck = stuck ?? witness }
        return
      }
      let (next, events) = scene.step(state, move)
      guard next.turn > state.turn else { return }
      witness.moves.append(move)
      reader.turn(move, events, before: state, after: next) { goal, _ in note(goal, witness) }
      let isCutOff =
        state.ending == nil && next.ending != nil && next.turn >= tables.numbers.longestConversation
        && next.customer.patience > 0 && move.kind.family != .close && !player.looksAhead
      if isCutOff, cutOff == nil { cutOff = witness }
      state = next
    }
  }

  private mutating func note(_ goal: ReachGoal, _ witness: ReachWitness) {
    if case .influence(let index) = goal {
      guard index < influences[witness.company].count else { return }
      let known = influences[witness.company][index]
      if known == nil, wanted[witness.company][goal.place] { missing -= 1 }
      if known == nil { lastNew = played }
      if known.map({ $0.moves.count > witness.moves.count }) ?? true { influences[witness.company][index] = witness }
      return
    }
    let known = witnesses[goal.place]
    if known == nil, wanted.contains(where: { $0[goal.place] }) { missing -= 1 }
    if known == nil { lastNew = played }
    if known.map({ $0.moves.count > witness.moves.count }) ?? true { witnesses[goal.place] = witness }
  }
}
