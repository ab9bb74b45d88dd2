/// What a person would see on a terminal: a grid of characters, the cursor, and a few modes.
public struct Screen: Equatable, Sendable, CustomStringConvertible {
  /// One place of the grid.
  public struct Cell: Equatable, Sendable {
    /// The character; empty for the right half of a wide one.
    public var text = " "
    /// Whether it is bold, dim, underlined or reversed.
    public var bold = false, dim = false, underline = false, reverse = false
    /// The colours, 0 to 7, or nil for the terminal's own.
    public var front: Int?, back: Int?
  }

  /// Columns.
  public private(set) var width: Int
  /// Rows.
  public private(set) var height: Int
  /// The rows of the grid.
  var rows: [[Cell]]
  /// The cursor's column and row, from 0.
  public internal(set) var cursor = (x: 0, y: 0)
  /// Whether the cursor can be seen.
  public internal(set) var cursorVisible = true
  /// Whether the alternate screen is shown, which programs leave when they end.
  public internal(set) var isOnAlternateScreen = false
  /// The private modes that are on, such as 1000 (mouse) and 2004 (bracketed paste).
  public internal(set) var modes: Set<Int> = []
  /// How a character that is written now looks.
  var pen = Cell()
  /// The first and the last row that scroll.
  var region: ClosedRange<Int>
  /// Whether the next character goes to the next row first.
  var wraps = false
  /// The screen behind the alternate one.
  var main: [[Cell]]?
  /// Where the cursor was when it was last saved.
  var saved = (x: 0, y: 0)
  /// The character that REP repeats.
  var last = " "

  /// An empty screen.
  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
    rows = Array(repeating: Array(repeating: Cell(), count: width), count: height)
    region = 0...height - 1
  }

  /// The characters as lines, without blanks at their ends.
  public var text: String { lines.joined(separator: "\n") }

  /// The characters of each row, without blanks at its end.
  public var lines: [String] {
    rows.map { row in
      var line = row.map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Whether the text stands somewhere, within one row.
  public func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// The cell at a place; outside of the screen an empty one.
  public subscript(x: Int, y: Int) -> Cell {
    rows.indices.contains(y) && rows[y].indices.contains(x) ? rows[y][x] : Cell()
  }

  /// The numbers of the rows in which a cell is as asked.
  public func rows(with property: (Cell) -> Bool) -> [Int] {
    rows.indices.filter { rows[$0].contains(where: property) }
  }

  /// Whether both show the same.
  public static func == (one: Screen, other: Screen) -> Bool {
    one.rows == other.rows && one.cursor == other.cursor && one.cursorVisible == other.cursorVisible
      && one.isOnAlternateScreen == other.isOnAlternateScreen && one.modes == other.modes
  }

  /// What a failed test prints.
  public var description: String { "\n\(text)" }

  /// Takes another size; what no longer fits is lost.
  public mutating func resize(width: Int, height: Int) {
    func fitted(_ rows: [[Cell]]) -> [[Cell]] {
      let rows = rows.prefix(height) + Array(repeating: [], count: max(0, height - rows.count))
      return rows.map { $0.prefix(width) + Array(repeating: Cell(), count: max(0, width - $0.count)) }
    }
    rows = fitted(rows)
    main = main.map(fitted)
    self.width = width
    self.height = height
    region = 0...height - 1
    move(x: cursor.x, y: cursor.y)
  }
}
