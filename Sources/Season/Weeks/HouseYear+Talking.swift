import Conversation

extension HouseYear {
  /// A seller speaks with a visitor, and what comes of it is booked.
  ///
  /// - Returns: How many turns it took.
  mutating func talk(with visitor: Visitor, isCommon: Bool, seller: Int, _ week: Int) -> Int {
    let kind = Int(visitor.kind)
    let meeting = meeting(kind, isCommon: isCommon, week)
    let scene = house.scene(rules: rules(week), kind: kind, meeting: meeting, variant: Int(visitor.variant))
    let beginning = Beginning(
      missing: missing(kind, meeting), trust: Int(visitor.trust), expectation: Int(visitor.expectation),
      strain: sellers[seller].strain, skill: sellers[seller].skill)
    let state = end(of: scene, scene.start(seed: visitor.seed, from: beginning), skill: sellers[seller].skill)
    wear(seller, Int(state.seller.strain))
    tally.talks += 1
    tally.turns += state.turn
    tally.trust += Int(state.customer.trust)
    let sale = Sale(visitor: visitor, scene: scene, meeting: meeting, isCommon: isCommon, week: week)
    book(sale, state)
    if state.facts.contains(.reported) { report(sale, state, seller) }
    return state.turn
  }

  /// What a visitor does next who finds the shelf empty; nil where the conversation brought something.
  func follow(of visitor: Visitor) -> Follow? {
    let kind = Int(visitor.kind)
    let scene = house.scene(rules: 0, kind: kind, meeting: .lacking, variant: Int(visitor.variant))
    // Whoever brings something back stands in front of no shelf.
    guard scene.customer.situation != .repair else { return nil }
    let beginning = Beginning(missing: missing(kind, .lacking), skill: stage.numbers.sellerSkill)
    return end(of: scene, scene.start(seed: visitor.seed, from: beginning), skill: stage.numbers.sellerSkill).follow
  }

  /// How the wish stands to the shelf; somebody whose usual pair is sold out may be lucky with a rare one, and not the
  /// other way round.
  private func meeting(_ kind: Int, isCommon: Bool, _ week: Int) -> Meeting {
    let kindStage = stage.kinds[kind]
    if kindStage.canBeMet, isCommon ? common[kind].pairs > 0 : rare[kind].pairs > 0 { return .met }
    if kindStage.canBeServed, reported[kind].isChanged(in: week) { return .served }
    return .lacking
  }

  /// Which rules have changed.
  private func rules(_ week: Int) -> Int {
    (house.canAllowReferring && sentElsewhere.isChanged(in: week) ? 1 : 0)
      + (house.canAllowBending && complained.isChanged(in: week) ? 2 : 0)
  }

  /// The offers that are not there today.
  private func missing(_ kind: Int, _ meeting: Meeting) -> UInt64 {
    let kindStage = stage.kinds[kind]
    var missing: UInt64 = 0
    for pair in kindStage.pairs[meeting.rawValue] where stock[Int(pair.key)] <= 0 {
      missing |= 1 &<< UInt64(pair.bit)
    }
    let fitting = kindStage.fitting[meeting.rawValue]
    if meeting == .met { return missing & ~fitting }
    return kindStage.fitsAsIs ? missing | fitting : missing
  }

  /// The end of a conversation; one look at who sells for the whole of it.
  private func end(of scene: Scene, _ state: ConversationState, skill: Int) -> ConversationState {
    switch house.policy {
    case .stance(let stance):
      scene.played(state, by: StancePolicy(stance, skill: skill, thoroughness: house.thoroughness))
    case .likeMe(let habits): scene.played(state, by: LikeMePolicy(habits: habits, skill: skill))
    }
  }

  /// A part of the strain of a conversation stays.
  private mutating func wear(_ seller: Int, _ end: Int) {
    let before = sellers[seller].strain
    sellers[seller].strain = min(
      1000, max(0, before + (end - before) * stage.numbers.strainCarry / 1000 + stage.numbers.talkStrain))
  }
}

/// One conversation, as far as booking needs it.
struct Sale {
  /// Who came in.
  var visitor: Visitor
  /// The scene it was played in.
  var scene: Scene
  /// How the wish stood to the shelf.
  var meeting: Meeting
  /// Whether many ask for what they wished.
  var isCommon: Bool
  /// The week, from 0.
  var week: Int
}
