import Conversation
import Shop

/// For every kind of customer the scenes everything else is varied from: nothing is matched more often than needed.
///
/// A kind is met with in up to three ways: the wish is not on the shelf, it is, or the house has learnt a service for it.
struct SeasonBases: Sendable {
  /// One kind of customer.
  struct Kind: Sendable {
    /// The customer as the pack has them.
    var customer: Customer
    /// The wish is not on the shelf.
    var lacking: Scene
    /// The wish is on the shelf; nil where nothing we know of meets it.
    var met: Scene?
    /// The house does itself what it used to send people elsewhere for; nil where it cannot learn that.
    var served: Scene?
    /// Whether the pack's own shelf meets the wish, so that lacking means that it is sold out.
    var fitsAsIs: Bool
    /// What a house that learns changes after reports of this kind.
    var change: ShopChange?
  }

  /// The kinds, in the order of the shop's customers.
  let kinds: [Kind]
  /// The numbers they were made with.
  let model: Model

  /// Matches everything once.
  ///
  /// - Throws: `SceneError` where a wish cannot be read.
  init(_ shop: SeasonShop, company: Company) throws(SceneError) {
    model = shop.model
    let learning = Learning(floor: shop.floor, reportsToChange: 1)
    var kinds: [Kind] = []
    for customer in shop.customers {
      func scene(_ changes: [ShopChange]) throws(SceneError) -> Scene {
        let floor = changes.isEmpty ? shop.floor : ShopFloor(shop.floor.assortment.changed(by: changes))
        return try Scene(customer: customer, company: company, floor: floor, needs: shop.needs, model: shop.model)
      }
      let lacking = try scene([])
      let change = try learning.change(for: customer)
      var met: Scene?
      if lacking.wishFits {
        met = lacking
      } else if customer.situation != .repair {
        switch Learning.meeting(lacking.requirements, shop.floor) {
        case .byStock(let article, let size): met = try scene([.stocks(article: article, size: size)])
        case .bySize(let article, let size): met = try scene([.takesUp(article: article, size: size)])
        case .isHere, .never: break
        }
      }
      if met?.wishFits != true { met = nil }
      var served: Scene?
      if let change, case .service = change { served = try scene([change]) }
      kinds.append(
        Kind(
          customer: customer, lacking: lacking, met: met, served: served,
          fitsAsIs: lacking.wishFits, change: change))
    }
    self.kinds = kinds
  }
}
