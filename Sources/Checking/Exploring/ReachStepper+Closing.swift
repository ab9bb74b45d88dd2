import Conversation

extension ReachStepper {
  /// The answer to a move that pushes.
  mutating func answerPush(_ kind: MoveKind, landed: Bool, _ path: Path) {
    let inside = path.state.inside
    switch kind {
    case .scarcity:
      trigger(.bentUsed, path)
      believe(.believesScarcity, orDoubt: .doubtsScarcity, path, kind, urge: 120)
    case .flatter: say(landed ? .flattered : .unflattered, path, kind)
    case .addOn:
      func chance(_ trust: Int, _ urge: Int) -> Int {
        150 + (trust - 400) / 3 - (tables.temperament.price - 500) / 4 + urge / 4
      }
      if chance(inside.trust.high, inside.urge.high) > 0 { say(.takesAddOn, path, kind) }
      if chance(inside.trust.low, inside.urge.low) < 1000 { say(.refusesAddOn, path, kind) }
    case .willStretch:
      trigger(.bentUsed, path)
      believe(.believesBent, orDoubt: .doubtsBent, path, kind)
    case .todayOnly:
      if inside.pressure.high > 350 { say(.resists, path, kind) }
      if inside.pressure.low <= 350 { say(.hesitates, path, kind) }
    default: say(.resists, path, kind)
    }
  }

  /// The answer to a move that brings the conversation to a close.
  mutating func answerClosing(_ kind: MoveKind, _ before: Path) {
    var path = before
    switch kind {
    case .askDecision: decide(path)
    case .thinkItOver: thinkItOver(path)
    case .acceptNo:
      path.state.inside.trust.shift(by: 20)
      respond(.leavesContent, &path)
      happen(.leftContent, &path)
      finish(path, kind)
    case .goodbye:
      if path.state.phase == .greeting { stateWish(&path) }
      let state = path.state
      // Whether something was said back is not kept.
      let mayBeUnheard =
        state.levels == 0 && state.shelf == .nothing && state.inside.offers.low == 0 && state.inside.questions.low == 0
      if mayBeUnheard {
        var unheard = path
        respond(.leavesAngry, &unheard)
        happen(.leftAngry, &unheard)
        finish(unheard, kind)
      }
      if turn > 1 { for left in leave(path) { finish(left, kind) } }
    default: break
    }
  }

  /// What an inward move does to the customer.
  mutating func answerInward(_ kind: MoveKind, _ before: Path) {
    var path = before
    switch kind {
    case .putAside:
      trigger(.putAside, path)
      path.state.inside.trust.shift(by: numbers.favourTrust)
      say(.favour, path, kind)
    case .bendRule:
      trigger(.ruleBent, path)
      path.state.inside.trust.shift(by: numbers.favourTrust)
      path.state.inside.dignity.shift(by: 80)
      if tables.isOwed { path.state.inside.disappointment.shift(by: -200) }
      say(.favour, path, kind)
    case .reportNeed:
      trigger(.reported, path)
      say(.takesIn, path, kind)
    default: break
    }
  }

  /// The ways in which a customer goes without anything: content or in anger.
  mutating func leave(_ path: Path) -> [Path] {
    let inside = path.state.inside
    let least = inside.pressure.low + inside.disappointment.low - inside.trust.high - inside.heard.high / 2
    let most = inside.pressure.high + inside.disappointment.high - inside.trust.low - inside.heard.low / 2
    var ways: [Path] = []
    if most > 150 || inside.dignity.low < 250 {
      var angry = path
      respond(.leavesAngry, &angry)
      happen(.leftAngry, &angry)
      ways.append(angry)
    }
    if least <= 150, inside.dignity.high >= 250 {
      var content = path
      respond(.leavesContent, &content)
      happen(.leftContent, &content)
      ways.append(content)
    }
    return ways
  }

  /// What the customer came for, said at the latest when the first words have been exchanged.
  mutating func stateWish(_ path: inout Path) {
    respond(.statesWish, &path)
    happen(.wishStated, &path)
  }
}
