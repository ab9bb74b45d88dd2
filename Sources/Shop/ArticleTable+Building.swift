extension ArticleTable {
  /// Collects rows and codes them into a table at the end.
  public struct Builder {
    /// The attributes' names.
    private let names: [String]
    /// What has been collected of each column.
    private var drafts: [ColumnDraft]
    /// The articles so far.
    private var articles: [String] = []
    /// The place of each article.
    private var articleIndex: [String: UInt32] = [:]
    /// The article of each row so far.
    private var articleOfRow: [UInt32] = []

    /// Makes a builder for these attributes; the names differ and are in lower case.
    public init(attributes: [String]) {
      names = attributes
      drafts = Array(repeating: ColumnDraft(), count: attributes.count)
    }

    /// Adds a row: one value per attribute, in their order; missing ones at the end say nothing.
    public mutating func append(article: String, values: [AttributeValue?]) {
      if let index = articleIndex[article] {
        articleOfRow.append(index)
      } else {
        let index = UInt32(articles.count)
        articleIndex[article] = index
        articles.append(article)
        articleOfRow.append(index)
      }
      for place in drafts.indices {
        drafts[place].append(place < values.count ? values[place] : nil)
      }
    }

    /// The table of all rows added so far.
    public func build() -> ArticleTable {
      var columnIndex: [String: Int] = [:]
      for (index, name) in names.enumerated() where columnIndex[name] == nil { columnIndex[name] = index }
      return ArticleTable(
        articles: articles, articleOfRow: articleOfRow,
        columns: zip(names, drafts).map { $1.column(named: $0) }, columnIndex: columnIndex)
    }
  }

  /// Makes the table of an assortment: a row for each size, width and colour of each article.
  ///
  /// Beside the articles' own attributes there are `id`, `brand`, `name`, `price`, `size`, `width`, `colour`, `stock`,
  /// `lead_days` (nothing if discontinued), `days` (until the row can be here: 0 in stock, else by transfer or order)
  /// and `serves.` columns. A yes-or-no attribute that an article does not name is no.
  public init(_ assortment: Assortment) {
    let own = Set(assortment.articles.flatMap(\.attributes.keys).map { $0.lowercased() })
    let needs = Set(assortment.articles.flatMap(\.serves.keys))
    let fixed = ["id", "brand", "name", "price", "size", "width", "colour", "stock", "lead_days", "days"]
    let extra = own.subtracting(fixed).sorted()
    var builder = Builder(
      attributes: fixed + extra + needs.sorted().map { Self.servesPrefix + $0.lowercased() })
    let attributes = assortment.articles.map { article in
      Dictionary(article.attributes.map { ($0.lowercased(), $1.folded) }, uniquingKeysWith: { first, _ in first })
    }
    let flags = extra.filter { name in attributes.allSatisfy { $0[name].map { $0.rank == 1 } ?? true } }
    for (article, attributes) in zip(assortment.articles, attributes) {
      let common = extra.map { attributes[$0] ?? (flags.contains($0) ? .flag(false) : nil) }
      let serves = needs.sorted().map { AttributeValue.number((article.serves[$0] ?? 0) * 100) }
      for variant in article.variants {
        let head = Self.fixedValues(article, attributes, variant, branches: assortment.branches)
        builder.append(article: article.id, values: head + common + serves)
      }
    }
    self = builder.build()
  }

  /// The values every row has, whatever its article's own attributes are.
  private static func fixedValues(
    _ article: Article, _ attributes: [String: AttributeValue], _ variant: Variant, branches: [Branch]
  ) -> [AttributeValue?] {
    var waits = branches.filter { $0.stock[article.id]?[variant.size] ?? 0 > 0 }.map(\.days)
    var leadDays: Int?
    if case .order(let days) = article.supply {
      leadDays = days
      waits.append(days)
    }
    if variant.stock > 0 { waits.append(0) }
    return [
      .word(article.id.lowercased()), word(article.brand), word(article.name), .number(article.price),
      .number(variant.size), word(variant.width) ?? attributes["width"],
      word(variant.colour) ?? attributes["colour"], .number(variant.stock * 100),
      leadDays.map { .number($0 * 100) }, waits.min().map { .number($0 * 100) },
    ]
  }

  /// A word in lower case, or nothing if it is empty.
  private static func word(_ text: String) -> AttributeValue? { text.isEmpty ? nil : .word(text.lowercased()) }
}

extension AttributeValue {
  /// The value with its word in lower case.
  var folded: AttributeValue {
    guard case .word(let word) = self else { return self }
    return .word(word.lowercased())
  }
}
