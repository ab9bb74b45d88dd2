import Conversation
import Shop

/// How a visitor's wish stands to the shelf today.
enum Meeting: Int, Sendable {
  /// It is not there.
  case lacking = 0
  /// It is there.
  case met = 1
  /// The house has learnt a service for it.
  case served = 2
}

/// One kind of customer, compiled for all houses.
struct KindStage: Sendable {
  /// Whether the wish can be on the shelf at all.
  var canBeMet: Bool
  /// Whether a house can learn a service for it.
  var canBeServed: Bool
  /// Whether lacking means that the pack's own pairs are sold out.
  var fitsAsIs: Bool
  /// Whether pairs that meet the rare wish can be bought because they can be ordered anyway.
  var isOrderable: Bool
  /// Whether they can be bought once the house has changed.
  var isStockChange: Bool
  /// Whether anything can change.
  var canChange: Bool
  /// By ``Meeting``: the pairs that meet the wish, one bit each.
  var fitting: InlineArray<3, UInt64>
  /// By ``Meeting``: for each offer of a pair that is here, its bit's place and its place in the stock.
  var pairs: [ContiguousArray<PairPlace>]
  /// By ``Meeting``: for each offer its place in the stock; −1 where it is no pair that is here.
  var places: [ContiguousArray<Int16>]
  /// By ``Meeting``: for each offer whether it is an order that meets the whole wish.
  var orders: [UInt64]
  /// By variant: how long they wait for a seller, in turns.
  var waits: ContiguousArray<Int32>
  /// How much more often than others they come among those who live here.
  var weightHere: Int
  /// How much more often than others they come among passers-by.
  var weightPassing: Int
}

/// An offer of a pair that is here, and where it stands in the stock.
struct PairPlace: Sendable {
  /// The place of the offer's bit.
  var bit: UInt8
  /// Its place in the stock.
  var key: Int16
}

/// One kind of pair in the stock: an article in a size.
struct StockKey: Sendable {
  /// Pairs at the start.
  var stock: Int
  /// Whether the company pays a bonus for it.
  var isBonus: Bool
}

/// Everything of a season that is compiled once: scenes of every kind of customer, in variants, in every house.
final class SeasonStage: Sendable {
  /// How many different people there are of each kind; half of them are the others' opposites.
  static let people = 6

  /// The assumptions about a season.
  let numbers: SeasonNumbers
  /// The kinds of customers.
  let kinds: ContiguousArray<KindStage>
  /// The pairs in the stock.
  let keys: ContiguousArray<StockKey>
  /// The houses.
  let houses: ContiguousArray<HouseStage>

  /// Compiles a shop and its houses.
  init(_ shop: SeasonShop, houses list: [SeasonHouse], bases: SeasonBases) {
    let numbers = SeasonNumbers(shop.model.assumptions)
    self.numbers = numbers
    var builder = StockBuilder()
    kinds = ContiguousArray(
      bases.kinds.map { KindStage($0, numbers: numbers, weight: shop.weights[$0.customer.id] ?? 1000, &builder) })
    keys = builder.keys
    houses = ContiguousArray(
      list.map { HouseStage($0, bases: bases, model: shop.model, spread: numbers.personaSpread) })
  }
}

/// Collects the pairs that are offered in any scene.
struct StockBuilder {
  /// The pairs in the stock so far.
  private(set) var keys: ContiguousArray<StockKey> = []
  private var places: [Name: Int] = [:]

  private struct Name: Hashable {
    var article: String
    var size: Int
  }

  /// The place of an offer of a pair that is here; nil for every other offer.
  mutating func place(of offer: SceneOffer, in scene: Scene) -> Int? {
    guard offer.move == .offerArticle || offer.move == .offerSize,
      case .article(let index, let size, _, _) = offer.subject
    else { return nil }
    let name = Name(article: scene.assortment.articles[index].id, size: size)
    if let place = places[name] { return place }
    places[name] = keys.count
    keys.append(StockKey(stock: offer.stock, isBonus: offer.isBonus))
    return keys.count - 1
  }
}

extension KindStage {
  /// Compiles a kind, and enters its pairs into the stock.
  init(_ kind: SeasonBases.Kind, numbers: SeasonNumbers, weight: Int, _ builder: inout StockBuilder) {
    canBeMet = kind.met != nil
    canBeServed = kind.served != nil
    fitsAsIs = kind.fitsAsIs
    canChange = kind.change != nil
    switch kind.change {
    case .stocks: (isOrderable, isStockChange) = (true, true)
    case .takesUp: (isOrderable, isStockChange) = (false, true)
    default: (isOrderable, isStockChange) = (kind.fitsAsIs, false)
    }
    let scenes = [kind.lacking, kind.met ?? kind.lacking, kind.served ?? kind.lacking]
    fitting = [kind.lacking.fitting, scenes[1].fitting, scenes[2].fitting]
    pairs = []
    places = []
    orders = []
    for scene in scenes {
      var pairs = ContiguousArray<PairPlace>()
      var places = ContiguousArray<Int16>(repeating: -1, count: 64)
      var orders: UInt64 = 0
      for (index, offer) in scene.offers.enumerated() {
        if let key = builder.place(of: offer, in: scene) {
          pairs.append(PairPlace(bit: UInt8(index), key: Int16(key)))
          places[index] = Int16(key)
        } else if offer.move == .offerOrder, offer.satisfied.nonzeroBitCount == scene.requirements.count {
          orders |= 1 &<< UInt64(index)
        }
      }
      self.pairs.append(pairs)
      self.places.append(places)
      self.orders.append(orders)
    }
    waits = ContiguousArray(
      Variation.all(of: kind.customer, spread: numbers.personaSpread).map {
        Int32(numbers.waitsFor * (1500 - $0.temperament.haste) / 1000)
      })
    let local = kind.customer.temperament.local
    let situation = kind.customer.situation
    let isRare = situation == .neverInAssortment || situation == .repair
    let weight = isRare ? weight * numbers.rareKinds / 1000 : weight
    weightHere = weight * (100 + local) / 100
    weightPassing = weight * (1100 - local) / 100
  }
}
