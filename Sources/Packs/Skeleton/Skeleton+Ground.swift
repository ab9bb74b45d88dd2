import Shop

extension Skeleton {
  /// What is there of which a new customer or company can speak.
  struct Ground {
    /// Two needs that things can meet; the same twice where there is only one.
    var needs: [String]
    /// An article, and a size in which it is not here.
    var article: String
    /// That size, such as `38.5`.
    var size: String

    /// What there is in a new pack.
    static let newPack = Ground(needs: ["comfort", "health"], article: "market-walker", size: "38.5")

    /// Makes one from its parts.
    private init(needs: [String], article: String, size: String) {
      self.needs = needs
      self.article = article
      self.size = size
    }

    /// What there is in a pack.
    init(_ pack: Pack) {
      let needs = pack.needs.filter { $0.kind == .product }.map(\.id)
      self.init(
        needs: needs.isEmpty ? pack.needs.map(\.id) : needs, article: pack.assortment.articles.first?.id ?? "",
        size: "38.5")
      for article in pack.assortment.articles {
        guard let gone = article.variants.first(where: { $0.stock == 0 }) else { continue }
        self.article = article.id
        size = Hundredths.text(gone.size)
        return
      }
    }

    /// What stands in the templates for what there is.
    var words: [(sign: String, word: String)] {
      let first = needs.first ?? ""
      let second = needs.dropFirst().first ?? first
      return [
        ("__NEED_A__: 4, __NEED_B__: 4", table([first: 4, second: 4])), ("__NEED_A__", first), ("__NEED_B__", second),
        ("__WEIGHTS__", table([first: 5, second: 4])), ("__MODEL__", article), ("__SIZE__", size),
      ]
    }

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
