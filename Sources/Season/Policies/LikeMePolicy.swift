import Conversation

/// Sells as a person did in their own conversations: draws the next move by their habits, among what is possible now.
///
/// Of the offers of a kind it makes the one that looks best under what is known and was not made yet; with little skill
/// it overlooks it at times.
public struct LikeMePolicy: SeeingPolicy, Hashable {
  /// How the person sells.
  public var habits: MoveHabits
  /// How good the seller's judgement is, in permille.
  public var skill: Int

  /// Makes one; the skill is cut to 0…1000.
  public init(habits: MoveHabits, skill: Int = 500) {
    self.habits = habits
    self.skill = min(max(skill, 0), 1000)
  }

  /// The next move that suits this policy.
  public func choice(seeing view: borrowing SellerView) -> Move? {
    guard view.phase != .aftermath else { return nil }
    let row = habits.row(view.phase, HabitSituation(view))
    var possible: UInt64 = 0
    var sum = 0
    for (place, kind) in Self.kinds.enumerated() where view.can(kind) {
      possible |= 1 &<< UInt64(place)
      sum += habits.weight(at: row + place)
    }
    var draw = view.draw(below: sum, counter: 51)
    while possible != 0 {
      let place = possible.trailingZeroBitCount
      possible &= possible &- 1
      let weight = habits.weight(at: row + place)
      if draw < weight { return move(Self.kinds[place], view) }
      draw -= weight
    }
    return nil
  }

  private static let kinds = ContiguousArray(MoveKind.allCases)

  private func move(_ kind: MoveKind, _ view: borrowing SellerView) -> Move {
    guard kind.needsOffer else { return Move(kind) }
    let all = view.offers(kind)
    let fresh = all & ~view.made
    let set = fresh == 0 ? all : fresh
    let slips = view.happens((1000 - skill) / 3, counter: 52)
    var first: Int?
    for place in 0..<view.rankedCount {
      let offer = view.ranked(place).offer
      guard set & (1 &<< UInt64(offer)) != 0 else { continue }
      if first == nil, slips, set.nonzeroBitCount > 1 {
        first = offer
        continue
      }
      return Move(kind, offer: offer)
    }
    return Move(kind, offer: first)
  }
}
