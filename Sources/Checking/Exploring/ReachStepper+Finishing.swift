import Conversation
import Speech

extension ReachStepper {
  /// The rest of a turn after the answer: the customer's own doings, a sign, time, and whether they have had enough.
  mutating func finish(_ before: Path, _ kind: MoveKind) {
    var path = before
    if path.state.phase == .greeting { stateWish(&path) }
    if path.ending == nil {
      ownDoings(&path.state)
      showSign(&path.state)
    }
    passTime(kind, &path.state)
    if turn >= numbers.longTalkFrom { trigger(.longTalk, path) }
    if path.ending != nil { settle(path) } else { goOnOrLeave(path) }
  }

  private mutating func ownDoings(_ state: inout ReachState) {
    let before = state
    for event in tables.events where event.conditions.mayHold(before, turn: turn) {
      reached.mark(.event(event.index), state.focus)
      var after = before.inside
      after.apply(event.effect, reactance: tables.reactance)
      // Which one happens, and whether it did before, is not kept: any of them, or none.
      state.inside.join(after)
    }
    let inside = state.inside
    if inside.heard.high >= 550, inside.trust.high >= 600, tables.temperament.openness / 2 > 0 {
      reached.mark(.act(.asksBack), state.focus)
    }
  }

  /// Shows a sign: of those not seen the first whose moment has come.
  mutating func showSign(_ state: inout ReachState) {
    var isFirst = true
    for (index, conditions) in tables.signs.enumerated() {
      let bit: UInt32 = 1 &<< UInt32(index)
      guard state.inside.signs & bit == 0, conditions.mayHold(state, turn: turn) else { continue }
      reached.mark(.sign(index), state.focus)
      if isFirst, conditions.mustHold(state, turn: turn) {
        // It was seen before, or it is seen now.
        state.inside.signs |= bit
        // At the beginning none was seen before: nothing else is.
        if turn == 0 { return }
      }
      isFirst = false
    }
  }

  private func passTime(_ kind: MoveKind, _ state: inout ReachState) {
    let heard = state.inside.heard
    let most = cost(kind, heard: heard.low, repeats: min(9, turn - 1))
    let least = cost(kind, heard: heard.high, repeats: 0)
    state.inside.patience.shift(by: -most, -least)
    if kind.family != .push {
      state.inside.pressure.shift(by: -numbers.pressureDecay)
      state.inside.urge.shift(by: -numbers.urgeDecay)
    }
  }

  /// What a move takes of the customer's patience.
  func cost(_ kind: MoveKind, heard: Int, repeats: Int) -> Int {
    var cost = numbers.patiencePerTurn * tables.times[kind.index] / 1000 * tables.haste / 1000
    cost -= cost * heard / 1000 * numbers.heardSlowsImpatience / 1000
    cost += cost * repeats / 2
    return max(1, cost)
  }

  private mutating func goOnOrLeave(_ path: Path) {
    let inside = path.state.inside
    if inside.pressure.high >= numbers.angerFrom, inside.trust.low <= numbers.angerTrustBelow {
      var angry = path
      respond(.leavesAngry, &angry)
      happen(.leftAngry, &angry)
      settle(angry)
      if inside.pressure.low >= numbers.angerFrom, inside.trust.high <= numbers.angerTrustBelow { return }
    }
    let isLast = turn >= numbers.longestConversation
    if isLast || inside.patience.low == 0 {
      var spent = path
      if !isLast { spent.state.inside.patience.lower(to: 0) }
      for left in leave(spent) { settle(left) }
    }
    guard !isLast, inside.patience.high > 0 else { return }
    var stays = path
    stays.state.inside.patience.raise(to: 1)
    if stays.state.inside.patience.low < numbers.impatientBelow { respond(.impatient, &stays) }
    next.take(stays.state)
  }

  // MARK: Endings

  /// What follows from an ending, and the farewell.
  private mutating func settle(_ path: Path) {
    guard let ending = path.ending else { return }
    let inside = path.state.inside
    let focus = path.state.focus
    reached.mark(.ending(ending), focus)
    switch ending {
    case .bought, .pushed: trigger(.sale, path)
    case .ordered: trigger(.order, path)
    case .served: trigger(.serviceSold, path)
    case .referred:
      trigger(.referral, path)
      trigger(.noSale, path)
    case .content: trigger(.noSale, path)
    case .angry:
      trigger(.customerAngry, path)
      trigger(.noSale, path)
    }
    if path.brings { trigger(.bonusSale, path) }
    if inside.pushes.low == 0 { trigger(.pushAvoided, path) }
    if ending != .angry, ending != .pushed, inside.heard.high >= 400, inside.trust.high >= 500 {
      trigger(.customerThanks, path)
    }
    if path.leaves { for treatment in treatments(inside) { reached.mark(.leaves(treatment), focus) } }
    sayGoodbye(path, ending)
  }

  private mutating func sayGoodbye(_ path: Path, _ ending: Ending) {
    let state = path.state
    reached.mark(.phase(.farewell), state.focus)
    reached.mark(.phase(.aftermath), state.focus)
    reached.mark(.act(.farewell), state.focus)
    reached.mark(.farewell(ending), state.focus)
    if ending == .content {
      var inside = state.inside
      // An apology among the last words.
      inside.trust.shift(by: 0, 30)
      for treatment in treatments(inside) { reached.mark(.farewellTreated(treatment), state.focus) }
    }
    for kind in [MoveKind.goodbye, .apologise] { reached.mark(.move(kind), state.focus) }
    markSorry(state)
    trigger(.apology, path)
    reached.mark(.act(ending == .angry ? .apologyHollow : .apologyAccepted), state.focus)
    if tables.isGapKnown(state) {
      reached.mark(.move(.reportNeed), state.focus)
      trigger(.reported, path)
    }
  }

  /// How somebody may have been treated.
  private func treatments(_ inside: InsideSpan) -> [Treatment] {
    var found: [Treatment] = []
    if inside.pressure.high > 200 || inside.pushes.high > 1 { found.append(.pressed) }
    guard inside.pressure.low <= 200, inside.pushes.low <= 1 else { return found }
    let mayBeWarm =
      inside.trust.high >= 500 && inside.heard.high >= 400 && inside.pushes.low == 0 && inside.pressure.low <= 100
    let mustBeWarm =
      inside.trust.low >= 500 && inside.heard.low >= 400 && inside.pushes.high == 0 && inside.pressure.high <= 100
    if mayBeWarm { found.append(.warm) }
    if !mustBeWarm { found.append(.plain) }
    return found
  }
}
