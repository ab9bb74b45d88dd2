/// Something the shop can do for a customer instead of, or along with, selling a shoe.
public struct Service: Hashable, Sendable {
  /// The kinds of service a shop can offer.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An insole that changes how a shoe carries.
    case insole
    /// Stretching a shoe where it presses.
    case stretching
    /// Dyeing a shoe to match.
    case dyeing
    /// Mending, resoling, polishing.
    case repair
    /// A pair lent for a time.
    case loan
    /// Measuring feet.
    case measuring
    /// Taking shoes back: outgrown ones in part exchange, or a pair that does not fit.
    case exchange
    /// Cleaning and polishing.
    case polish
    /// Anything else.
    case other
  }

  /// What a service can change about an article, so that an article with the service becomes an offer of its own.
  public enum Adaptation: String, Hashable, Sendable, CaseIterable {
    /// Half a size up or down.
    case size
    /// Another width.
    case width
    /// Another colour.
    case colour
  }

  /// The id, unique among articles, services and places of a pack.
  public var id: String
  /// What sort of service it is.
  public var kind: Kind
  /// What a customer pays, in cents.
  public var price: Int
  /// What of that stays with the shop, in cents.
  public var margin: Int
  /// What it changes about an article, if it does.
  public var adapts: Adaptation?
  /// Days until it is done, 0 if at once.
  public var days: Int
  /// How well it meets each need, by the need's id, from 0 (not at all) to 5 (fully).
  public var serves: [String: Int]

  /// Makes a service.
  public init(
    id: String, kind: Kind, price: Int = 0, days: Int = 0, serves: [String: Int] = [:], margin: Int = 0,
    adapts: Adaptation? = nil
  ) {
    self.id = id
    self.kind = kind
    self.price = price
    self.margin = margin
    self.adapts = adapts
    self.days = days
    self.serves = serves
  }
}
