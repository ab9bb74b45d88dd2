/// The days of a month with its weeks as rows, a mark at each day on which something was, and a cursor on one day.
///
/// A day takes four columns: the pointer, the number, the mark. The marks differ by their glyphs, not by colour.
public struct MonthCalendar: Widget, Hashable, Sendable {
  /// What stands above, such as the month and the year.
  public var title: String
  /// The names of the seven weekdays, at most three columns each, in the order of the columns.
  public var weekdays: [String]
  /// The column of the first day, from 0 to 6.
  public var firstColumn: Int
  /// How many days there are.
  public var days: Int
  /// How much was on a day, in thousandths from 0 to 1000; days on which nothing was are left out.
  public var marks: [Int: Int]
  /// The day with the cursor, from 1.
  public private(set) var focus: Int
  /// Whether it takes the keys.
  public var isActive: Bool

  /// Makes a month.
  public init(
    title: String, weekdays: [String], firstColumn: Int, days: Int, marks: [Int: Int] = [:], focus: Int = 1,
    isActive: Bool = true
  ) {
    self.title = title
    self.weekdays = weekdays
    self.firstColumn = min(max(0, firstColumn), 6)
    self.days = min(max(1, days), 42)
    self.marks = marks
    self.focus = min(max(1, focus), self.days)
    self.isActive = isActive
  }

  /// How many rows it takes, with the title and the weekdays.
  public var height: Int { 2 + (firstColumn + days + 6) / 7 }

  /// The columns it takes.
  public static let width = 28

  /// How many days a key moves the cursor by; nil for keys that are not meant for it.
  public func step(of key: Key) -> Int? {
    switch key {
    case .left: -1
    case .right: 1
    case .up: -7
    case .down: 7
    case .home: 1 - focus
    case .end: days - focus
    default: nil
    }
  }

  /// Moves the cursor by some days, not beyond the month.
  ///
  /// - Returns: How many days are left beyond its last day, or before its first when negative; 0 where it stays in the
  ///   month. Whoever shows several months counts on from there: the month before is entered at its last day at -1.
  @discardableResult
  public mutating func move(by days: Int) -> Int {
    let wanted = focus + min(max(days, -1000), 1000)
    focus = min(max(1, wanted), self.days)
    return wanted - focus
  }

  /// The day at a place, or nil.
  public func day(at point: Point, in rect: Rect) -> Int? {
    guard rect.contains(point), point.y >= rect.y + 2, point.x < rect.x + Self.width else { return nil }
    let day = (point.y - rect.y - 2) * 7 + (point.x - rect.x) / 4 - firstColumn + 1
    return 1...days ~= day ? day : nil
  }

  /// Draws title, weekdays and weeks, as far as they fit, and sets the terminal's cursor to its day.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    guard !rect.isEmpty else { return }
    canvas.write(
      look.fitted(title, to: rect.width - 1), x: rect.x + 1, y: rect.y, style: look[.title], limit: rect.width - 1)
    for (column, name) in weekdays.prefix(7).enumerated() where rect.height > 1 {
      let x = rect.x + column * 4 + 1
      canvas.write(look.fitted(name, to: min(3, rect.maxX - x)), x: x, y: rect.y + 1, style: look[.quiet])
    }
    for day in 1...days {
      let place = firstColumn + day - 1
      let cell = Rect(x: rect.x + place % 7 * 4, y: rect.y + 2 + place / 7, width: 4, height: 1)
      guard cell.y < rect.maxY, cell.maxX <= rect.maxX else { continue }
      draw(day, into: &canvas, in: cell, look: look)
    }
  }

  private func draw(_ day: Int, into canvas: inout Canvas, in cell: Rect, look: Look) {
    let isFocused = day == focus
    let style = isFocused && isActive ? look[.focus] : nil
    if let style { canvas.fill(cell, style: style) }
    if isFocused { canvas.put(look[.pointer], x: cell.x, y: cell.y, style: style ?? look[.strong]) }
    let isMarked = marks[day] != nil
    canvas.write(
      String(day).padded(to: 2, trailing: true), x: cell.x + 1, y: cell.y,
      style: style ?? look[isMarked ? .strong : .text])
    if let amount = marks[day] {
      canvas.put(look.shade(amount), x: cell.x + 3, y: cell.y, style: style ?? look[.accent])
    }
    if isFocused && isActive { canvas.cursor = Point(x: cell.x, y: cell.y) }
  }
}

extension Look {
  /// A glyph that fills its cell the more, the larger a value from 0 to 1000 is: one of four.
  func shade(_ value: Int) -> Character {
    let glyphs: [Character] = unicode ? ["░", "▒", "▓", "█"] : [".", "+", "*", "#"]
    return glyphs[min(3, min(max(0, value), 1000) * 4 / 1000)]
  }
}
