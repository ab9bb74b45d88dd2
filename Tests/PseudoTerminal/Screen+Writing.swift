extension Screen {
  /// Places the cursor, at most at the edges.
  mutating func move(x: Int, y: Int) {
    cursor = (max(0, min(width - 1, x)), max(0, min(height - 1, y)))
    wraps = false
  }

  /// Writes a character where the cursor is.
  mutating func put(_ text: String, width columns: Int) {
    if columns == 0 { return }
    if wraps || cursor.x + columns > width {
      move(x: 0, y: cursor.y)
      lineFeed()
    }
    pen.text = text
    rows[cursor.y][cursor.x] = pen
    if columns == 2 {
      pen.text = ""
      rows[cursor.y][cursor.x + 1] = pen
    }
    pen.text = " "
    last = text
    if cursor.x + columns < width {
      cursor.x += columns
    } else {
      wraps = true
    }
  }

  /// One row down; at the end of the region it scrolls.
  mutating func lineFeed() {
    wraps = false
    if cursor.y == region.upperBound {
      scroll(1, from: region.lowerBound)
    } else {
      move(x: cursor.x, y: cursor.y + 1)
    }
  }

  /// One row up; at the start of the region it scrolls.
  mutating func reverseLineFeed() {
    if cursor.y == region.lowerBound {
      scroll(-1, from: region.lowerBound)
    } else {
      move(x: cursor.x, y: cursor.y - 1)
    }
  }

  /// Moves the rows from one row to the end of the region up, or for a negative count down.
  mutating func scroll(_ count: Int, from first: Int) {
    guard first <= region.upperBound else { return }
    let area = first...region.upperBound
    let count = max(-area.count, min(area.count, count))
    let empty = Array(repeating: Array(repeating: blank, count: width), count: abs(count))
    rows.replaceSubrange(
      area, with: count >= 0 ? rows[area].dropFirst(count) + empty : empty + rows[area].dropLast(-count))
  }

  /// What erasing leaves: a space with the colour behind it.
  var blank: Cell { Cell(back: pen.back) }

  /// Empties places of a row.
  mutating func erase(row: Int, _ columns: Range<Int>) {
    for x in columns.clamped(to: 0..<width) { rows[row][x] = blank }
  }

  /// Empties rows.
  mutating func erase(rows range: Range<Int>) {
    for y in range.clamped(to: 0..<height) { erase(row: y, 0..<width) }
  }

  /// Shifts the rest of the cursor's row to the right.
  mutating func insert(_ count: Int) {
    let count = min(count, width - cursor.x)
    rows[cursor.y].insert(contentsOf: Array(repeating: blank, count: count), at: cursor.x)
    rows[cursor.y].removeLast(count)
  }

  /// Shifts the rest of the cursor's row to the left.
  mutating func delete(_ count: Int) {
    let count = min(count, width - cursor.x)
    rows[cursor.y].removeSubrange(cursor.x..<cursor.x + count)
    rows[cursor.y].append(contentsOf: Array(repeating: blank, count: count))
  }

  /// Goes to the alternate screen and back.
  mutating func setAlternate(_ on: Bool) {
    guard on != isOnAlternateScreen else { return }
    isOnAlternateScreen = on
    if on {
      main = rows
      rows = Screen(width: width, height: height).rows
    } else if let main {
      rows = main
    }
  }

  /// Changes how the next characters look (SGR).
  mutating func style(_ numbers: [Int]) {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: pen = Cell()
      case 1: pen.bold = true
      case 2: pen.dim = true
      case 4: pen.underline = true
      case 7: pen.reverse = true
      case 22: (pen.bold, pen.dim) = (false, false)
      case 24: pen.underline = false
      case 27: pen.reverse = false
      case 30...37: pen.front = number - 30
      case 39: pen.front = nil
      case 40...47: pen.back = number - 40
      case 49: pen.back = nil
      case 90...97: pen.front = number - 82
      case 100...107: pen.back = number - 92
      case 38, 48: rest = rest.dropFirst(rest.first == 5 ? 2 : 4)
      default: break
      }
    }
  }
}
