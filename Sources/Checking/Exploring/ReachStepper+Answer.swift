import Conversation

extension ReachStepper {
  /// The customer's answer to a move, by family.
  mutating func answer(_ kind: MoveKind, offers: UInt64, landed: Bool, _ path: Path) {
    switch kind.family {
    case .listen: answerListening(kind, landed: landed, path)
    case .inform: answerInforming(kind, path)
    case .offer where kind == .nothingNeeded: answerNothingNeeded(path)
    case .offer: answerOffer(kind, offers, path)
    case .push where kind == .bonusShoe: answerOffer(kind, offers, path)
    case .push: answerPush(kind, landed: landed, path)
    case .close: answerClosing(kind, path)
    case .inward: answerInward(kind, path)
    }
  }

  private mutating func answerListening(_ kind: MoveKind, landed: Bool, _ before: Path) {
    var path = before
    let isBegun = path.state.phase != .greeting
    switch kind {
    case .greet: say(.greets, path, kind)
    case .askPurpose, .ladder:
      happen(.needTouched, &path)
      if !attempt(kind, landed: landed, path) { say(.repeatsWish, path, kind) }
    case .askClosed:
      guard isBegun else { return say(.greets, path, kind) }
      if !attempt(kind, landed: landed, path, otherwise: .answersClosed) { say(.answersClosed, path, kind) }
    case .reflectWords:
      if path.state.levels > 0 || isBegun { happen(.needTouched, &path) }
      if !(landed && attempt(kind, landed: landed, path)) { say(landed ? .feelsHeard : .corrects, path, kind) }
    case .reflectFeeling:
      happen(.needTouched, &path)
      if !(landed && attempt(kind, landed: landed, path)) { say(landed ? .moved : .brushesOff, path, kind) }
    case .summarise:
      happen(.needTouched, &path)
      if !(landed && attempt(kind, landed: landed, path)) { say(landed ? .confirmsSummary : .corrects, path, kind) }
    case .silence:
      guard isBegun else { return say(.greets, path, kind) }
      if !(landed && attempt(kind, landed: landed, path)) { say(landed ? .silenceSpeaks : .silenceAwkward, path, kind) }
    case .measureFeet:
      path.state.measured = tables.mindsMeasuring
      if !attempt(kind, landed: landed, path, otherwise: .measured) { say(.measured, path, kind) }
    case .apologise:
      trigger(.apology, path)
      guard landed || tables.isOwed else { return say(.apologyHollow, path, kind) }
      if tables.isOwed {
        let owed = CustomerEffect(trust: 90, disappointment: -160, heard: 120, dignity: 150)
        path.state.inside.apply(owed, reactance: tables.reactance)
      }
      // Whether it is the first one is not kept.
      say(.apologyAccepted, path, kind)
      _ = attempt(kind, landed: landed, path, otherwise: .apologyAccepted)
    default: break
    }
  }

  /// The customer responds, and the turn goes on.
  mutating func say(_ act: CustomerAct, _ before: Path, _ kind: MoveKind) {
    var path = before
    respond(act, &path)
    finish(path, kind)
  }

  /// Tries to open the next level of the chain: told, or a polite answer in its place, or a sign first.
  ///
  /// - Returns: Whether the move is one that opens it.
  private mutating func attempt(
    _ kind: MoveKind, landed: Bool, _ before: Path, otherwise act: CustomerAct? = nil
  ) -> Bool {
    let index = before.state.levels
    guard index < tables.openers.count, tables.openers[index] & (1 &<< UInt64(kind.index)) != 0 else { return false }
    let asked = tables.trusts[index]
    let signs = tables.levelSigns[index]
    var closed = before
    if let act { respond(act, &closed) } else { reached.mark(.surface(index), before.state.focus) }
    closed.state.inside.patience.shift(by: -numbers.surfacePatience)
    var isClosed = false
    if signs != 0, signs & before.state.inside.signs == 0 {
      // If none of them was seen yet, the first is, and nothing is told.
      reached.mark(.sign(signs.trailingZeroBitCount), before.state.focus)
      isClosed = true
    }
    let trust = before.state.inside.trust
    func chance(_ trust: Int) -> Int {
      numbers.openingBase + (trust - asked) * numbers.openingTrustSlope / 1000
        + (tables.temperament.openness - 500) * numbers.openingOpenness / 1000 - (landed ? 0 : 400)
    }
    if trust.low < asked || chance(trust.low) < 1000 { isClosed = true }
    if isClosed { finish(closed, kind) }
    if trust.high >= asked, chance(trust.high) > 0 {
      var open = before
      open.state.inside.trust.raise(to: asked)
      open.state.levels += 1
      reached.mark(.told(index), before.state.focus)
      open.state.inside.clarity.shift(by: numbers.openingClarity)
      open.state.inside.trust.shift(by: numbers.openingTrust)
      open.state.inside.heard.shift(by: numbers.openingHeard)
      trigger(.levelOpened, open)
      finish(open, kind)
    }
    return true
  }

  // MARK: Informing

  private mutating func answerInforming(_ kind: MoveKind, _ before: Path) {
    var path = before
    let wishFits = tables.wishFits
    switch kind {
    case .checkStock:
      guard wishFits else { return findGap(admitted: false, path) }
      path.state.shelf = .checked
      respond(.hearsFits, &path)
      happen(.wishFits, &path)
      finish(path, kind)
    case .admitLimit:
      trigger(.honestLimit, path)
      guard wishFits || tables.isGapKnown(path.state) else { return findGap(admitted: true, path) }
      path.state.inside.trust.shift(by: numbers.honestyTrust / 2)
      say(wishFits ? .takesIn : .hearsLimit, path, kind)
    case .explainTruth: say(.takesIn, path, kind)
    case .explainDrawback: say(.appreciatesDrawback, path, kind)
    case .explainBent:
      trigger(.bentUsed, path)
      believe(.believesBent, orDoubt: .doubtsBent, path, kind)
    case .promiseDate, .promiseRash:
      guard path.state.focus != 0 else { return finish(path, kind) }
      trigger(.promiseMade, path)
      guard kind == .promiseRash else { return say(.promiseOk, path, kind) }
      trigger(.bentUsed, path)
      believe(.promiseOk, orDoubt: .doubtsBent, path, kind)
    default: break
    }
  }

  private mutating func findGap(admitted: Bool, _ before: Path) {
    var path = before
    if !tables.isGapKnown(path.state) {
      path.state.inside.disappointment.shift(
        by: admitted ? numbers.admittedGapDisappointment : numbers.gapDisappointment)
      trigger(.gap, path)
    }
    if path.state.shelf == .nothing { path.state.shelf = .gap }
    if !admitted { path.state.shelf = .checked }
    if admitted { path.state.inside.trust.shift(by: numbers.honestyTrust) }
    respond(admitted ? .hearsLimit : .hearsGap, &path)
    happen(.gapFound, &path)
    finish(path, admitted ? .admitLimit : .checkStock)
  }

  /// Something untrue is believed, or it is not.
  mutating func believe(
    _ believed: CustomerAct, orDoubt doubted: CustomerAct, _ before: Path, _ kind: MoveKind, urge: Int = 0
  ) {
    let inside = before.state.inside
    func chance(_ trust: Int, _ clarity: Int, _ doubted: Int) -> Int {
      numbers.bentBelievedBase + (trust - 500) * numbers.bentTrustWeight / 1000
        - (clarity - 500) * numbers.bentClarityWeight / 1000 - 120 * doubted
    }
    if chance(inside.trust.high, inside.clarity.low, 0) > 0 {
      var path = before
      path.state.inside.urge.shift(by: urge)
      say(believed, path, kind)
    }
    if chance(inside.trust.low, inside.clarity.high, turn - 1) < 1000 {
      var path = before
      path.state.inside.trust.shift(by: -numbers.doubtTrust)
      path.state.inside.dignity.shift(by: -(numbers.doubtTrust / 2))
      say(doubted, path, kind)
    }
  }
}
