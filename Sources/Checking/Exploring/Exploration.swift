import Conversation

/// Everything that can happen in a scene, whoever sells and whatever is drawn: explored turn by turn over phase, levels told, what
/// is known of the shelf and the class of the offer on the table, with a range for every number.
///
/// What it does not reach cannot happen. A turn always leads to a later one, so that they can be
/// followed one by one as far as any condition asks for the turn. All later ones are put together, and there a number that goes on
/// moving is given all the room there is.
struct Exploration: Sendable {
  /// What can happen.
  var reached: Reached
  /// By turn: everything a conversation may be after it; the last one stands for all later turns where it settled.
  var layers: [ReachLayer]
  /// Whether conversations can go on until the longest there may be; otherwise they end by themselves before.
  var isCutOff: Bool

  /// Explores a scene.
  init(_ tables: ReachTables) {
    var start = Self.start(tables)
    var reached = Reached()
    reached.mark(.phase(.greeting), 0)
    reached.mark(.trigger(.opens), 0)
    var stepper = ReachStepper(tables)
    stepper.reached = reached
    stepper.showSign(&start)
    var layer = ReachLayer(tables.places)
    layer.take(start)
    layers = [layer]
    let longest = tables.numbers.longestConversation
    // Beyond the horizon one turn is like any other, up to the last.
    while !layer.states.isEmpty, stepper.turn < longest, stepper.turn < tables.horizon || longest <= tables.horizon + 2
    {
      stepper.turn += 1
      layer = stepper.turn(from: layer.states)
      layers.append(layer)
    }
    isCutOff = !layer.states.isEmpty || stepper.turn >= longest
    if !layer.states.isEmpty {
      stepper.turn = longest - 1
      var open = layer.states
      while !open.isEmpty { open = layer.widen(by: stepper.turn(from: open)) }
      layers[layers.count - 1] = layer
      stepper.turn = longest
      _ = stepper.turn(from: layer.states)
    }
    self.reached = stepper.reached
  }

  /// Everything a conversation may be after a turn, as long as it goes on.
  func layer(after turn: Int) -> ReachLayer { layers[min(turn, layers.count - 1)] }

  /// The same in a company that pays no bonus.
  var withoutBonus: Exploration {
    var other = self
    other.reached.drop(.trigger(.bonusSale))
    return other
  }

  /// How customers come in, on whichever of their days.
  private static func start(_ tables: ReachTables) -> ReachState {
    let customer = tables.scene.customer
    let spread = tables.numbers.moodSpread
    let none = StartingInside(trust: 0, patience: 0, clarity: 0, expectation: 0)
    let shifts = customer.days.isEmpty ? [none] : customer.days.map(\.shift)
    func span(_ base: Int, _ shift: (StartingInside) -> Int) -> Span {
      let values = shifts.map { base + shift($0) }
      return Span(
        min(1000, max(0, (values.min() ?? base) - spread)), min(1000, max(0, (values.max() ?? base) + spread)))
    }
    return ReachState(
      phase: .greeting, levels: 0, shelf: .nothing, focus: 0, measured: false,
      inside: InsideSpan(
        trust: span(customer.start.trust) { $0.trust }, patience: span(customer.start.patience) { $0.patience },
        disappointment: Span(0), pressure: Span(0), heard: Span(0),
        clarity: span(customer.start.clarity) { $0.clarity }, dignity: Span(500), urge: Span(0), questions: Span(0),
        pushes: Span(0), offers: Span(0), signs: 0))
  }
}
