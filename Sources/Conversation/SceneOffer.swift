/// What an offer is about.
public enum OfferSubject: Hashable, Sendable {
  /// An article in a size and width, perhaps with a service that adapts it; indices into the assortment.
  case article(Int, size: Int, width: String, service: Int?)
  /// A service, by its index in the assortment.
  case service(Int)
  /// A place to refer to, by its index in the assortment.
  case place(Int)
  /// A third way, by its index in the customer's list.
  case way(Int)
  /// Nothing at all.
  case nothing
}

/// Anything a seller can put in front of this customer, with what it is worth to them.
public struct SceneOffer: Hashable, Sendable {
  /// The id that move lists use, such as `trail-m@39` or `cobbler-weiss`.
  public var id: String
  /// The move that makes it.
  public var move: MoveKind
  /// What it is about.
  public var subject: OfferSubject
  /// What the customer pays, in cents.
  public var price: Int
  /// What stays with the shop, in cents.
  public var margin: Int
  /// Days until the customer has it, 0 if at once.
  public var days: Int
  /// Whether the company pays a bonus for it.
  public var isBonus: Bool
  /// The requirements of the wish it satisfies, one bit each.
  public var satisfied: UInt64
  /// How well each need is served, 0 to 1000, in the order of the scene's needs.
  public var serves: [Int]
  /// How far it meets the wish as it was said, in permille.
  public var wishFit: Int
  /// How far it meets the product needs that are really there, in permille.
  public var needFit: Int
  /// How many levels of the chain must be known before a seller can think of it.
  public var knownFrom: Int
  /// Pairs in the shop, for articles.
  public var stock: Int
}

/// What a step needs of an offer, flat.
struct FlatOffer: Sendable {
  /// The move that makes it.
  var move: MoveKind
  /// Whether the company pays a bonus for it.
  var isBonus: Bool
  /// Whether it is an article.
  var isArticle: Bool
  /// Days until the customer has it.
  var days: Int32
  /// What the customer pays, in cents.
  var price: Int32
  /// What stays with the shop, in cents.
  var margin: Int32
  /// How far it meets the wish, in permille.
  var wishFit: Int16
  /// How far it meets the needs, in permille.
  var needFit: Int16
  /// Pairs in the shop.
  var stock: Int16
  /// How many levels must be known to think of it.
  var knownFrom: UInt8
  /// How many requirements of the wish it satisfies.
  var satisfiedCount: UInt8

  /// Flattens an offer.
  init(_ offer: SceneOffer) {
    satisfiedCount = UInt8(clamping: offer.satisfied.nonzeroBitCount)
    move = offer.move
    isBonus = offer.isBonus
    if case .article = offer.subject { isArticle = true } else { isArticle = false }
    days = Int32(clamping: offer.days)
    price = Int32(clamping: offer.price)
    margin = Int32(clamping: offer.margin)
    wishFit = Int16(clamping: offer.wishFit)
    needFit = Int16(clamping: offer.needFit)
    stock = Int16(clamping: offer.stock)
    knownFrom = UInt8(clamping: offer.knownFrom)
  }
}
