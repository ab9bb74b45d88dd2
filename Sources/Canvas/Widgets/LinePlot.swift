/// A line through values over time, drawn with the dots of Braille characters; in ASCII with `_`, `-` and `'`.
///
/// It needs no colour: every cell has two dots across and four dots down, in ASCII three heights.
public struct LinePlot: Widget, Hashable, Sendable {
  /// The values, in thousandths from 0 to 1000, oldest first; others are brought into range, nil leaves a gap.
  public var values: [Int?]
  /// The tone of the line.
  public var tone: Tone
  /// Whether the line runs on across gaps instead of ending there.
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
  public static func column(of index: Int, count: Int, columns: Int) -> Int {
    place(of: index, count: count, among: 2 * columns) / 2
  }

  /// The place of a value among some dots or cells.
  private static func place(of index: Int, count: Int, among dots: Int) -> Int {
    guard count > 1, dots > 0 else { return 0 }
    return min(max(0, index), count - 1) * (dots - 1) / (count - 1)
  }

  /// Draws the line over the whole rectangle, with 0 on its last row and 1000 on its first.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    guard !rect.isEmpty else { return }
    let (across, down) = look.unicode ? (2, 4) : (1, 3)
    let heights = heights(across: rect.width * across, down: rect.height * down)
    var cells = [UInt32](repeating: 0, count: rect.width * rect.height)
    var previous: Int?
    for (x, height) in heights.enumerated() {
      defer { previous = height }
      guard let height else { continue }
      // What lies between two neighbours is filled up from both sides, so that the line has no holes.
      let from = previous.map { $0 < height ? $0 + 1 : $0 > height ? $0 - 1 : height } ?? height
      let run = look.unicode ? min(from, height)...max(from, height) : height...height
      for y in run { cells[y / down * rect.width + x / across] |= 1 << UInt32(y % down * across + x % across) }
    }
    for (index, dots) in cells.enumerated() where dots != 0 {
      let glyph = look.unicode ? Self.braille(dots) : Self.ascii(dots)
      canvas.put(
        glyph, x: rect.x + index % rect.width, y: rect.y + index / rect.width, style: look[tone])
    }
  }

  /// How far down the line runs at each place across, in dots from the top; nil where there is a gap.
  private func heights(across: Int, down: Int) -> [Int?] {
    func height(_ value: Int) -> Int { ((1000 - min(max(0, value), 1000)) * (down - 1) + 500) / 1000 }
    var heights = [Int?](repeating: nil, count: across)
    var last: (x: Int, y: Int)?
    for (index, value) in values.enumerated() {
      guard let value else {
        if !spansGaps { last = nil }
        continue
      }
      let here = (x: Self.place(of: index, count: values.count, among: across), y: height(value))
      heights[here.x] = here.y
      if let last, here.x - last.x > 1 {
        for x in last.x + 1..<here.x { heights[x] = last.y + (here.y - last.y) * (x - last.x) / (here.x - last.x) }
      }
      last = here
    }
    return heights
  }

  /// The Braille character with some dots, numbered row by row.
  private static func braille(_ dots: UInt32) -> Character {
    var bits: UInt32 = 0
    for (place, bit) in brailleBits.enumerated() where dots & 1 << UInt32(place) != 0 { bits |= bit }
    return Unicode.Scalar(0x2800 + bits).map { Character($0) } ?? " "
  }

  private static let brailleBits: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]

  private static func ascii(_ dots: UInt32) -> Character { dots & 1 != 0 ? "'" : dots & 2 != 0 ? "-" : "_" }
}
