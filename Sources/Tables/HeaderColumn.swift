import Shop

/// A column of a file: its name and what its cells may hold.
struct HeaderColumn {
  /// What the cells of a column may hold.
  enum Content {
    /// Words, whatever they look like.
    case words
    /// An amount, 0 or more, with at most two decimals.
    case amount
    /// A whole number, 0 or more.
    case wholeNumber
    /// How well a need is met, a whole number from 0 to 5.
    case steps
    /// A number, yes or no, or a word.
    case anything
  }

  /// The name, cleaned and in lower case.
  let name: String
  /// What the cells may hold.
  let content: Content

  /// Makes a column; its name says what it may hold.
  init(name: String) {
    self.name = name
    content =
      switch name {
      case "id", "name", "brand": .words
      case "price": .amount
      case "stock", "lead_days": .wholeNumber
      default: name.hasPrefix(ArticleTable.servesPrefix) ? .steps : .anything
      }
  }

  /// The value of a cleaned cell; nil if it is empty.
  ///
  /// - Throws: `ArticleFileError` if the cell cannot be what the column holds.
  func value(_ cell: String, line: Int) throws(ArticleFileError) -> AttributeValue? {
    guard !cell.isEmpty else { return nil }
    switch content {
    case .words: return .word(cell.lowercased())
    case .amount: return .number(try number(cell, line, .amount) { $0 >= 0 })
    case .wholeNumber: return .number(try number(cell, line, .wholeNumber) { $0 >= 0 && $0 % 100 == 0 })
    case .steps: return .number(try number(cell, line, .steps) { (0...500).contains($0) && $0 % 100 == 0 })
    case .anything:
      let value = AttributeValue(reading: cell)
      if case .word = value, HeaderColumn.isFineNumber(cell) {
        throw .badCell(column: name, line: line, cell: cell, expected: .twoDecimals)
      }
      return value
    }
  }

  /// The number in a cell, in hundredths.
  private func number(
    _ cell: String, _ line: Int, _ expected: ArticleFileError.Expected, where holds: (Int) -> Bool
  ) throws(ArticleFileError) -> Int {
    guard let number = Hundredths.parse(cell), holds(number) else {
      throw .badCell(column: name, line: line, cell: cell, expected: expected)
    }
    return number
  }

  /// Whether a cell is a number with more decimals than can be kept; taking it for a word would break comparisons.
  private static func isFineNumber(_ cell: String) -> Bool {
    let parts = cell.drop { $0 == "-" || $0 == "+" }.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
