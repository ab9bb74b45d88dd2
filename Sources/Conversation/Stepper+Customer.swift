extension Stepper {
  /// Whether everything else that a sign or an event asks for holds, once phase and turn allow it.
  @inline(__always)
  private func holds(_ index: Int, of occasions: FlatOccasions) -> Bool {
    for place in occasions.places(of: index) {
      let condition = occasions.conditions[place]
      let value = state.value(of: condition.field)
      if value < Int(condition.least) || value > Int(condition.most) { return false }
    }
    return true
  }

  /// Whether a sign could be seen now.
  func isVisible(sign index: Int) -> Bool {
    scene.person.signs.open(in: state.phase, turn: state.turn) & (1 &<< UInt32(index)) != 0
      && holds(index, of: scene.person.signs)
  }

  /// Shows the first sign that can be seen now and was not; at most one a turn.
  mutating func showSign() {
    var hidden = scene.person.signs.open(in: state.phase, turn: state.turn) & ~state.signs
    while hidden != 0 {
      let index = hidden.trailingZeroBitCount
      hidden &= hidden &- 1
      guard holds(index, of: scene.person.signs) else { continue }
      show(sign: index)
      return
    }
  }

  /// Shows a sign.
  mutating func show(sign index: Int) {
    state.signs |= 1 &<< UInt32(index)
    sink.take(.signShown(index))
  }

  /// Tries to open the next level of the chain; answers in any case if the move is one that can.
  ///
  /// The chance grows with trust beyond what the level asks for, with the customer's openness, and with a question that
  /// lands. A level never opens before something pointing to it could be seen: then the sign comes first.
  ///
  /// Where it stays closed, the customer says something polite on the surface, or what else fits the move.
  ///
  /// - Returns: Whether the move was an attempt at the level and has been answered.
  mutating func tryTelling(_ kind: MoveKind, landed: Bool, otherwise act: CustomerAct? = nil) -> Bool {
    let index = Int(state.levels)
    guard index < scene.person.chain.count else { return false }
    let level = scene.person.chain[index]
    guard level.openedBy & (1 &<< UInt64(kind.index)) != 0 else { return false }
    if level.signs != 0, state.signs & level.signs == 0 {
      show(sign: level.signs.trailingZeroBitCount)
      answerOnTheSurface(index, act)
      return true
    }
    var chance = numbers.openingBase
    chance += (Int(state.customer.trust) - level.trust) * numbers.openingTrustSlope / 1000
    chance += (scene.customer.temperament.openness - 500) * numbers.openingOpenness / 1000
    if !landed { chance -= 400 }
    guard Int(state.customer.trust) >= level.trust, draw(.tells) < chance else {
      answerOnTheSurface(index, act)
      return true
    }
    tell(index)
    return true
  }

  /// A level of the chain is told.
  mutating func tell(_ index: Int) {
    state.levels += 1
    responded = true
    sink.take(.levelTold(index))
    shift(.clarity, by: numbers.openingClarity)
    shift(.trust, by: numbers.openingTrust)
    shift(.heard, by: numbers.openingHeard)
    trigger(.levelOpened)
    shiftSellerExpectation(by: numbers.sellerExpectationHeard)
  }

  /// A polite answer in place of a level, or what else fits the move.
  mutating func answerOnTheSurface(_ index: Int, _ act: CustomerAct?) {
    responded = true
    sink.take(act.map { .responded($0) } ?? .surfaceAnswer(index))
    shift(.patience, by: -numbers.surfacePatience)
  }

  /// Customers move by themselves (E20): each event of their own can happen once.
  mutating func ownDoings() {
    var possible = scene.person.occasions.open(in: state.phase, turn: state.turn) & ~state.events
    while possible != 0 {
      let index = possible.trailingZeroBitCount
      possible &= possible &- 1
      guard holds(index, of: scene.person.occasions), draw(.event(index)) < scene.person.events[index].chance else {
        continue
      }
      state.events |= 1 &<< UInt32(index)
      sink.take(.acted(index))
      apply(scene.person.events[index].effect)
      break
    }
    guard state.tally.askedBack == 0, state.customer.heard >= 550, state.customer.trust >= 600 else { return }
    if draw(.asksBack) < scene.customer.temperament.openness / 2 {
      bump(\.askedBack)
      sink.take(.responded(.asksBack))
      shiftSeller(.recognition, by: 60)
    }
  }

  /// Time passes: patience, pressure and urge fade at their own pace.
  mutating func passTime(_ kind: MoveKind) {
    let flat = scene.rules.moves[kind.index]
    var cost = numbers.patiencePerTurn * Int(flat.time) / 1000 * scene.haste / 1000
    cost -= cost * Int(state.customer.heard) / 1000 * numbers.heardSlowsImpatience / 1000
    if state.repeats > 0 { cost += cost * Int(state.repeats) / 2 }
    shift(.patience, by: -max(1, cost))
    if !flat.isPush {
      shift(.pressure, by: -numbers.pressureDecay)
      shift(.urge, by: -numbers.urgeDecay)
    }
    if state.turn >= numbers.longTalkFrom, !state.facts.contains(.longTalk) {
      state.facts.insert(.longTalk)
      trigger(.longTalk)
    }
  }

  /// Whether the customer has had enough.
  mutating func maybeLeave() {
    let customer = state.customer
    if Int(customer.pressure) >= numbers.angerFrom, Int(customer.trust) <= numbers.angerTrustBelow {
      respond(.leavesAngry)
      happen(.leftAngry)
    } else if customer.patience == 0 || state.turn >= numbers.longestConversation {
      leave()
    } else if Int(customer.patience) < numbers.impatientBelow, !state.facts.contains(.warned) {
      state.facts.insert(.warned)
      respond(.impatient)
    }
  }

  /// The customer goes without anything: content or in anger, depending on how they were treated.
  mutating func leave() {
    let customer = state.customer
    let ill = Int(customer.pressure) + Int(customer.disappointment) - Int(customer.trust) - Int(customer.heard) / 2
    if ill > 150 || customer.dignity < 250 {
      respond(.leavesAngry)
      happen(.leftAngry)
    } else {
      respond(.leavesContent)
      happen(.leftContent)
    }
  }
}
