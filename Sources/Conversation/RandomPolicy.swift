/// Somebody who plays without thinking: each possible kind of move is as likely, then each offer of it.
public struct RandomPolicy: Sendable {
  /// Makes one.
  public init() {}

  /// The next move; nil when the conversation is over.
  public func move(in state: ConversationState, of scene: Scene) -> Move? {
    guard !state.isOver else { return nil }
    var kinds: UInt64 = 0
    for index in scene.kinds.indices where scene.isPossible(scene.kinds[index], in: state) {
      kinds |= 1 &<< UInt64(index)
    }
    guard kinds != 0 else { return nil }
    let place = Draw.number(
      below: kinds.nonzeroBitCount, seed: state.seed, turn: state.turn, purpose: .policy)
    let kind = scene.kinds[Self.bit(place, of: kinds)]
    guard kind.needsOffer else { return Move(kind) }
    let offers = scene.available(kind, in: state)
    let offer = Draw.number(
      below: offers.nonzeroBitCount, seed: state.seed, turn: state.turn, purpose: .policy, counter: 1)
    return Move(kind, offer: Self.bit(offer, of: offers))
  }

  /// The place of the n-th set bit.
  private static func bit(_ n: Int, of set: UInt64) -> Int {
    var rest = set
    for _ in 0..<n { rest &= rest &- 1 }
    return rest.trailingZeroBitCount
  }
}
