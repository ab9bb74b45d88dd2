import Conversation
import Shop

extension Skeleton {
  /// What is there of which a new customer or company can speak.
  struct Ground {
    /// Two needs that things can meet; the same twice where there is only one.
    var needs: [String]
    /// An article.
    var article: String
    /// Its price in cents.
    var price: Int
    /// A size in which it is not here, such as `38.5`.
    var size: String
    /// Whether the shop has that size at other times; otherwise it never comes.
    var isStocked: Bool

    /// What there is in a new pack.
    static let newPack = Ground(
      needs: ["comfort", "health"], article: "market-walker", price: 12990, size: "38.5", isStocked: true)

    /// Makes one from its parts.
    private init(needs: [String], article: String, price: Int, size: String, isStocked: Bool) {
      self.needs = needs
      self.article = article
      self.price = price
      self.size = size
      self.isStocked = isStocked
    }

    /// What there is in a pack.
    init(_ pack: Pack) {
      let needs = pack.needs.filter { $0.kind == .product }.map(\.id)
      let articles = pack.assortment.articles
      let gone = articles.lazy.compactMap { article in
        article.variants.first { article.stock(size: $0.size) == 0 }.map { (article, $0.size) }
      }.first
      // Where everything is here, the size above the largest never comes.
      let largest = articles.first?.variants.map(\.size).max() ?? 3750
      let article = gone?.0 ?? articles.first
      self.init(
        needs: needs.isEmpty ? pack.needs.map(\.id) : needs, article: article?.id ?? "", price: article?.price ?? 12990,
        size: Hundredths.text(gone?.1 ?? largest + 100), isStocked: gone != nil)
    }

    /// What stands in the templates for what there is.
    var words: [(sign: String, word: String)] {
      let first = needs.first ?? ""
      let second = needs.dropFirst().first ?? first
      return [
        ("__NEED_A__: 4, __NEED_B__: 4", table([first: 4, second: 4])), ("__NEED_A__", first), ("__NEED_B__", second),
        ("__WEIGHTS__", table([first: 5, second: 4])), ("__MODEL__", article), ("__SIZE__", size),
        ("__PRICE__", String(limit)), ("__BUDGET__", String(limit + 10)),
        ("__SITUATION__", isStocked ? Situation.outOfStock.rawValue : Situation.neverInAssortment.rawValue),
      ]
    }

    /// What somebody means to pay at most, in whole euros: a little more than it costs.
    private var limit: Int { (price / 2000 + 1) * 20 }

    /// A table of needs, in the order of their ids.
    private func table(_ levels: KeyValuePairs<String, Int>) -> String {
      var entries: [String] = []
      for (need, level) in levels where !entries.contains(where: { $0.hasPrefix("\(need):") }) {
        entries.append("\(need): \(level)")
      }
      return entries.joined(separator: ", ")
    }
  }
}
