import Conversation
import Speech

/// What offers of one sort have in common: how they come out when they are taken, and what can be said of them.
struct OfferClass: Hashable, Sendable {
  /// The ending if it is taken of their own will; nil for a place to send to, which is not taken but gone to.
  var ending: Ending?
  /// What the customer says who takes it.
  var act: CustomerAct
  /// Whether it is an article.
  var isArticle: Bool
  /// Whether it comes later.
  var isLater: Bool
  /// Whether it costs something.
  var isPriced: Bool

  /// The class of an offer.
  init(_ offer: SceneOffer) {
    (ending, act) =
      switch offer.move {
      case .refer: (nil, .thanksReferral)
      case .offerOrder, .offerTransfer: (.ordered, .acceptsOrder)
      case .offerService, .offerLoan: (.served, .acceptsService)
      case .offerWay: (.served, .acceptsWay)
      default: (.bought, .acceptsBuy)
      }
    if case .article = offer.subject { isArticle = true } else { isArticle = false }
    isLater = offer.days > 0
    isPriced = offer.price > 0
  }

  /// The placeholders that stand for something while it is on the table, once the wish was said.
  var placeholders: Set<String> {
    var known: Set<String> = ["name", "size", "offer"]
    if isPriced { known.insert("price") }
    if isLater { known.insert("date") }
    if isArticle { known.insert("article") }
    if ending == nil { known.formUnion(["place", "reason"]) }
    return known
  }
}

/// What an offer can be worth to a customer, beside what depends on how the conversation went.
struct OfferWorth: Sendable {
  /// How far it meets the wish, in permille.
  var wishFit: Int
  /// How far it meets the needs that are there, in permille.
  var needFit: Int
  /// What waiting and the price take from it, in permille.
  var penalty: Int
  /// Its class.
  var kind: Int
  /// Its bit.
  var bit: UInt64
}
