/// Values over time as an area under a curve, several rows high, drawn with the block characters every terminal font has.
///
/// It needs no colour: a cell has eight heights, in ASCII three (`_`, `=`, `#`). What is known to be nothing still shows.
public struct CurvePlot: Widget, Hashable, Sendable {
  /// The values, in thousandths from 0 to 1000, oldest first; others are brought into range, nil leaves a gap.
  public var values: [Int?]
  /// The tone of the area.
  public var tone: Tone
  /// Whether the curve runs on across gaps instead of ending there.
  public var spansGaps: Bool

  /// Makes a plot.
  public init(_ values: [Int?], tone: Tone = .text, spansGaps: Bool = false) {
    self.values = values
    self.tone = tone
    self.spansGaps = spansGaps
  }

  /// The column of a value, from 0: the first stands at the left, the last at the right; a single one stands at the left.
  ///
  /// - Parameters:
  ///   - index: The place of the value.
  ///   - count: How many values there are.
  ///   - columns: The columns of the plot.
  /// - Returns: The column.
  public static func column(of index: Int, count: Int, columns: Int) -> Int {
    guard count > 1, columns > 0 else { return 0 }
    return min(max(0, index), count - 1) * (columns - 1) / (count - 1)
  }

  /// Draws the area over the whole rectangle, with 0 on its last row and 1000 at the top of its first.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    guard !rect.isEmpty else { return }
    let steps = look.unicode ? 8 : 3
    for (x, value) in columns(rect.width).enumerated() {
      guard let value else { continue }
      let height = max(1, (value * rect.height * steps + 500) / 1000)
      for row in 0..<rect.height {
        let part = min(steps, height - row * steps)
        guard part > 0 else { break }
        canvas.put(
          look.rising(part, of: steps), x: rect.x + x, y: rect.maxY - 1 - row, style: look[tone])
      }
    }
  }

  /// The value at each column: what lies between two neighbours runs straight from one to the other.
  private func columns(_ width: Int) -> [Int?] {
    var columns = [Int?](repeating: nil, count: width)
    var last: (x: Int, value: Int)?
    for (index, value) in values.enumerated() {
      guard let value else {
        if !spansGaps { last = nil }
        continue
      }
      let x = Self.column(of: index, count: values.count, columns: width)
      let height = min(max(0, value), 1000)
      // Of many values in one column the first counts, and the last of all.
      if columns[x] == nil || index == values.count - 1 { columns[x] = height }
      if let last, x - last.x > 1 {
        for between in last.x + 1..<x {
          columns[between] = last.value + (height - last.value) * (between - last.x) / (x - last.x)
        }
      }
      last = (x, height)
    }
    return columns
  }
}

extension Look {
  /// A glyph that fills a cell from the ground up, in eighths, or in thirds where there is only ASCII.
  fileprivate func rising(_ part: Int, of steps: Int) -> Character {
    unicode ? column(part * 1000 / steps - 1) : ["_", "=", "#"][min(max(1, part), 3) - 1]
  }
}
