import Conversation

/// Ways to play without a person, made for tests: none is the program's own, and none knows the customer's inside.
public enum Stance: String, CaseIterable, Sendable {
  /// Whatever is possible.
  case random
  /// Sells what is there, and presses.
  case pushing
  /// Understands first, offers what fits what is known, refers when it must.
  case centred
  /// Answers, offers what is nearest, asks for the decision; nothing more.
  case orderTaker
  /// Another of the others every turn.
  case mixed

  /// The next move; nil when it is over.
  public func move(in state: ConversationState, of scene: Scene) -> Move? {
    guard !state.isOver else { return nil }
    let turn = Turn(scene: scene, state: state)
    let fallback = RandomPolicy().move(in: state, of: scene)
    switch self {
    case .random: return fallback
    case .pushing: return turn.pushing() ?? fallback
    case .centred: return turn.centred() ?? fallback
    case .orderTaker: return turn.orderTaker() ?? fallback
    case .mixed:
      let others: [Stance] = [.random, .pushing, .centred, .orderTaker]
      let place = Draw.number(below: 4, seed: state.seed, turn: state.turn, purpose: .policy, counter: 7)
      return others[place].move(in: state, of: scene)
    }
  }
}

/// One turn to be decided.
private struct Turn {
  let scene: Scene
  let state: ConversationState

  /// The first of the moves that can be made; where it is about an offer, with the best one not turned down.
  private func first(_ kinds: MoveKind...) -> Move? {
    for kind in kinds where scene.isPossible(kind, in: state) {
      guard kind.needsOffer else { return Move(kind) }
      guard let offer = open(kind) else { continue }
      return Move(kind, offer: offer)
    }
    return nil
  }

  private func open(_ kind: MoveKind) -> Int? {
    scene.offers(for: kind, in: state).map(\.offer).first { state.declined & (1 &<< UInt64($0)) == 0 }
  }

  private func has(_ fact: Facts) -> Bool { state.facts.contains(fact) }

  private func farewell() -> Move? {
    guard state.phase == .farewell else { return nil }
    return Move(.goodbye)
  }

  func pushing() -> Move? {
    if let move = farewell() { return move }
    if let move = first(.greet, .checkStock) { return move }
    if state.focus == nil { return first(.bonusShoe, .offerArticle, .offerSize) }
    switch state.turn % 6 {
    case 0: return first(.scarcity, .flatter)
    case 1: return first(.askDecision)
    case 2: return first(.todayOnly, .explainBent, .insist)
    case 3: return first(.insist, .guilt)
    case 4: return first(.askDecision)
    default: return first(.bonusShoe, .offerArticle)
    }
  }

  func orderTaker() -> Move? {
    if let move = farewell() { return move }
    if let move = first(.greet, .checkStock) { return move }
    if state.focus == nil { return first(.offerArticle, .offerSize, .offerOrder) }
    if let focus = state.focus, state.declined & (1 &<< UInt64(focus)) == 0, state.tally.decisionsAsked < 4 {
      return first(.askDecision)
    }
    if state.tally.offers < 4 { return first(.offerArticle, .offerSize, .offerOrder, .goodbye) }
    return first(.goodbye)
  }

  func centred() -> Move? {
    if state.phase == .farewell { return first(.reportNeed, .goodbye) }
    if let move = first(.greet) { return move }
    if state.turn == 1 { return first(.askPurpose) }
    if scene.customer.situation == .repair, !has(.apologised) { return first(.apologise) }
    if !has(.stockChecked), state.turn >= 3 { return first(.checkStock) }
    if has(.gapKnown), !has(.limitAdmitted) { return first(.admitLimit) }
    let isLate = state.turn > 12 || state.customer.patience < 320
    if state.levels < scene.customer.chain.count, !isLate {
      switch state.turn % 4 {
      case 0: return first(.ladder)
      case 1: return first(.reflectFeeling)
      case 2: return first(.reflectWords)
      default: return first(.askPurpose)
      }
    }
    return settling()
  }

  /// The best of everything that was not turned down, and then the question what they want.
  private func settling() -> Move? {
    if let focus = state.focus, state.liked & (1 &<< UInt64(focus)) != 0, state.tally.decisionsAsked < 3 {
      if state.warned & (1 &<< UInt64(focus)) == 0, let move = first(.explainDrawback) { return move }
      if let move = first(.promiseDate) { return move }
      return first(.askDecision)
    }
    for ranked in scene.ranking(in: state) where state.declined & (1 &<< UInt64(ranked.offer)) == 0 {
      let kind = scene.offers[ranked.offer].move
      let isMade = state.made & (1 &<< UInt64(ranked.offer)) != 0
      let move = Move(kind, offer: kind.needsOffer ? ranked.offer : nil)
      if !isMade, scene.isPossible(move, in: state) { return move }
    }
    return first(.acceptNo, .goodbye)
  }
}
