import Shop

extension OfferBuilder {
  /// What an offer of the engine is to this customer; nil where it is none (a loan of nothing, an unknown subject).
  func sceneOffer(_ offer: Offer, engine: MatchingEngine, assortment: Assortment) -> SceneOffer? {
    switch offer.kind {
    case .inStock, .neighbouringSize, .order, .transfer:
      return articleOffer(offer, engine: engine, assortment: assortment)
    case .service:
      guard let index = assortment.services.firstIndex(where: { $0.id == offer.subject }) else { return nil }
      return serviceOffer(assortment.services[index], at: index)
    case .referral:
      guard let index = assortment.places.firstIndex(where: { $0.id == offer.subject }) else { return nil }
      let serves = served(assortment.places[index].serves, days: 1, fit: 1000)
      let fit = needFit(serves)
      return SceneOffer(
        id: offer.subject, move: .refer, subject: .place(index), price: 0, margin: 0, days: 0, isBonus: false,
        satisfied: 0, serves: serves, wishFit: max(openFit, fit), needFit: fit, knownFrom: 0, stock: 0)
    case .nothing:
      let belief = customer.beliefs.first { $0.offer == "nothing" }?.serves ?? [:]
      let serves = served(belief, days: 0, fit: 1000)
      return SceneOffer(
        id: "nothing", move: .nothingNeeded, subject: .nothing, price: 0, margin: 0, days: 0, isBonus: false,
        satisfied: 0, serves: serves, wishFit: openFit, needFit: belief.isEmpty ? openFit / 2 : needFit(serves),
        knownFrom: 0, stock: 0)
    }
  }

  private func articleOffer(_ offer: Offer, engine: MatchingEngine, assortment: Assortment) -> SceneOffer? {
    guard let index = assortment.articles.firstIndex(where: { $0.id == offer.subject }), let row = offer.row,
      let size = offer.size
    else { return nil }
    let article = assortment.articles[index]
    var width = ""
    if case .word(let word)? = engine.table.value("width", row: row) { width = word }
    let adapter =
      offer.kind == .neighbouringSize ? assortment.services.firstIndex { $0.adapts == .size } : nil
    let satisfied = satisfied(row: row, table: engine.table)
    let days = offer.days ?? 0
    let serves = served(article.serves, days: days, fit: fit(offer, satisfied: satisfied, adapted: adapter != nil))
    let isHere = offer.kind == .inStock || offer.kind == .neighbouringSize
    let suffix = isHere ? "" : offer.kind == .order ? ":order" : ":transfer"
    return SceneOffer(
      id: "\(article.id)@\(Hundredths.text(size))\(suffix)", move: move(offer, article),
      subject: .article(index, size: size, width: width, service: adapter),
      price: article.price + (adapter.map { assortment.services[$0].price } ?? 0),
      margin: article.margin + (adapter.map { assortment.services[$0].margin } ?? 0), days: days,
      isBonus: article.bonus && isHere, satisfied: satisfied, serves: serves, wishFit: wishFit(satisfied),
      needFit: needFit(serves), knownFrom: 0, stock: article.stock(size: size))
  }

  private func move(_ offer: Offer, _ article: Article) -> MoveKind {
    switch offer.kind {
    case .neighbouringSize: .offerSize
    case .order: .offerOrder
    case .transfer: .offerTransfer
    default: .offerArticle
    }
  }

  private func serviceOffer(_ service: Service, at index: Int) -> SceneOffer? {
    let serves = served(service.serves, days: service.days, fit: 1000)
    let fit = needFit(serves)
    guard let wayIndex = customer.ways.firstIndex(where: { "way:" + $0.id == service.id }) else {
      return SceneOffer(
        id: service.id, move: service.kind == .loan ? .offerLoan : .offerService, subject: .service(index),
        price: service.price, margin: service.margin, days: service.days, isBonus: false, satisfied: 0,
        serves: serves, wishFit: max(openFit, fit * 2 / 3), needFit: fit, knownFrom: 0, stock: 0)
    }
    let way = customer.ways[wayIndex]
    let levels = way.knows.compactMap { id in customer.chain.firstIndex { $0.id == id } }
    return SceneOffer(
      id: service.id, move: .offerWay, subject: .way(wayIndex), price: way.price, margin: way.margin, days: 0,
      isBonus: false, satisfied: 0, serves: serves, wishFit: max(openFit, fit * 4 / 5), needFit: fit,
      knownFrom: (levels.max() ?? 0) + 1, stock: 0)
  }

  // MARK: Fitting

  /// The requirements a row satisfies, one bit each.
  private func satisfied(row: Int, table: ArticleTable) -> UInt64 {
    table.satisfied(requirements, row: row)
  }

  /// How much of an article's use is left to this customer: a wrong size or another kind of shoe takes from it.
  private func fit(_ offer: Offer, satisfied: UInt64, adapted: Bool) -> Int {
    var fit = 1000
    for (index, requirement) in requirements.enumerated() where satisfied & (1 &<< UInt64(index)) == 0 {
      let firm = 1000 - customer.wish[min(index, customer.wish.count - 1)].flexible
      switch requirement.attribute {
      case "size": fit -= adapted ? numbers.misfitWithService : numbers.misfitPerHalfSize
      case "width", "last": fit -= numbers.misfitPerHalfSize * firm / 1000
      case "category", "cut": fit -= numbers.misfitWrongKind * firm / 1000
      default: break
      }
    }
    return max(0, fit)
  }

  /// How well each need is served, in permille; being ready in time follows from the days where nobody says otherwise.
  private func served(_ serves: [String: Int], days: Int, fit: Int) -> [Int] {
    needs.map { need in
      guard need.kind == .product else { return 0 }
      if need.id == "readiness", serves[need.id] == nil { return readiness(days) }
      return min(1000, (serves[need.id] ?? 0) * 200) * fit / 1000
    }
  }

  private func readiness(_ days: Int) -> Int {
    if days == 0 { return 1000 }
    return days <= customer.within ? 800 : max(0, 600 - (days - customer.within) * 80)
  }

  /// The product needs that are really there, weighted, in permille.
  private func needFit(_ serves: [Int]) -> Int {
    var sum = 0
    var weights = 0
    for (index, need) in needs.enumerated() where need.kind == .product {
      let weight = customer.needs[need.id] ?? 0
      sum += weight * serves[index]
      weights += weight
    }
    return weights == 0 ? 500 : sum / weights
  }

  /// How far a set of satisfied requirements meets the wish, in permille.
  ///
  /// The importance of what is satisfied, and in part of what is negotiable, over all importance; then the firmest part
  /// that is not satisfied takes its share, because what is not negotiable is not made up for by the rest.
  private func wishFit(_ satisfied: UInt64) -> Int {
    var sum = 0
    var total = 0
    var firmest = 0
    for (index, part) in customer.wish.enumerated() {
      let isSatisfied = satisfied & (1 &<< UInt64(index)) != 0
      total += part.importance
      sum += part.importance * (isSatisfied ? 1000 : part.flexible)
      if !isSatisfied { firmest = max(firmest, (1000 - part.flexible) * min(5, part.importance) / 5) }
    }
    guard total > 0 else { return 500 }
    return sum / total * (1000 - firmest * numbers.firmWish / 1000) / 1000
  }

  /// How far it meets the wish to leave it open.
  private var openFit: Int { wishFit(0) / 2 }
}
