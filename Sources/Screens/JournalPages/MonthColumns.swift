import Canvas
import Journal

/// Values over the months as a row of small columns, as text; it needs no colour, and a month without a value leaves a gap.
struct MonthColumns {
  /// The months, the oldest first.
  let months: [LocalMonth]
  /// A value from 0 to 1000 for each; nil where there is none.
  let values: [Int?]

  /// The most columns of a month, with the gap behind it.
  private static let widest = 5

  /// How many of the latest months fit, and how wide each is then; with a gap behind it where there is room.
  static func fitting(_ months: Int, columns: Int) -> (months: Int, width: Int) {
    let width = min(max(1, columns / max(1, months)), widest)
    return (min(months, max(1, columns / width)), width)
  }

  /// The columns as text of at most so many.
  func text(columns: Int, look: Look) -> String {
    let (count, width) = Self.fitting(months.count, columns: columns)
    let wide = values.suffix(count).flatMap { value -> [Int?] in
      width == 1 ? [value] : Array(repeating: value, count: width - 1) + [nil]
    }
    guard !wide.isEmpty else { return "" }
    var canvas = Canvas(width: wide.count, height: 1)
    Sparkline(wide).draw(into: &canvas, in: canvas.bounds, look: look)
    return canvas.text
  }

  /// What stands below: the first and the last month in sight, at the ends of the columns.
  func axis(columns: Int, _ world: World) -> String {
    let (count, width) = Self.fitting(months.count, columns: columns)
    let shown = months.suffix(count)
    guard let first = shown.first, let last = shown.last else { return "" }
    let one = Self.short(first, world)
    guard first != last else { return one }
    let other = Self.short(last, world)
    let gap = max(2, count * width - (width > 1 ? 1 : 0) - one.displayWidth - other.displayWidth)
    return one + String(repeating: " ", count: gap) + other
  }

  /// A month in short, with its year.
  static func short(_ month: LocalMonth, _ world: World) -> String {
    world.strings.fill(
      "journal-pages.short-month",
      ["month": world.strings["journal-pages.month.\(month.month).short"], "year": String(month.year)])
  }
}
