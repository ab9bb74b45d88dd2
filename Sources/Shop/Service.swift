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
    /// Taking children's outgrown shoes in part exchange.
    case exchangeScheme
    /// Anything else.
    case other
  }

  /// The id, unique among articles, services and places of a pack.
  public var id: String
  /// What sort of service it is.
  public var kind: Kind
  /// What a customer pays, in cents.
  public var price: Int
  /// Days until it is done, 0 if at once.
  public var days: Int
  /// How well it meets each need, by the need's id, from 0 (not at all) to 5 (fully).
  public var serves: [String: Int]

  /// Makes a service.
  public init(id: String, kind: Kind, price: Int = 0, days: Int = 0, serves: [String: Int] = [:]) {
    self.id = id
    self.kind = kind
    self.price = price
    self.days = days
    self.serves = serves
  }
}
