/// Carries out one turn on a state; short-lived, made by ``Scene/step(_:_:into:)``.
struct Stepper<Sink: EventSink>: ~Copyable {
  /// Who speaks where.
  let scene: Scene
  /// The state, as far as the turn has come.
  var state: ConversationState
  /// Who is told what happens.
  var sink: Sink
  /// The seed, mixed for every draw of the conversation.
  let chances: DrawSeed
  /// What was set off in this turn, one bit per trigger.
  var triggers: UInt32 = 0
  /// Whether the customer has already responded in this turn.
  var responded = false

  /// Begins a turn.
  init(scene: Scene, state: ConversationState, sink: Sink) {
    self.scene = scene
    self.state = state
    self.sink = sink
    chances = DrawSeed(state.seed)
  }

  /// The numbers it is computed with.
  var numbers: Numbers { @inline(__always) get { scene.numbers } }

  // MARK: Drawing

  /// A draw below 1000 in this turn.
  @inline(__always)
  func draw(_ purpose: DrawPurpose) -> Int {
    chances.number(below: 1000, turn: state.turn, purpose: purpose)
  }

  // MARK: What happened

  /// Sets something off that the company reacts to at the end of the turn.
  mutating func trigger(_ trigger: Trigger) { triggers |= 1 &<< UInt32(trigger.index) }

  /// The customer responds; in one turn they say one thing in answer.
  mutating func respond(_ act: CustomerAct) {
    responded = true
    sink.take(.responded(act))
  }

  /// Follows the table of phases.
  mutating func happen(_ trace: Trace) {
    guard let row = scene.table.transitions[FlatTable.place(state.phase, trace)] else { return }
    let from = state.phase
    state.phase = row.to
    if let ending = row.ending {
      state.ending = ending
      sink.take(.ended(ending))
    }
    sink.take(.phaseChanged(from: from, to: row.to, on: trace))
  }

  // MARK: Changing

  // Whether something moves is as good as drawn, and a processor that guesses wrong loses more than it takes to add a
  // nothing: what follows is therefore written without asking first.

  /// Shifts one quantity and reports by how much it really moved.
  @inline(__always)
  mutating func shift(_ quantity: Quantity, by amount: Int) {
    let before = state.customer[quantity]
    let after = min(1000, max(0, before + amount))
    state.customer[quantity] = after
    if after != before { sink.take(.customerChanged(quantity, by: after - before)) }
  }

  /// Applies an effect; what pushes is felt more by people who want to decide by themselves (Brehm 1966).
  ///
  /// Made part of whoever calls it, so that only what moves something is read from where it stands.
  @inline(__always)
  mutating func apply(_ effect: FlatEffect, factor: Int = 1000) {
    func share(_ value: Int16, _ permille: Int) -> Int { value > 0 ? Int(value) * permille / 1000 : Int(value) }
    func scaled(_ value: Int16) -> Int { factor == 1000 ? Int(value) : share(value, factor) }
    shift(.trust, by: scaled(effect.trust))
    shift(.patience, by: scaled(effect.patience))
    shift(.disappointment, by: Int(effect.disappointment))
    shift(.pressure, by: share(effect.pressure, scene.reactance))
    shift(.heard, by: scaled(effect.heard))
    shift(.clarity, by: scaled(effect.clarity))
    shift(.expectation, by: scaled(effect.expectation))
    shift(.dignity, by: scaled(effect.dignity))
    shift(.urge, by: scaled(effect.urge))
  }

  /// Shifts the seller's needs by what stands in a row of a table.
  @inline(__always)
  mutating func shiftSeller(_ shifts: FlatSellerShifts, row: Int, influence: Int? = nil) {
    var moved = shifts.moved[row]
    while moved != 0 {
      let index = moved.trailingZeroBitCount
      moved &= moved &- 1
      shiftSeller(at: index, by: Int(shifts.amounts[8 * row + index]), influence: influence)
    }
  }

  /// Shifts a need of the seller; where an influence does it, it is remembered if it is the strongest so far.
  mutating func shiftSeller(_ need: SellerNeed, by amount: Int) {
    shiftSeller(at: need.index, by: amount, influence: nil)
  }

  @inline(__always)
  private mutating func shiftSeller(at index: Int, by amount: Int, influence: Int?) {
    let before = Int(state.seller.needs[index])
    let after = min(1000, max(0, before + amount))
    if let influence {
      let cause = state.seller.causes[index]
      let causeAmount = state.seller.causeAmounts[index]
      let isStrongest = amount.magnitude >= UInt(causeAmount.magnitude)
      state.seller.causes[index] = isStrongest ? UInt8(clamping: influence + 1) : cause
      state.seller.causeAmounts[index] = isStrongest ? Int16(clamping: amount) : causeAmount
    }
    state.seller.needs[index] = Int16(after)
    guard after != before else { return }
    sink.take(.sellerChanged(SellerNeed(index: index), by: after - before, influence: influence))
  }

  /// Shifts the seller's strain, in permille, within its bounds.
  mutating func shiftStrain(by amount: Int) {
    state.seller.strain = Int16(min(1000, max(0, Int(state.seller.strain) + amount)))
  }

  /// Shifts the seller's role conflict, in permille, within its bounds.
  mutating func shiftConflict(by amount: Int) {
    state.seller.conflict = Int16(min(1000, max(0, Int(state.seller.conflict) + amount)))
  }

  /// Shifts how likely the seller thinks it that they meet again, in permille, within its bounds.
  mutating func shiftSellerExpectation(by amount: Int) {
    state.seller.expectation = Int16(min(1000, max(0, Int(state.seller.expectation) + amount)))
  }
}

extension CustomerInside {
  /// A quantity by its name, in permille.
  public internal(set) subscript(quantity: Quantity) -> Int {
    get {
      switch quantity {
      case .trust: Int(trust)
      case .patience: Int(patience)
      case .disappointment: Int(disappointment)
      case .pressure: Int(pressure)
      case .heard: Int(heard)
      case .clarity: Int(clarity)
      case .expectation: Int(expectation)
      case .dignity: Int(dignity)
      case .urge: Int(urge)
      }
    }
    set {
      let value = Int16(clamping: newValue)
      switch quantity {
      case .trust: trust = value
      case .patience: patience = value
      case .disappointment: disappointment = value
      case .pressure: pressure = value
      case .heard: heard = value
      case .clarity: clarity = value
      case .expectation: expectation = value
      case .dignity: dignity = value
      case .urge: urge = value
      }
    }
  }
}
