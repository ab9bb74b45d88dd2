extension Scene {
  /// Whether a move can be made now.
  public func isPossible(_ move: Move, in state: ConversationState) -> Bool {
    guard phaseBits[move.kind.index] & state.phase.bit != 0 else { return false }
    guard move.kind.needsOffer else { return move.offer == nil && holds(guardOf(move.kind), move.kind, state) }
    guard let offer = move.offer, offer >= 0, offer < offers.count else { return false }
    return available(move.kind, in: state) & (1 &<< UInt64(offer)) != 0
  }

  /// The kinds of moves that can be made now, in the order of ``MoveKind``.
  public func possibleKinds(in state: ConversationState) -> [MoveKind] {
    MoveKind.allCases.filter { isPossible($0, in: state) }
  }

  /// Whether a kind of move can be made now, with whatever offer.
  public func isPossible(_ kind: MoveKind, in state: ConversationState) -> Bool {
    guard phaseBits[kind.index] & state.phase.bit != 0 else { return false }
    return kind.needsOffer ? available(kind, in: state) != 0 : holds(guardOf(kind), kind, state)
  }

  /// The offers with which a kind of move can be made now, the best under what is known first.
  public func offers(for kind: MoveKind, in state: ConversationState) -> [RankedOffer] {
    let available = available(kind, in: state)
    return ranking(in: state).filter { available & (1 &<< UInt64($0.offer)) != 0 }
  }

  /// What a seller who knows this much thinks of, the best first.
  public func ranking(in state: ConversationState) -> [RankedOffer] {
    rankings[min(Int(state.levels), rankings.count - 1)]
  }

  /// Every move that can be made now.
  public func possibleMoves(in state: ConversationState) -> [Move] {
    MoveKind.allCases.flatMap { kind -> [Move] in
      guard isPossible(kind, in: state) else { return [] }
      return kind.needsOffer ? offers(for: kind, in: state).map { Move(kind, offer: $0.offer) } : [Move(kind)]
    }
  }

  /// Whether the wish can be met from the shelf today: what meets it is in stock, and not all of it has gone.
  func wishFits(in state: ConversationState) -> Bool {
    wishFits && (fitting == 0 || fitting & ~state.missing != 0)
  }

  /// The offers with which a kind of move can be made now, as a bit set.
  func available(_ kind: MoveKind, in state: ConversationState) -> UInt64 {
    let known = offersByLevels[min(Int(state.levels), offersByLevels.count - 1)]
    var set = offersByMove[kind.index] & known & ~state.missing
    // Whether there are pairs is known only after looking; until then nobody orders or sends for them.
    if kind == .offerOrder || kind == .offerTransfer, !state.facts.contains(.stockChecked) { set = 0 }
    if kind == .offerLoan, company.permits.loan == .no { set = 0 }
    if kind == .offerTransfer, company.permits.transfer == .no { set = 0 }
    return set
  }

  private func guardOf(_ kind: MoveKind) -> MoveGuard { guards[kind.index] }

  private func holds(_ condition: MoveGuard, _ kind: MoveKind, _ state: ConversationState) -> Bool {
    switch condition {
    case .always: true
    case .notGreeted: !state.facts.contains(.greeted)
    case .wishKnown: state.facts.contains(.wishStated)
    case .stockUnchecked: !state.facts.contains(.stockChecked)
    case .limitNotAdmitted: !state.facts.contains(.limitAdmitted)
    case .notMeasured: !state.facts.contains(.measured)
    case .hasFocus: state.focus != nil
    case .focusIsArticle: state.focus.map { flat[Int($0)].isArticle } ?? false
    case .focusComesLater:
      !state.facts.contains(.promised) && (state.focus.map { flat[Int($0)].days > 0 } ?? false)
    case .hasOffers: available(kind, in: state) != 0
    case .somethingToAccept: state.declined != 0 || state.tally.decisionsAsked > 0 || state.facts.contains(.gapKnown)
    case .knowsSomething: state.levels > 0
    case .canPutAside:
      !state.facts.contains(.putAside)
        && (state.focus.map { flat[Int($0)].isArticle && flat[Int($0)].days == 0 } ?? false)
    case .ruleUnbent: !state.facts.contains(.ruleBent)
    case .canReport: !state.facts.contains(.reported) && state.facts.contains(.gapKnown)
    case .notDiscounted:
      !state.facts.contains(.discounted) && (state.focus.map { flat[Int($0)].isArticle } ?? false)
    }
  }
}
