import Shop

/// What the articles of a shop say to one wish.
struct WishOnShelf {
  /// The first article on the shelf that meets the whole wish.
  private(set) var here: String?
  /// The first that is gone, would meet the whole wish and can be ordered.
  private(set) var orderable: String?
  /// The first that is gone, would meet the whole wish and is not made any more.
  private(set) var discontinued: String?
  /// The first on the shelf that is just what is wished for, but for its price.
  private(set) var tooDear: String?
  /// Whether something is gone that is just what is wished for, whatever it costs.
  private(set) var isGoneAtAnyPrice = false
  /// What of the wish the nearest article does not meet, whether it is here or not.
  let missing: String

  /// Waiting and stock are not what a shoe is like: whatever is gone would fail on them.
  private static let waiting: Set<String> = ["days", "lead_days", "stock"]

  /// Holds a wish against the shelf.
  init(_ requirements: [Requirement], _ table: ArticleTable) {
    let shoe = requirements.filter { !Self.waiting.contains($0.attribute) }
    let atAnyPrice = shoe.filter { $0.attribute != "price" }
    missing = (table.relaxations(shoe).first?.drop ?? []).map(\.text).joined(separator: ", ")
    for row in 0..<table.rowCount where Self.meets(atAnyPrice, table, row) {
      let article = table.article(row: row)
      let isMet = Self.meets(shoe, table, row)
      if table.number("stock", row: row) ?? 0 <= 0 {
        isGoneAtAnyPrice = true
        if isMet, table.number("lead_days", row: row) != nil { orderable = orderable ?? article }
        if isMet, table.number("lead_days", row: row) == nil { discontinued = discontinued ?? article }
      } else if Self.meets(requirements, table, row) {
        here = here ?? article
      } else if !isMet {
        tooDear = tooDear ?? article
      }
    }
  }

  /// Whether a row meets all of some requirements.
  private static func meets(_ requirements: [Requirement], _ table: ArticleTable, _ row: Int) -> Bool {
    table.satisfied(requirements, row: row).nonzeroBitCount == requirements.count
  }
}
