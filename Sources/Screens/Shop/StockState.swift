import Canvas
import Packs
import Shop
import Speech

/// What of the stock is shown, and in which order.
struct StockState: Sendable {
  /// Which articles are shown.
  enum Filter: String, CaseIterable, Sendable { case all, here, orderable, gone }
  /// What the articles are ordered by.
  enum Order: String, CaseIterable, Sendable { case name, price, pairs, supply }

  /// Which row is focused.
  var table = TableState()
  /// What is searched for.
  var search = LineEditor(limit: 60)
  /// Whether the search takes the keys.
  var isSearching = false
  /// Which articles are shown.
  var filter = Filter.all
  /// What they are ordered by.
  var order = Order.name
  /// Whether the order is turned round.
  var isReversed = false

  /// The articles shown, in order.
  func articles(of pack: Pack, in language: Language) -> [Article] {
    let words = search.text.lowercased().split(separator: " ")
    let found = pack.assortment.articles.filter { article in
      passes(article) && (words.isEmpty || words.allSatisfy(haystack(article, pack, language).contains))
    }
    let sorted = found.sorted { left, right in
      switch order {
      case .name: title(left) < title(right)
      case .price: (left.price, title(left)) < (right.price, title(right))
      case .pairs: (right.pairs, title(left)) < (left.pairs, title(right))
      case .supply: (left.leadDays, title(left)) < (right.leadDays, title(right))
      }
    }
    return isReversed ? sorted.reversed() : sorted
  }

  private func title(_ article: Article) -> String { article.name + " " + article.brand }

  /// Whether the filter lets an article through.
  private func passes(_ article: Article) -> Bool {
    switch filter {
    case .all: true
    case .here: article.pairs > 0
    case .orderable: article.supply != .discontinued
    case .gone: article.supply == .discontinued
    }
  }

  /// Everything about an article that can be searched for, in lower case.
  private func haystack(_ article: Article, _ pack: Pack, _ language: Language) -> String {
    var parts = [article.brand, article.name, pack.words.articles[article.id]?.kind[language] ?? ""]
    for (name, value) in article.attributes {
      switch value {
      case .word(let word): parts.append(word)
      case .flag(true): parts.append(name)
      case .flag(false), .number: break
      }
    }
    parts += Set(article.variants.map(\.colour))
    return parts.joined(separator: " ").lowercased()
  }
}

extension Article {
  /// All pairs in stock here.
  var pairs: Int { variants.reduce(0) { $0 + $1.stock } }

  /// Days until one can be ordered; more than any other if none can.
  var leadDays: Int { if case .order(let days) = supply { days } else { .max } }

  /// The sizes it is made in, in hundredths, ascending, each once.
  var sizes: [Int] { Set(variants.map(\.size)).sorted() }
}

/// A row of small cells, one for each half size: how many pairs there are.
struct SizeCells {
  /// The smallest size of the scale that stands above the cells, in whole EU sizes.
  static let first = 35
  /// The largest.
  static let last = 48
  /// How many columns the cells take: three for each whole size, the second for the half size above it, the third blank.
  static let width = (last - first + 1) * 3 - 1

  /// The scale: every size above its cell.
  static var scale: String { (first...last).map(String.init).joined(separator: " ") }

  /// The cells of an article; one with smaller sizes gets a cell per whole size between its smallest and its largest.
  static func cells(_ article: Article, look: Look) -> [TextSpan] {
    let sizes = article.sizes
    guard let smallest = sizes.first, let largest = sizes.last else { return [] }
    if smallest >= first * 100 && largest < (last + 1) * 100 {
      return (first...last).flatMap { size in
        (size > first ? [TextSpan(" ")] : [])
          + [cell(article, size: size * 100, sizes, look), cell(article, size: size * 100 + 50, sizes, look)]
      }
    }
    let whole = stride(from: smallest / 100, through: largest / 100, by: 1).flatMap {
      [cell(article, size: $0 * 100, sizes, look), TextSpan(" ")]
    }
    return [TextSpan("\(smallest / 100) ", .quiet)] + whole + [TextSpan("\(largest / 100)", .quiet)]
  }

  /// One cell: the pairs, `+` for more than nine, a dot for none, a blank for a size that is not made.
  private static func cell(_ article: Article, size: Int, _ sizes: [Int], _ look: Look) -> TextSpan {
    guard sizes.contains(size) else { return TextSpan(" ") }
    let pairs = article.stock(size: size)
    if pairs == 0 { return TextSpan(String(look[.dot]), .quiet) }
    return TextSpan(pairs > 9 ? "+" : String(pairs), .strong)
  }
}
