/// The glyphs that widgets draw with, apart from lines and bars.
public enum Mark: UInt8, Hashable, Sendable, CaseIterable {
  /// In front of the focused row.
  case pointer
  /// There is more above, or a column sorted upwards.
  case up
  /// There is more below, or a column sorted downwards.
  case down
  /// A group that is closed.
  case closed
  /// A group that is open.
  case open
  /// Text was cut here.
  case ellipsis
  /// Between parts of a sentence; the empty part of a meter.
  case dot
  /// Something is so, or was found.
  case tick
  /// Something is not so.
  case cross
  /// The knob of a slider.
  case knob
  /// A horizontal line.
  case horizontal
  /// A vertical line.
  case vertical
}

extension Look {
  /// The glyph for a mark.
  public subscript(_ mark: Mark) -> Character {
    switch mark {
    case .pointer: unicode ? "›" : ">"
    case .up: unicode ? "▴" : "^"
    case .down: unicode ? "▾" : "v"
    case .closed: unicode ? "▸" : "+"
    case .open: unicode ? "▾" : "-"
    case .ellipsis: unicode ? "…" : "~"
    case .dot: unicode ? "·" : "."
    case .tick: unicode ? "✓" : "x"
    case .cross: unicode ? "×" : "-"
    case .knob: unicode ? "●" : "O"
    case .horizontal: unicode ? "─" : "-"
    case .vertical: unicode ? "│" : "|"
    }
  }

  /// The glyph of lines that leave a cell in some directions.
  func line(_ directions: Directions) -> Character {
    let bits = Int(directions.rawValue & 15)
    return unicode ? Self.unicodeLines[bits] : Self.asciiLines[bits]
  }

  /// A glyph that fills some eighths of a cell from the left, 1 to 8; in ASCII whole cells only.
  func leftBlock(eighths: Int) -> Character {
    unicode ? Self.leftBlocks[min(max(1, eighths), 8) - 1] : "#"
  }

  /// A glyph for a value from 0 to 1000: a column rising from the ground, in ASCII a digit from 0 to 9.
  func column(_ value: Int) -> Character {
    let value = min(max(0, value), 1000)
    return unicode ? Self.columns[min(7, value * 8 / 1000)] : Self.digits[min(9, value / 100)]
  }

  private static let unicodeLines: [Character] = [
    " ", "│", "─", "└", "│", "│", "┌", "├", "─", "┘", "─", "┴", "┐", "┤", "┬", "┼",
  ]
  private static let asciiLines: [Character] = [
    " ", "|", "-", "+", "|", "|", "+", "+", "-", "+", "-", "+", "+", "+", "+", "+",
  ]
  private static let leftBlocks: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  private static let columns: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let digits: [Character] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
}

/// The directions in which lines leave a cell.
struct Directions: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  /// Towards the cell above.
  static let up = Directions(rawValue: 1)
  /// Towards the cell on the right.
  static let right = Directions(rawValue: 2)
  /// Towards the cell below.
  static let down = Directions(rawValue: 4)
  /// Towards the cell on the left.
  static let left = Directions(rawValue: 8)
  /// The line belongs to the pane that takes the keys.
  static let active = Directions(rawValue: 16)
}
