import Conversation
import Season
import Shop
import Speech

/// A season in words and columns, for commands.
public struct SeasonText {
  /// The interface's strings.
  let strings: Forms
  /// The language.
  let language: Language
  /// The pack's words.
  let words: PackWords
  /// The shop's articles.
  let articles: [Article]

  /// Makes one.
  ///
  /// - Parameters:
  ///   - strings: The interface's strings, under `season.`.
  ///   - language: The language.
  ///   - words: The words of the pack the season is played with.
  ///   - articles: The pack's articles, for their names.
  public init(strings: Forms, language: Language, words: PackWords, articles: [Article]) {
    self.strings = strings
    self.language = language
    self.words = words
    self.articles = articles
  }

  // MARK: Names

  /// What a house is called in the season, with its way of selling.
  public func name(_ house: SeasonHouse) -> String {
    strings.filled(
      "season.house", ["company": company(house), "policy": strings.filled("season.policy.\(house.policy.name)")])
  }

  /// What a house is called.
  public func company(_ house: SeasonHouse) -> String {
    words.companies[house.company.id]?.name[language] ?? house.company.id
  }

  /// What a kind of customer is called.
  public func kind(_ id: String) -> String { words.customers[id]?.name[language] ?? id }

  /// What a figure is called, with its unit.
  public func figure(_ figure: SeasonFigure) -> String { strings.filled("season.figure.\(figure.rawValue)") }

  // MARK: Numbers

  /// A mean with half the width of its interval, in the figure's own way of counting.
  public func number(_ estimate: Estimate, _ figure: SeasonFigure, signed: Bool = false) -> String {
    guard estimate.margin.isFinite else { return "–" }
    let (divisor, decimals) = scale(figure)
    func text(_ value: Double) -> String {
      Rounded(value / divisor).text(decimals: decimals, point: strings.filled("season.decimal"))
    }
    let sign = signed && estimate.mean > 0 ? "+" : ""
    return strings.filled(
      "season.number",
      ["mean": sign + grouped(text(estimate.mean)), "margin": grouped(text(abs(estimate.margin)))])
  }

  /// By what a figure is divided to be shown, and with how many decimals.
  func scale(_ figure: SeasonFigure) -> (divisor: Double, decimals: Int) {
    if figure.isMoney { return (100, 0) }
    if figure.isPermille { return (10, 1) }
    if figure == .length { return (100, 1) }
    return (1, 1)
  }

  /// The digits of the whole part in groups of three.
  func grouped(_ text: String) -> String {
    let point = strings.filled("season.decimal")
    let parts = text.split(separator: Character(point), maxSplits: 1).map(String.init)
    guard let whole = parts.first else { return text }
    let sign = whole.hasPrefix("−") ? "−" : ""
    var result = ""
    let digits = whole.dropFirst(sign.count)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += strings.filled("season.grouping") }
      result.append(digit)
    }
    return sign + result + (parts.count > 1 ? point + parts[1] : "")
  }
}

/// Columns of text, each as wide as it must be; the first to the left, the others to the right.
struct TextColumns {
  private var rows: [[String]] = []

  /// Adds a row.
  mutating func add(_ row: [String]) { rows.append(row) }

  /// The rows as lines of text.
  var lines: [String] {
    var widths: [Int] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index < widths.count { widths[index] = max(widths[index], cell.count) } else { widths.append(cell.count) }
      }
    }
    return rows.map { row in
      var line = ""
      for (index, cell) in row.enumerated() {
        let fill = String(repeating: " ", count: widths[index] - cell.count)
        line += index == 0 ? cell + fill : "  " + fill + cell
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }
}
