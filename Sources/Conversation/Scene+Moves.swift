// Whatever asks about a state is made part of whoever asks: a call would be handed a copy of the whole state, and most of
// the answers depend on a handful of its bytes.

extension Scene {
  /// Whether a move can be made now.
  @inline(__always)
  public func isPossible(_ move: Move, in state: ConversationState) -> Bool {
    guard table.phases[move.kind.index] & state.phase.bit != 0 else { return false }
    guard move.kind.needsOffer else { return move.offer == nil && holds(table.guards[move.kind.index], state) }
    guard let offer = move.offer, offer >= 0, offer < offers.count else { return false }
    return available(move.kind, in: state) & (1 &<< UInt64(offer)) != 0
  }

  /// The kinds of moves that can be made now, in the order of ``MoveKind``.
  public func possibleKinds(in state: ConversationState) -> [MoveKind] {
    MoveKind.allCases.filter { isPossible($0, in: state) }
  }

  /// Whether a kind of move can be made now, with whatever offer.
  @inline(__always)
  public func isPossible(_ kind: MoveKind, in state: ConversationState) -> Bool {
    guard table.phases[kind.index] & state.phase.bit != 0 else { return false }
    let condition = table.guards[kind.index]
    return condition == .hasOffers ? available(kind, in: state) != 0 : holds(condition, state)
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

  /// The kinds of moves that can be made now, one bit each in the order of ``MoveKind``.
  ///
  /// Each condition is asked once, whoever depends on it. They are written out: a loop over them would have to find its way
  /// by a jump that no processor can foresee.
  @inline(__always)
  func possibleSet(in state: ConversationState) -> UInt64 {
    var set: UInt64 = 0
    set |= kinds(if: .always, state) | kinds(if: .notGreeted, state) | kinds(if: .wishKnown, state)
    set |= kinds(if: .stockUnchecked, state) | kinds(if: .limitNotAdmitted, state) | kinds(if: .notMeasured, state)
    set |= kinds(if: .hasFocus, state) | kinds(if: .focusIsArticle, state) | kinds(if: .focusComesLater, state)
    set |= kinds(if: .somethingToAccept, state) | kinds(if: .knowsSomething, state) | kinds(if: .canPutAside, state)
    set |= kinds(if: .ruleUnbent, state) | kinds(if: .canReport, state) | kinds(if: .notDiscounted, state)
    let candidates = table.kindsByPhase[state.phase.index]
    var offering = table.kindsByGuard[MoveGuard.hasOffers.place] & candidates
    while offering != 0 {
      let index = offering.trailingZeroBitCount
      offering &= offering &- 1
      if available(table.kinds[index], in: state) != 0 { set |= 1 &<< UInt64(index) }
    }
    return set & candidates
  }

  /// The kinds that ask for a condition, if it holds.
  @inline(__always)
  private func kinds(if condition: MoveGuard, _ state: ConversationState) -> UInt64 {
    holds(condition, state) ? table.kindsByGuard[condition.place] : 0
  }

  /// Whether the wish can be met from the shelf today: what meets it is in stock, and not all of it has gone.
  @inline(__always)
  func wishFits(in state: ConversationState) -> Bool {
    wishFits && (fitting == 0 || fitting & ~state.missing != 0)
  }

  /// The offers with which a kind of move can be made now, as a bit set.
  @inline(__always)
  func available(_ kind: MoveKind, in state: ConversationState) -> UInt64 {
    let known = wares.known(state.levels)
    var set = wares.byMove[kind.index] & known & ~state.missing
    // Whether there are pairs is known only after looking; until then nobody orders or sends for them.
    if kind == .offerOrder || kind == .offerTransfer, !state.facts.contains(.stockChecked) { set = 0 }
    if kind == .offerLoan, company.permits.loan == .no { set = 0 }
    if kind == .offerTransfer, company.permits.transfer == .no { set = 0 }
    return set
  }

  @inline(__always)
  private func holds(_ condition: MoveGuard, _ state: ConversationState) -> Bool {
    switch condition {
    case .always: true
    case .notGreeted: !state.facts.contains(.greeted)
    case .wishKnown: state.facts.contains(.wishStated)
    case .stockUnchecked: !state.facts.contains(.stockChecked)
    case .limitNotAdmitted: !state.facts.contains(.limitAdmitted)
    case .notMeasured: !state.facts.contains(.measured)
    case .hasFocus: state.focus != nil
    case .focusIsArticle: state.focus.map { wares.all[Int($0)].isArticle } ?? false
    case .focusComesLater:
      !state.facts.contains(.promised) && (state.focus.map { wares.all[Int($0)].days > 0 } ?? false)
    // Asked kind by kind, where it is known which offers are meant.
    case .hasOffers: true
    case .somethingToAccept: state.declined != 0 || state.tally.decisionsAsked > 0 || state.facts.contains(.gapKnown)
    case .knowsSomething: state.levels > 0
    case .canPutAside:
      !state.facts.contains(.putAside)
        && (state.focus.map { wares.all[Int($0)].isArticle && wares.all[Int($0)].days == 0 } ?? false)
    case .ruleUnbent: !state.facts.contains(.ruleBent)
    case .canReport: !state.facts.contains(.reported) && state.facts.contains(.gapKnown)
    case .notDiscounted:
      !state.facts.contains(.discounted) && (state.focus.map { wares.all[Int($0)].isArticle } ?? false)
    }
  }
}
