/// Carries out one turn on a state; short-lived, made by ``Scene/step(_:_:into:)``.
struct Stepper<Sink: EventSink> {
  let scene: Scene
  var state: ConversationState
  var sink: Sink
  /// What was set off in this turn, one bit per trigger.
  var triggers: UInt32 = 0
  /// Whether the customer has already responded in this turn.
  var responded = false

  init(scene: Scene, state: ConversationState, sink: Sink) {
    self.scene = scene
    self.state = state
    self.sink = sink
  }

  var numbers: Numbers { @inline(__always) get { scene.numbers } }

  // MARK: Drawing

  /// A draw below 1000 in this turn.
  func draw(_ purpose: DrawPurpose) -> Int {
    Draw.number(below: 1000, seed: state.seed, turn: state.turn, purpose: purpose)
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
    let place = scene.next[state.phase.index * Trace.allCases.count + trace.index]
    guard place > 0 else { return }
    let row = TransitionTable.rows[Int(place) - 1]
    let from = state.phase
    state.phase = row.to
    if let ending = row.ending {
      state.ending = ending
      sink.take(.ended(ending))
    }
    sink.take(.phaseChanged(from: from, to: row.to, on: trace))
  }

  // MARK: Changing

  /// Shifts one quantity and reports by how much it really moved.
  mutating func shift(_ quantity: Quantity, by amount: Int) {
    guard amount != 0 else { return }
    let before = state.customer[quantity]
    let after = min(1000, max(0, before + amount))
    guard after != before else { return }
    state.customer[quantity] = after
    sink.take(.customerChanged(quantity, by: after - before))
  }

  /// Applies an effect; what pushes is felt more by people who want to decide by themselves (Brehm 1966).
  mutating func apply(_ effect: CustomerEffect, factor: Int = 1000) {
    let autonomy = 1000 + (scene.customer.temperament.autonomy - 500) * numbers.reactanceWeight / 1000
    func scaled(_ value: Int) -> Int { value > 0 ? value * factor / 1000 : value }
    shift(.trust, by: scaled(effect.trust))
    shift(.patience, by: scaled(effect.patience))
    shift(.disappointment, by: effect.disappointment)
    shift(.pressure, by: effect.pressure > 0 ? effect.pressure * autonomy / 1000 : effect.pressure)
    shift(.heard, by: scaled(effect.heard))
    shift(.clarity, by: scaled(effect.clarity))
    shift(.expectation, by: scaled(effect.expectation))
    shift(.dignity, by: scaled(effect.dignity))
    shift(.urge, by: effect.urge > 0 ? scaled(effect.urge) : effect.urge)
  }

  /// Shifts a need of the seller; where an influence does it, it is remembered if it is the strongest so far.
  mutating func shiftSeller(_ need: SellerNeed, by amount: Int, influence: Int? = nil) {
    guard amount != 0 else { return }
    let index = need.index
    let before = Int(state.seller.needs[index])
    let after = min(1000, max(0, before + amount))
    if let influence, abs(amount) >= abs(Int(state.seller.causeAmounts[index])) {
      state.seller.causes[index] = UInt8(clamping: influence + 1)
      state.seller.causeAmounts[index] = Int16(clamping: amount)
    }
    guard after != before else { return }
    state.seller.needs[index] = Int16(after)
    sink.take(.sellerChanged(need, by: after - before, influence: influence))
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
