extension Stepper {
  /// The customer's answer to a move, by family.
  mutating func answer(_ move: Move, landed: Bool) {
    switch move.kind.family {
    case .listen: answerListening(move.kind, landed: landed)
    case .inform: answerInforming(move.kind, landed: landed)
    case .offer: answerOffer(move)
    case .push: answerPush(move, landed: landed)
    case .close: answerClosing(move.kind)
    case .inward: answerInward(move.kind)
    }
  }

  private mutating func answerListening(_ kind: MoveKind, landed: Bool) {
    let isBegun = state.phase != .greeting
    switch kind {
    case .greet:
      state.facts.insert(.greeted)
      respond(.greets)
    case .askPurpose, .ladder:
      happen(.needTouched)
      // A question that leads nowhere any more meets the wish once again.
      if !tryTelling(kind, landed: landed) { respond(.repeatsWish) }
    case .askClosed:
      // Before anything was asked for, a question can only be answered with a greeting; so can silence.
      guard isBegun else { return respond(.greets) }
      if !tryTelling(kind, landed: landed, otherwise: .answersClosed) { respond(.answersClosed) }
    case .reflectWords:
      if state.levels > 0 || isBegun { happen(.needTouched) }
      if !(landed && tryTelling(kind, landed: landed)) { respond(landed ? .feelsHeard : .corrects) }
    case .reflectFeeling:
      happen(.needTouched)
      if !(landed && tryTelling(kind, landed: landed)) { respond(landed ? .moved : .brushesOff) }
    case .summarise:
      happen(.needTouched)
      if !(landed && tryTelling(kind, landed: landed)) { respond(landed ? .confirmsSummary : .corrects) }
    case .silence:
      guard isBegun else { return respond(.greets) }
      if !(landed && tryTelling(kind, landed: landed)) {
        respond(landed ? .silenceSpeaks : .silenceAwkward)
      }
    case .measureFeet:
      state.facts.insert(.measured)
      if !tryTelling(kind, landed: landed, otherwise: .measured) { respond(.measured) }
    case .apologise:
      let isOwed = scene.customer.situation == .repair
      if landed || isOwed {
        let isFirst = !state.facts.contains(.apologised)
        state.facts.insert(.apologised)
        if isOwed { apply(.owedApology) }
        // The first apology is accepted; what it was really about may come out with a later one.
        if isFirst || !tryTelling(kind, landed: landed, otherwise: .apologyAccepted) { respond(.apologyAccepted) }
      } else {
        respond(.apologyHollow)
      }
      trigger(.apology)
    default: break
    }
  }

  /// The customer's answer to a move that informs.
  mutating func answerInforming(_ kind: MoveKind, landed: Bool) {
    switch kind {
    case .checkStock:
      state.facts.insert(.stockChecked)
      if scene.wishFits(in: state) {
        state.facts.insert(.fitsKnown)
        respond(.hearsFits)
        happen(.wishFits)
      } else {
        findGap(admitted: false)
      }
    case .admitLimit:
      state.facts.insert(.limitAdmitted)
      trigger(.honestLimit)
      if state.facts.contains(.gapKnown) || scene.wishFits(in: state) {
        shift(.trust, by: numbers.honestyTrust / 2)
        respond(scene.wishFits(in: state) ? .takesIn : .hearsLimit)
      } else {
        findGap(admitted: true)
      }
    case .explainTruth:
      mark(\.told)
      respond(.takesIn)
    case .explainDrawback:
      mark(\.warned)
      mark(\.told)
      respond(.appreciatesDrawback)
    case .explainBent: bend(believed: .believesBent, doubted: .doubtsBent)
    case .promiseDate, .promiseRash: promise(rashly: kind == .promiseRash)
    default: break
    }
  }

  /// The gap comes out: softer where the seller says it openly than where it merely shows.
  private mutating func findGap(admitted: Bool) {
    if !state.facts.contains(.gapKnown) {
      state.facts.insert(.gapKnown)
      shift(.disappointment, by: admitted ? numbers.admittedGapDisappointment : numbers.gapDisappointment)
      trigger(.gap)
    }
    if admitted { shift(.trust, by: numbers.honestyTrust) }
    respond(admitted ? .hearsLimit : .hearsGap)
    happen(.gapFound)
  }

  /// Marks the offer on the table in one of the sets of offers.
  mutating func mark(_ set: WritableKeyPath<ConversationState, UInt64>) {
    guard let focus = state.focus else { return }
    state[keyPath: set] |= 1 &<< UInt64(focus)
  }

  /// Something untrue is said; whether it is believed depends on trust and on how clear the customer is.
  mutating func bend(believed: CustomerAct, doubted: CustomerAct) {
    bump(\.bent)
    trigger(.bentUsed)
    if isBelieved() {
      mark(\.bent)
      respond(believed)
    } else {
      doubt(doubted)
    }
  }

  /// Whether something untrue is believed in this turn: by trust, by how clear the customer is, by earlier doubts.
  @inline(__always)
  func isBelieved() -> Bool {
    let chance =
      numbers.bentBelievedBase + (Int(state.customer.trust) - 500) * numbers.bentTrustWeight / 1000
      - (Int(state.customer.clarity) - 500) * numbers.bentClarityWeight / 1000
      - 120 * Int(state.tally.doubted)
    return draw(.believes) < chance
  }

  /// The customer does not believe it; trust and dignity suffer.
  mutating func doubt(_ act: CustomerAct) {
    bump(\.doubted)
    disbelieve()
    respond(act)
  }

  /// What it does inside not to believe something.
  mutating func disbelieve() {
    shift(.trust, by: -numbers.doubtTrust)
    shift(.dignity, by: -numbers.doubtTrust / 2)
  }

  private mutating func promise(rashly: Bool) {
    guard setDate(rashly: rashly) else { return }
    if rashly {
      if isBelieved() {
        mark(\.bent)
        respond(.promiseOk)
      } else {
        doubt(.doubtsBent)
      }
    } else {
      respond(.promiseOk)
    }
  }

  /// A date is promised for the offer on the table; a rash one is sooner than anybody knows.
  ///
  /// - Returns: Whether there was something to promise.
  mutating func setDate(rashly: Bool) -> Bool {
    guard let focus = state.focus else { return false }
    let days = Int(scene.wares.all[Int(focus)].days)
    state.facts.insert(.promised)
    trigger(.promiseMade)
    state.promisedDays = Int8(clamping: rashly ? max(1, days / 2) : days)
    if rashly {
      state.facts.insert(.promisedRashly)
      bump(\.bent)
      trigger(.bentUsed)
      state.promiseCertainty = Int16(250 - min(200, days * 10))
    } else {
      state.promiseCertainty = Int16(max(600, 930 - days * 8))
      mark(\.told)
    }
    return true
  }
}

extension FlatEffect {
  /// What an apology does to somebody to whom it is owed.
  static let owedApology = FlatEffect(CustomerEffect(trust: 90, disappointment: -160, heard: 120, dignity: 150))
}
