import Conversation
import Packs
import Shop

/// A customer whose `situation` says something else about the shelf than the pack's own articles.
///
/// What the seller says after looking follows the situation, and what can be offered follows the articles; where the two do not go
/// together, the shop says that something is gone and puts it on the counter.
enum SituationContradictsStock: FormRule {
  static let id = "situation-contradicts-stock"
  static let severity = Severity.warning

  static func look(at reading: PackReading) -> [Finding] {
    guard let pack = reading.pack else { return [] }
    let floor = ShopFloor(pack.assortment)
    return pack.customers.compactMap { customer in
      guard let requirements = try? floor.requirements(of: customer) else { return nil }
      let shelf = WishOnShelf(requirements, floor.table)
      guard let (variant, values) = contradiction(customer.situation, shelf) else { return nil }
      return Finding(
        rule: id, severity: severity, place: reading.places.place("customers/\(customer.id)", "situation"),
        variant: variant, values: values.merging(["situation": customer.situation.rawValue]) { first, _ in first })
    }
  }

  /// How a situation and the shelf contradict each other; nil if they do not.
  private static func contradiction(
    _ situation: Situation, _ shelf: WishOnShelf
  ) -> (variant: String, values: [String: String])? {
    switch (situation, shelf.here) {
    case (.outOfStock, let article?), (.neverInAssortment, let article?): return ("here", ["article": article])
    case (.outOfStock, nil) where shelf.isGoneAtAnyPrice: return nil
    case (.outOfStock, nil):
      return shelf.tooDear.map { ("too-dear", ["article": $0]) } ?? ("nowhere", ["missing": shelf.missing])
    case (.neverInAssortment, nil): return shelf.orderable.map { ("orderable", ["article": $0]) }
    case (.fits, nil):
      return (shelf.orderable ?? shelf.discontinued).map { ("not-here", ["article": $0]) }
        ?? ("nothing", ["missing": shelf.missing])
    // Whether it is there or not, it would not help, or not all of them, or the rule says no.
    case (.fits, _), (.wrongIdea, _), (.someoneElsesNeed, _), (.repair, _): return nil
    }
  }
}
