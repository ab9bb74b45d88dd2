import Conversation

/// What a seller reported inward after a conversation: who came, and what could not be met (E17).
public struct NeedReport: Hashable, Sendable {
  /// The id of the customer, which stands for a kind of wish.
  public var customer: String
  /// Whether the customer was sent elsewhere with it.
  public var wasSentElsewhere: Bool

  /// Makes one from its parts.
  public init(customer: String, wasSentElsewhere: Bool = false) {
    self.customer = customer
    self.wasSentElsewhere = wasSentElsewhere
  }

  /// The report of a conversation; nil where nothing was reported in it.
  public init?(of state: ConversationState, in scene: Scene) {
    guard state.facts.contains(.reported) else { return nil }
    self.init(customer: scene.customer.id, wasSentElsewhere: state.facts.contains(.referredHonestly))
  }
}

/// Something a house changes because its sellers reported what was missing.
public enum ShopChange: Hashable, Sendable {
  /// A pair that could always be ordered is kept from now on, in a size in hundredths.
  case stocks(article: String, size: Int)
  /// A model comes in a size it never came in here.
  case takesUp(article: String, size: Int)
  /// The house does itself what it used to send people to a place for.
  case service(likePlace: String)
  /// Sending customers elsewhere is allowed, and no longer frowned upon.
  case allowsReferring
  /// Bending a rule for a customer is allowed.
  case allowsBending
}
