import Conversation
import Season

extension PlanSituations {
  /// From this strain on a person is taken to notice how tense they are, in permille.
  ///
  /// The starter pack reads “stressed” from the same value.
  static let strainNoticed = 380

  /// The moments that are there before the seller's next move.
  ///
  /// Only what a seller can notice counts: what was heard, seen and done in the last turn, what lies open on the table, and
  /// their own strain. The customer's trust, patience or pressure are never looked at, only what they show of it.
  ///
  /// Most moments are there for one move, right after what happened. Four last: a complaint until something is offered, strain
  /// as long as it is high, the bonus as long as it is within reach, the farewell to its end.
  ///
  /// - Parameters:
  ///   - state: Where the conversation stands.
  ///   - earlier: Where it stood a turn before; nil right after the opening.
  ///   - events: What happened in the last turn.
  ///   - scene: The scene.
  /// - Returns: The moments; none once it is over.
  public static func noticed(
    in state: ConversationState, after earlier: ConversationState?, _ events: [Event], of scene: Scene
  ) -> PlanSituations {
    var noticed = PlanSituations()
    guard !state.isOver else { return noticed }
    let view = SellerView(state, of: scene)
    for event in events { noticed.notice(event, view, scene) }
    let known = earlier?.facts ?? []
    // It can come out by a look at the stock, by being said, or by offering something else without a word.
    if view.facts.contains(.gapKnown), !known.contains(.gapKnown) { noticed.insert(.gapFound) }
    if view.facts.contains(.fitsKnown), !known.contains(.fitsKnown) { noticed.insert(.fits) }
    switch view.phase {
    case .farewell: noticed.insert(.farewell)
    case .wish, .gap, .need: if view.isComplaint { noticed.insert(.complaint) }
    default: break
    }
    if Int(state.seller.strain) >= strainNoticed { noticed.insert(.strainHigh) }
    if isBonusInReach(view, noticed, scene) { noticed.insert(.urgeToPush) }
    return noticed
  }

  /// What one event of the last turn makes noticeable.
  private mutating func notice(_ event: Event, _ view: borrowing SellerView, _ scene: Scene) {
    switch event {
    case .responded(let act): notice(act, view)
    case .surfaceAnswer: insert(.surfaceAnswer)
    case .influenceFelt: insert(.influenceFelt)
    case .signShown(let sign):
      // What the sign points to has not been told yet, or nothing it points to is anywhere in the chain.
      let level = scene.customer.chain.firstIndex { $0.id == scene.customer.signs[sign].level }
      if level.map({ $0 >= view.levels }) ?? true { insert(.signShown) }
    default: break
    }
  }

  /// What the customer said or did.
  private mutating func notice(_ act: CustomerAct, _ view: borrowing SellerView) {
    switch act {
    case .hesitates: insert(.hesitates)
    case .undecided: if view.focus != nil { insert(.hesitates) }
    case .declines, .refusesAddOn: insert(.declined)
    case .interested: insert(.liked)
    case .impatient: insert(.impatient)
    case .doubtsBent, .doubtsScarcity, .doubtsReferral, .apologyHollow, .unflattered: insert(.doubts)
    case .surface: insert(.surfaceAnswer)
    case .asksBack: insert(.askedBack)
    case .silenceSpeaks, .silenceAwkward: insert(.silence)
    default: break
    }
  }

  /// Whether a pair with a bonus lies on the table and was not turned down, or the customer stands before a gap or hesitates
  /// and one could be brought now.
  private static func isBonusInReach(
    _ view: borrowing SellerView, _ noticed: PlanSituations, _ scene: Scene
  ) -> Bool {
    guard scene.company.bonus > 0, view.phase != .farewell else { return false }
    if let focus = view.focus, view.isBonus(focus) { return !view.isDeclined(focus) }
    return (noticed.contains(.gapFound) || noticed.contains(.hesitates)) && view.can(.bonusShoe)
  }
}

extension PlayedConversation {
  /// The moments before each move that was made: the first entry belongs to the first move.
  public var situations: [PlanSituations] {
    turns.indices.dropLast().map { index in
      PlanSituations.noticed(
        in: turns[index].state, after: index > 0 ? turns[index - 1].state : nil, turns[index].events, of: scene)
    }
  }
}
