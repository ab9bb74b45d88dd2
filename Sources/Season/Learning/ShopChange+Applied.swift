import Conversation
import Shop

extension Assortment {
  /// The assortment after changes; what they name and is not there is left out.
  public func changed(by changes: [ShopChange]) -> Assortment {
    var changed = self
    for change in changes {
      switch change {
      case .stocks(let article, let size), .takesUp(let article, let size): changed.keep(article, size: size)
      case .service(let id): changed.learn(fromPlace: id)
      case .allowsReferring, .allowsBending: break
      }
    }
    return changed
  }

  /// Keeps pairs of an article in a size, whether it came in it before or not.
  private mutating func keep(_ id: String, size: Int) {
    guard let index = articles.firstIndex(where: { $0.id == id }) else { return }
    var has = false
    for variant in articles[index].variants.indices where articles[index].variants[variant].size == size {
      articles[index].variants[variant].stock = max(2, articles[index].variants[variant].stock)
      has = true
    }
    if has { return }
    // In a size it never came in, it comes in every width and colour it has.
    var kinds: [Variant] = []
    for var variant in articles[index].variants {
      variant.size = size
      variant.stock = 2
      if !kinds.contains(variant) { kinds.append(variant) }
    }
    articles[index].variants += kinds
  }

  /// Adds a service that does what a place does, at the price of a usual service of the house.
  private mutating func learn(fromPlace id: String) {
    guard let place = place(id), service("own-" + id) == nil else { return }
    let prices = services.map(\.price).sorted()
    let margins = services.map(\.margin).sorted()
    services.append(
      Service(
        id: "own-" + id, kind: .repair, price: prices.isEmpty ? 0 : prices[prices.count / 2], days: 3,
        serves: place.serves, margin: margins.isEmpty ? 0 : margins[margins.count / 2]))
  }
}

extension Company {
  /// The company after changes of its rules.
  public func changed(by changes: [ShopChange]) -> Company {
    var changed = self
    if changes.contains(.allowsReferring) { changed.permits.refer = .yes }
    if changes.contains(.allowsBending) { changed.permits.bendRule = .yes }
    return changed
  }
}
