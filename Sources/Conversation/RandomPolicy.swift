/// Somebody who plays without thinking: each possible kind of move is as likely, then each offer of it.
public struct RandomPolicy: Sendable {
  /// Makes one.
  public init() {}

  /// The next move; nil when the conversation is over.
  public func move(seeing view: borrowing SellerView) -> Move? {
    guard !view.isOver else { return nil }
    let kinds = view.possibleKinds
    guard kinds != 0 else { return nil }
    let place = view.draw(below: kinds.nonzeroBitCount, counter: 0)
    let kind = view.kind(Self.bit(place, of: kinds))
    guard kind.needsOffer else { return Move(kind) }
    let offers = view.offers(kind)
    return Move(kind, offer: Self.bit(view.draw(below: offers.nonzeroBitCount, counter: 1), of: offers))
  }

  /// The next move; nil when the conversation is over.
  public func move(in state: ConversationState, of scene: Scene) -> Move? { move(seeing: SellerView(state, of: scene)) }

  /// The place of the n-th set bit.
  private static func bit(_ n: Int, of set: UInt64) -> Int {
    var rest = set
    for _ in 0..<n { rest &= rest &- 1 }
    return rest.trailingZeroBitCount
  }
}
