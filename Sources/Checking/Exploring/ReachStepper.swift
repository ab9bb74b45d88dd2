import Conversation
import Speech

/// Carries out one turn on many states at once; a sound second reading of the engine's `Stepper`.
///
/// Whatever the engine can come to from one of the states, with whatever seed, seller's skill and draws, is among what this
/// comes to. Where keeping everything apart would cost too much it takes in more than can happen: what was said about an
/// offer, how often a move came in a row and which of the customer's own events happened before is not kept, and counts as both.
struct ReachStepper {
  /// One way a turn can go.
  struct Path {
    /// Where it has led so far.
    var state: ReachState
    /// How it came out, if it has.
    var ending: Ending?
    /// Whether the customer said that they leave content.
    var leaves = false
    /// Whether a pair for which there is a bonus can have been sold.
    var brings = false
  }

  /// The scene.
  let tables: ReachTables
  /// The numbers of the model.
  let numbers: Numbers
  /// The number of the turn that is being taken; one near the last stands for all that are alike.
  var turn = 0
  /// What can happen.
  var reached = Reached()
  /// Where a turn can lead.
  var next: ReachLayer

  /// Makes one before the first turn.
  init(_ tables: ReachTables) {
    self.tables = tables
    numbers = tables.numbers
    next = ReachLayer(tables.places)
  }

  // MARK: A turn

  /// Takes every move that can be made in some states, and gives what follows.
  mutating func turn(from states: [ReachState]) -> ReachLayer {
    next = ReachLayer(tables.places)
    for state in states { takeAll(state) }
    return next
  }

  /// Takes every move that can be made in a state.
  private mutating func takeAll(_ state: ReachState) {
    for rule in tables.rulesByPhase[state.phase.index] {
      if rule.condition == .hasOffers {
        offerAll(rule.kind, state)
      } else if mayHold(rule.condition, state) {
        take(rule.kind, offers: 0, focus: state.focus, state)
      }
    }
  }

  /// Makes a kind of move with every class of offers there is for it.
  private mutating func offerAll(_ kind: MoveKind, _ state: ReachState) {
    let available = tables.available(kind, levels: state.levels, shelf: state.shelf)
    guard available != 0 else { return }
    for index in tables.classes.indices.dropFirst() {
      let offers = available & tables.offers(ofClass: index)
      guard offers != 0 else { continue }
      var rest = offers
      while rest != 0 {
        reached.mark(.offer(rest.trailingZeroBitCount), index)
        rest &= rest &- 1
      }
      take(kind, offers: offers, focus: index, state)
    }
  }

  private func mayHold(_ condition: MoveGuard, _ state: ReachState) -> Bool {
    let offer = tables.classes[state.focus]
    return switch condition {
    case .always, .hasOffers, .notGreeted, .limitNotAdmitted, .ruleUnbent: true
    case .wishKnown: state.phase != .greeting
    case .stockUnchecked: state.shelf != .checked
    case .notMeasured: !state.measured
    case .hasFocus: offer != nil
    case .focusIsArticle, .notDiscounted: offer?.isArticle ?? false
    case .focusComesLater: offer?.isLater ?? false
    // Whether anything was turned down is not kept; before the first turn nothing was.
    case .somethingToAccept: turn > 1
    case .knowsSomething: state.levels > 0
    case .canPutAside: (offer?.isArticle ?? false) && !(offer?.isLater ?? true)
    case .canReport: tables.isGapKnown(state)
    }
  }

  /// Makes a move, with one of some offers of a class where it is about one.
  private mutating func take(_ kind: MoveKind, offers: UInt64, focus: Int, _ before: ReachState) {
    reached.mark(.move(kind), focus)
    if before.phase == .greeting { reached.mark(.opening(kind), focus) }
    var state = before
    state.focus = focus
    count(kind, &state)
    let chance = chanceToLand(kind, state)
    let isFresh = turn == 1
    let fresh = numbers.repeatFactor
    let factor = isFresh ? 1000 : 1000 * fresh / 1000 * fresh / 1000 * fresh / 1000
    for landed in [true, false] where landed ? chance.high > 0 : chance.low < 1000 {
      var path = Path(state: state)
      path.state.inside.apply(
        tables.effects[2 * kind.index + (landed ? 1 : 0)], factor: min(1000, factor), reactance: tables.reactance)
      markSaid(kind, landed: landed, before)
      if kind.family == .push { reached.mark(.trigger(.pushUsed), focus) }
      answer(kind, offers: offers, landed: landed, path)
    }
  }

  private func count(_ kind: MoveKind, _ state: inout ReachState) {
    let talk = tables.talks[kind.index]
    let limit = tables.countLimit
    let isQuestion = talk == .openQuestion || talk == .closedQuestion
    if isQuestion { state.inside.questions.shift(by: 1, 1, within: limit) }
    if kind.family == .push { state.inside.pushes.shift(by: 1, 1, within: limit) }
  }

  /// How likely a move lands with any seller, in permille.
  private func chanceToLand(_ kind: MoveKind, _ state: ReachState) -> Span {
    let lands = tables.lands[kind.index]
    var low = lands
    var high = lands
    func add(_ least: Int, _ most: Int) {
      low += least
      high += most
    }
    if kind.family == .listen { add(-500 * numbers.skillWeight / 1000, 500 * numbers.skillWeight / 1000) }
    switch kind {
    case .reflectWords, .reflectFeeling, .summarise: add(state.levels == 0 ? -150 : 60, state.levels == 0 ? -150 : 60)
    case .ladder: add(-120, 0)
    case .silence: add((state.inside.trust.low - 450) / 3, (state.inside.trust.high - 450) / 3)
    case .flatter: add((state.inside.trust.low - 500) / 2, (state.inside.trust.high - 500) / 2)
    default: break
    }
    if turn > 1 { add(-120 * 9, 0) }
    return Span(min(1000, max(0, low)), min(1000, max(0, high)))
  }

  /// Notes what of the seller's words depends on the moment.
  private mutating func markSaid(_ kind: MoveKind, landed: Bool, _ before: ReachState) {
    let focus = before.focus
    switch kind {
    case .reflectWords, .reflectFeeling, .summarise:
      guard landed else { return reached.mark(.missed(kind), focus) }
      guard before.levels > 0 else { return }
      if kind == .reflectWords { reached.mark(.echo(before.levels - 1), focus) }
      if kind == .reflectFeeling { reached.mark(.feeling(before.levels - 1), focus) }
    case .apologise: markSorry(before)
    default: break
    }
  }

  /// Notes for what a seller can be sorry.
  mutating func markSorry(_ before: ReachState) {
    if before.inside.pushes.high > 0 { reached.mark(.sorry(.pressed), before.focus) }
    guard before.inside.pushes.low == 0 else { return }
    reached.mark(.sorry(tables.isGapKnown(before) ? .gap : .nothing), before.focus)
  }

  // MARK: What happens

  /// The customer responds.
  mutating func respond(_ act: CustomerAct, _ path: inout Path) {
    reached.mark(.act(act), path.state.focus)
    if act == .leavesContent { path.leaves = true }
  }

  /// Something is set off.
  mutating func trigger(_ trigger: Trigger, _ path: Path) { reached.mark(.trigger(trigger), path.state.focus) }

  /// Follows the table of phases.
  mutating func happen(_ trace: Trace, _ path: inout Path) {
    guard let row = tables.transition(path.state.phase, trace) else { return }
    path.state.phase = row.to
    reached.mark(.phase(row.to), path.state.focus)
    if let ending = row.ending { path.ending = ending }
  }
}

extension ReachTables {
  /// The offers of a class, one bit each.
  func offers(ofClass index: Int) -> UInt64 { byClass[index] }

  /// Whether it is known that the wish cannot be met.
  func isGapKnown(_ state: ReachState) -> Bool { !wishFits && state.shelf != .nothing }

  /// Whether it is known that the wish can be met.
  func isFitKnown(_ state: ReachState) -> Bool { wishFits && state.shelf == .checked }
}
