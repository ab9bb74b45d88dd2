import Shop
import Speech

/// Reads files of articles: `articles.yaml` or `articles/*.yaml`.
enum ArticleReader {
  /// What ids of articles, services and places share.
  static let kind = Issue.Thing.articleServiceOrPlace

  /// Reads the file into the draft.
  static func read(_ root: Item, into draft: inout PackDraft) {
    let fields = root.fields()
    for item in fields.required("articles")?.list() ?? [] {
      guard let (article, words) = article(item, &draft) else { continue }
      draft.add(article, words, at: item.place)
    }
    fields.finish()
  }

  /// Reads one article with its words; nil if its id cannot be used.
  private static func article(_ item: Item, _ draft: inout PackDraft) -> (Article, ArticleWords)? {
    let fields = item.fields()
    let id = fields.identifier("id")
    let isFree = id.isEmpty || draft.claim(id, kind: kind, at: fields.place("id"))
    let read = fields.required("price")?.hundredths(0...1_000_000)
    let price = read ?? 0
    let margin = fields.cents("margin")
    if let read, margin > read {
      let highest = Hundredths.text(read)
      fields.place("margin").report(.outOfRange(found: Hundredths.text(margin), lowest: "0", highest: highest))
    }
    let words = ArticleWords(
      kind: fields.text("kind"), truths: fields.phrases("true-words"), drawbacks: fields.phrases("drawback"),
      bent: fields.phrases("bent"))
    let article = Article(
      id: id, brand: fields.required("brand")?.line() ?? "", name: fields.required("name")?.line() ?? "",
      attributes: attributes(fields), price: price, cost: price - margin, bonus: fields.flag("bonus", usually: false),
      supply: supply(fields), variants: variants(fields.required("stock")),
      serves: draft.levels(fields.required("serves")), drawback: id)
    fields.finish()
    return isFree && !id.isEmpty ? (article, words) : nil
  }

  /// The attributes, with the category among them.
  private static func attributes(_ fields: Fields) -> [String: AttributeValue] {
    var attributes: [String: AttributeValue] = [:]
    for (name, item, place) in fields.required("attributes")?.table() ?? [] {
      guard let name = place.identifier(name), let value = item.attributeValue() else { continue }
      attributes[name] = value
    }
    if let category = fields.required("category")?.identifier() { attributes["category"] = .word(category) }
    return attributes
  }

  /// How the article can be had when it is not in stock.
  private static func supply(_ fields: Fields) -> Supply {
    if fields.flag("discontinued", usually: false) {
      _ = fields.optional("order")
      return .discontinued
    }
    return .order(days: fields.integer("order", 0...365))
  }

  /// The sizes, widths and colours with what is in stock.
  private static func variants(_ item: Item?) -> [Variant] {
    var variants: [Variant] = []
    for row in item?.list() ?? [] {
      let fields = row.fields()
      let width = fields.optional("width")?.line() ?? ""
      let colour = fields.optional("colour")?.line() ?? ""
      for entry in fields.required("sizes").map(sizes) ?? [] {
        variants.append(Variant(size: entry.size, width: width, colour: colour, stock: entry.pairs))
      }
      fields.finish()
    }
    return variants
  }

  /// A table of pairs by EU size.
  static func sizes(_ item: Item) -> [(size: Int, pairs: Int)] {
    var sizes: [(size: Int, pairs: Int)] = []
    for (name, value, place) in item.table() {
      guard let size = Hundredths.parse(name), (1000...6000).contains(size) else {
        place.report(.wrongValue(expected: .size, found: ForbiddenCharacters.cleaned(name)))
        continue
      }
      sizes.append((size, value.integer(0...999) ?? 0))
    }
    return sizes
  }
}
