import Shop

/// Finds everything the seller can put in front of one customer, and ranks it for each state of knowledge.
///
/// The ranking is the shop's own matching engine, fed with the customer's needs that are known after so many levels of
/// the chain. What an offer is truly worth to this customer is computed once, from all their needs.
struct OfferBuilder {
  /// For whom.
  let customer: Customer
  /// The shop.
  let floor: ShopFloor
  /// The pack's needs of customers.
  let needs: [Need]
  /// The customer's wish.
  let requirements: [Requirement]
  /// What misfits and firm wishes cost.
  let numbers: Numbers

  /// What comes of building.
  struct Result {
    /// Everything that can be put in front of the customer.
    var offers: [SceneOffer]
    /// By the number of levels known: the offers a seller then thinks of, the best first.
    var rankings: [[RankedOffer]]
    /// All minimal relaxations of the wish.
    var relaxations: [Relaxation]
    /// Whether the wish can be met from stock.
    var wishFits: Bool
  }

  /// How many offers of each ranking are kept at least.
  private static let kept = 9
  /// How many offers a scene can hold: one bit each.
  private static let limit = 64

  /// Builds all offers of the scene, and which of them are thought of at each level of knowledge.
  func build() -> Result {
    let assortment = believed()
    let engine = MatchingEngine(assortment)
    let ranked = (0...customer.chain.count).map { engine.rank(needs: known($0), requirements: requirements) }
    let relaxations = engine.relaxations(requirements)
    var chosen: [String: Int] = [:]
    var offers: [SceneOffer] = []
    for offer in selection(ranked, assortment) {
      let key = self.key(of: offer)
      guard chosen[key] == nil, offers.count < Self.limit else { continue }
      guard let made = sceneOffer(offer, engine: engine, assortment: assortment) else { continue }
      chosen[key] = offers.count
      offers.append(made)
    }
    let rankings = ranked.enumerated().map { level, list -> [RankedOffer] in
      var seen: Set<Int> = []
      return list.compactMap { offer in
        guard let index = chosen[key(of: offer)], offers[index].knownFrom <= level, seen.insert(index).inserted
        else { return nil }
        return RankedOffer(offer: index, score: offer.score)
      }
    }
    return Result(
      offers: offers, rankings: rankings, relaxations: relaxations,
      wishFits: relaxations.first?.drop.isEmpty ?? false)
  }

  /// The needs known after so many levels, with their weights; each level known also brings the relational ones with it.
  private func known(_ levels: Int) -> [String: Int] {
    var known: [String: Int] = [:]
    for level in customer.chain.prefix(levels) { known[level.need] = max(1, customer.needs[level.need] ?? 1) }
    return known
  }

  /// One offer per article, kind and size, whatever its colour and width.
  private func key(of offer: Offer) -> String {
    switch offer.kind {
    case .inStock, .neighbouringSize, .order, .transfer: "\(offer.subject)/\(offer.kind)/\(offer.size ?? 0)"
    case .service, .referral, .nothing: offer.id
    }
  }

  /// Everything but articles, then the best articles of each state of knowledge, then the bonus shoes.
  private func selection(_ ranked: [[Offer]], _ assortment: Assortment) -> [Offer] {
    guard let first = ranked.first else { return [] }
    let isArticle: (Offer) -> Bool = { $0.row != nil }
    var selection = first.filter { !isArticle($0) }
    for list in ranked { selection += list.filter(isArticle).prefix(Self.kept) }
    let wished = Set(ranked.flatMap { $0.filter(isArticle).prefix(2).map(\.subject) })
    selection += first.filter { isArticle($0) && wished.contains($0.subject) }
    selection += first.filter { assortment.article($0.subject)?.bonus == true && $0.kind == .inStock }.prefix(3)
    return selection
  }

  /// The assortment as it truly serves this customer, with their third ways among the services.
  private func believed() -> Assortment {
    var assortment = floor.assortment
    for belief in customer.beliefs {
      let parts = belief.offer.split(separator: ":", maxSplits: 1).map(String.init)
      let id = parts.last ?? ""
      func corrected(_ serves: [String: Int]) -> [String: Int] { serves.merging(belief.serves) { $1 } }
      for index in assortment.articles.indices where parts[0] == "article" && assortment.articles[index].id == id {
        assortment.articles[index].serves = corrected(assortment.articles[index].serves)
      }
      for index in assortment.services.indices
      where parts[0] == "service"
        && (assortment.services[index].id == id || assortment.services[index].kind.rawValue == id)
      {
        assortment.services[index].serves = corrected(assortment.services[index].serves)
      }
      for index in assortment.places.indices where parts[0] == "place" && assortment.places[index].id == id {
        assortment.places[index].serves = corrected(assortment.places[index].serves)
      }
    }
    for way in customer.ways {
      assortment.services.append(
        Service(id: "way:" + way.id, kind: .other, price: way.price, serves: way.serves, margin: way.margin))
    }
    return assortment
  }
}
