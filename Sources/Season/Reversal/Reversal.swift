import Conversation

/// The same customer, played by a person, with two sellers one after the other.
///
/// Who comes first is drawn from the seed and not said before: one answers a person, not a type. Both meet the same mood
/// and the same chances.
public struct Reversal: Sendable {
  /// A seller: how they sell, and the scene in which they do.
  public struct Seller: Sendable {
    /// How they sell.
    public let policy: StancePolicy
    /// The customer in their house.
    public let scene: Scene

    /// Makes one from its parts.
    public init(policy: StancePolicy, scene: Scene) {
      self.policy = policy
      self.scene = scene
    }
  }

  /// The sellers in the order in which one meets them.
  public let sellers: [Seller]
  /// The seed.
  public let seed: UInt64
  /// The conversations that were begun, in the same order; there is always one.
  public private(set) var conversations: [ReversedConversation]

  /// Makes one, with the order of the two drawn.
  ///
  /// - Parameters:
  ///   - one: A seller.
  ///   - other: Another.
  ///   - seed: The seed.
  public init(_ one: Seller, _ other: Seller, seed: UInt64) {
    let isTurned = Draw.number(below: 2, seed: seed, turn: 0, purpose: .policy, counter: 0x5E11) == 1
    sellers = isTurned ? [other, one] : [one, other]
    self.seed = seed
    conversations = [ReversedConversation(scene: sellers[0].scene, policy: sellers[0].policy, seed: seed)]
  }

  /// The conversation that is held, or was held last.
  public var conversation: ReversedConversation { conversations[conversations.count - 1] }

  /// The place of that conversation: 0 for the first seller, 1 for the second.
  public var place: Int { conversations.count - 1 }

  /// Whether both conversations are over.
  public var isOver: Bool { place == sellers.count - 1 && conversation.isOver }

  /// Answers the seller; see ``ReversedConversation/take(_:)``.
  @discardableResult
  public mutating func take(_ answer: CustomerMove) -> Bool { conversations[place].take(answer) }

  /// Takes the last answer back; where the second conversation has none yet, the last of the first.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  public mutating func takeBack() -> Bool {
    if conversations[place].takeBack() { return true }
    guard place > 0 else { return false }
    conversations.removeLast()
    return conversations[place].takeBack()
  }

  /// Goes to the second seller, once the first conversation is over.
  ///
  /// - Returns: Whether that was possible.
  @discardableResult
  public mutating func meetNext() -> Bool {
    guard conversation.isOver, place + 1 < sellers.count else { return false }
    let seller = sellers[place + 1]
    conversations.append(ReversedConversation(scene: seller.scene, policy: seller.policy, seed: seed))
    return true
  }
}
