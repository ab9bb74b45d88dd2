extension Scene {
  /// The first state of a conversation: the customer has just come in, on a day of their own.
  ///
  /// - Parameters:
  ///   - seed: The seed of all draws.
  ///   - beginning: What is not there today, and what both bring along.
  ///   - sink: What takes the events.
  /// - Returns: The state before the seller's first move.
  public func start<Sink: EventSink>(
    seed: UInt64, from beginning: Beginning = Beginning(), into sink: inout Sink
  ) -> ConversationState {
    func mood(_ base: Int, _ counter: UInt64) -> Int16 {
      let spread = numbers.moodSpread
      let shift = Draw.number(below: 2 * spread + 1, seed: seed, turn: 0, purpose: .mood, counter: counter) - spread
      return Int16(min(1000, max(0, base + shift)))
    }
    let arrives = startOfDay(seed: seed)
    var stepper = Stepper(
      scene: self,
      state: ConversationState(
        seed: seed, turn: 0, phase: .greeting, ending: nil, follow: nil,
        customer: CustomerInside(
          trust: mood(arrives.trust + beginning.trust, 0), patience: mood(arrives.patience, 1),
          disappointment: 0,
          pressure: 0, heard: 0, clarity: mood(arrives.clarity, 2),
          expectation: mood(arrives.expectation + beginning.expectation, 3), dignity: 500, urge: 0),
        seller: SellerInside(
          needs: house.starts, causes: InlineArray(repeating: 0), causeAmounts: InlineArray(repeating: 0),
          strain: Int16(min(1000, max(0, beginning.strain))), conflict: 0, expectation: 400),
        levels: 0, signs: 0, events: 0, influences: 0, facts: [], tally: Tally(), focus: nil, made: 0, declined: 0,
        liked: 0, bent: 0, told: 0, warned: 0, accepted: nil, lastMove: nil, repeats: 0, promisedDays: -1,
        promiseCertainty: 0, farewellTurns: 0, revenue: 0, margin: 0, bonus: 0, pairs: 0, missing: beginning.missing,
        skill: Int16(min(1000, max(0, beginning.skill ?? skill)))),
      sink: sink)
    stepper.showSign()
    stepper.trigger(.opens)
    stepper.feelCompany()
    sink = stepper.sink
    return stepper.state
  }

  /// The first state, without events.
  public func start(seed: UInt64, from beginning: Beginning = Beginning()) -> ConversationState {
    var none = NoEvents()
    return start(seed: seed, from: beginning, into: &none)
  }

  /// Carries out one move; the same scene, state and move always give the same result.
  ///
  /// - Returns: The next state; the same state where the move is not possible now.
  public func step<Sink: EventSink>(
    _ state: ConversationState, _ move: Move, into sink: inout Sink
  ) -> ConversationState {
    guard isPossible(move, in: state) else { return state }
    var stepper = Stepper(scene: self, state: state, sink: sink)
    stepper.take(move)
    sink = stepper.sink
    return stepper.state
  }

  /// Carries out one move and gives the next state, without events.
  ///
  /// The same as ``step(_:_:into:)`` with ``NoEvents``, and several times as fast from other modules: only here can the
  /// compiler make one piece of code of it.
  public func next(after state: ConversationState, _ move: Move) -> ConversationState {
    var none = NoEvents()
    return step(state, move, into: &none)
  }

  /// Carries out one move and gives the next state and what happened.
  public func step(_ state: ConversationState, _ move: Move) -> (state: ConversationState, events: [Event]) {
    var log = EventLog()
    let next = step(state, move, into: &log)
    return (next, log.events)
  }
}

extension Stepper {
  /// One turn: the seller's move, the customer's answer, the customer's own doings, the company, and time.
  mutating func take(_ move: Move) {
    begin(move)
    if state.phase == .farewell {
      takeFarewell(move)
      feelCompany()
      return
    }
    let landed = carryOut(move)
    answer(move, landed: landed)
    if state.phase == .greeting { stateWish() }
    if state.ending == nil { ownDoings() }
    if state.ending == nil { showSign() }
    passTime(move.kind)
    if state.ending == nil { maybeLeave() }
    if state.ending != nil { settle() }
    feelCompany()
    sellerRests()
  }

  /// A turn begins: what it is about comes on the table, and the move is counted.
  mutating func begin(_ move: Move) {
    responded = false
    state.turn += 1
    if let offer = move.offer { bring(UInt8(offer)) }
    state.repeats = move.kind == state.lastMove ? min(state.repeats + 1, 9) : 0
    state.lastMove = move.kind
    count(move.kind)
  }

  /// What the move does by itself to the customer and to the seller, before anybody answers.
  ///
  /// - Returns: Whether it landed.
  mutating func carryOut(_ move: Move) -> Bool {
    let flat = scene.rules.moves[move.kind.index]
    let chance = chanceToLand(move.kind, flat)
    // What always lands needs no draw.
    let landed = chance >= 1000 || draw(.lands) < chance
    sink.take(.moved(move, landed: landed))
    let fresh = numbers.repeatFactor
    var factor = 1000
    for _ in 0..<min(3, Int(state.repeats)) { factor = factor * fresh / 1000 }
    apply(scene.rules.effects[FlatModel.place(move.kind, landed: landed)], factor: factor)
    shiftSeller(scene.rules.seller, row: move.kind.index)
    shiftConflict(by: Int(flat.conflict))
    if flat.isPush {
      trigger(.pushUsed)
      shiftSellerExpectation(by: -30)
    }
    return landed
  }

  /// Puts an offer on the table; a date that was promised belongs to the one before.
  private mutating func bring(_ offer: UInt8) {
    if state.focus != offer {
      state.facts.remove(.promised)
      state.promisedDays = -1
      state.promiseCertainty = 0
    }
    state.focus = offer
  }

  /// Counts the move.
  private mutating func count(_ kind: MoveKind) {
    let flat = scene.rules.moves[kind.index]
    bump(\.openQuestions, if: flat.talk == .openQuestion)
    bump(\.closedQuestions, if: flat.talk == .closedQuestion)
    bump(\.simpleReflections, if: flat.talk == .simpleReflection)
    bump(\.complexReflections, if: flat.talk == .complexReflection)
    bump(\.customerSide, if: flat.orientation == .customer)
    bump(\.sellingSide, if: flat.orientation == .selling)
    bump(\.pushes, if: flat.isPush)
  }

  /// Counts one more in the tally; it stops at 255.
  @inline(__always)
  mutating func bump(_ count: WritableKeyPath<Tally, UInt8>, if happened: Bool = true) {
    let now = state.tally[keyPath: count]
    state.tally[keyPath: count] = now &+ (happened && now != .max ? 1 : 0)
  }

  /// How likely a move lands: listening depends on skill, and everything on whether it fits the moment.
  @inline(__always)
  private func chanceToLand(_ kind: MoveKind, _ flat: FlatMove) -> Int {
    var chance = Int(flat.lands)
    if flat.isListening { chance += (Int(state.skill) - 500) * numbers.skillWeight / 1000 }
    switch kind {
    case .reflectWords, .reflectFeeling, .summarise:
      chance += state.levels == 0 ? -150 : 60
    case .ladder:
      if state.tally.openQuestions + state.tally.simpleReflections <= 1 { chance -= 120 }
    case .silence:
      chance += (Int(state.customer.trust) - 450) / 3
    case .flatter:
      chance += (Int(state.customer.trust) - 500) / 2
    default: break
    }
    if state.repeats > 0 { chance -= 120 * Int(state.repeats) }
    return min(1000, max(0, chance))
  }

  /// What the customer came for, said at the latest when the first words have been exchanged.
  mutating func stateWish() {
    state.facts.insert(.wishStated)
    respond(.statesWish)
    happen(.wishStated)
  }
}
