/// Several curves over time in one picture, each with a band around it and its name where it ends.
///
/// It needs no colour: every curve has a stroke of its own, and in ASCII a glyph of its own. A ``CurvePlot`` fills what is
/// below one curve; here several curves have to be told apart, so that only their lines are drawn, in braille dots. The
/// band is shown by sparse dots at its ends, and not at all where it is narrower than a dot.
public struct BandPlot: Widget, Hashable, Sendable {
  /// How a curve is drawn.
  public enum Stroke: Int, CaseIterable, Hashable, Sendable {
    case solid, dashed, dotted

    /// Whether a column of dots belongs to the stroke.
    func covers(_ x: Int) -> Bool {
      switch self {
      case .solid: true
      case .dashed: x % 6 < 3
      case .dotted: x % 4 == 0
      }
    }

    /// What stands for it where there are no dots.
    var letter: Character {
      switch self {
      case .solid: "*"
      case .dashed: "o"
      case .dotted: "+"
      }
    }
  }

  /// A value with its band, in thousandths from 0 at the bottom to 1000 at the top.
  public struct Value: Hashable, Sendable {
    /// The value itself.
    public var mean: Int
    /// The lower end of its band.
    public var low: Int
    /// The upper end of its band.
    public var high: Int

    /// Makes a value; without a band it is a point.
    public init(_ mean: Int, low: Int? = nil, high: Int? = nil) {
      self.mean = mean
      self.low = low ?? mean
      self.high = high ?? mean
    }
  }

  /// A curve.
  public struct Curve: Hashable, Sendable {
    /// What stands where it ends.
    public var name: String
    /// Its values, evenly spaced from left to right.
    public var values: [Value]
    /// How it is drawn.
    public var stroke: Stroke
    /// Its tone.
    public var tone: Tone

    /// Makes a curve.
    public init(_ name: String, _ values: [Value], stroke: Stroke, tone: Tone = .text) {
      self.name = name
      self.values = values
      self.stroke = stroke
      self.tone = tone
    }
  }

  /// What stands at the two ends of an axis: at the left and the right, or at the bottom and the top.
  public struct Ends: Hashable, Sendable {
    /// At the left, or at the bottom.
    public var first: String
    /// At the right, or at the top.
    public var last: String

    /// Makes the ends of an axis.
    public init(_ first: String, _ last: String) {
      self.first = first
      self.last = last
    }
  }

  /// The curves; later ones are drawn over earlier ones.
  public var curves: [Curve]
  /// The ends of the axis upwards.
  public var upwards: Ends
  /// The ends of the axis across.
  public var across: Ends
  /// Where a quiet line is drawn across, such as at zero; nil for none.
  public var line: Int?

  /// Makes a plot.
  public init(_ curves: [Curve], upwards: Ends, across: Ends, line: Int? = nil) {
    self.curves = curves
    self.upwards = upwards
    self.across = across
    self.line = line
  }

  /// Draws axes, curves and names; names that would meet move apart.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    guard rect.width > 12, rect.height > 2 else { return }
    let left = max(look.shown(upwards.first).displayWidth, look.shown(upwards.last).displayWidth)
    let names = curves.map { look.shown($0.name) }
    let right = min(rect.width / 3, (names.map(\.displayWidth).max() ?? 0) + 1)
    let plot = Rect(
      x: rect.x + left + 1, y: rect.y, width: rect.width - left - 1 - right, height: rect.height - 1)
    guard plot.width > 3 else { return }
    drawAxes(around: plot, into: &canvas, look: look)
    var dots = DotGrid(columns: plot.width, rows: plot.height)
    for curve in curves { dots.add(curve) }
    dots.draw(into: &canvas, at: plot, look: look)
    for (index, row) in rowsOfNames(height: plot.height).enumerated() {
      let text = look.fitted(curves[index].name, to: right - 1)
      canvas.write(text, x: plot.maxX + 1, y: plot.y + row, style: look[curves[index].tone])
    }
  }

  private func drawAxes(around plot: Rect, into canvas: inout Canvas, look: Look) {
    let quiet = look[.quiet]
    for (text, y) in [(look.shown(upwards.last), plot.y), (look.shown(upwards.first), plot.maxY - 1)] {
      canvas.write(text, x: plot.x - 1 - text.displayWidth, y: y, style: quiet)
    }
    for y in plot.y..<plot.maxY { canvas.put(look[.vertical], x: plot.x - 1, y: y, style: look[.border]) }
    if let line {
      let y = plot.maxY - 1 - min(max(0, line), 1000) * (plot.height * 4 - 1) / 4000
      for x in stride(from: plot.x + 1, to: plot.maxX, by: 2) { canvas.put(look[.dot], x: x, y: y, style: quiet) }
    }
    canvas.put(look.unicode ? "└" : "+", x: plot.x - 1, y: plot.maxY, style: look[.border])
    for x in plot.x..<plot.maxX { canvas.put(look[.horizontal], x: x, y: plot.maxY, style: look[.border]) }
    let first = look.shown(across.first)
    let last = look.shown(across.last)
    guard first.displayWidth + last.displayWidth + 4 <= plot.width else { return }
    canvas.write(first + " ", x: plot.x, y: plot.maxY, style: quiet)
    canvas.write(" " + last, x: plot.maxX - last.displayWidth - 1, y: plot.maxY, style: quiet)
  }

  /// The row of each name: beside the end of its curve, or as near as the others let it.
  private func rowsOfNames(height: Int) -> [Int] {
    let wanted = curves.map { curve in
      height - 1 - min(max(0, curve.values.last?.mean ?? 0), 1000) * (height * 4 - 1) / 4000
    }
    let order = curves.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var rows = wanted
    for (place, index) in order.enumerated() where place > 0 {
      rows[index] = max(rows[index], rows[order[place - 1]] + 1)
    }
    var most = height - 1
    for index in order.reversed() {
      rows[index] = min(rows[index], most)
      most = rows[index] - 1
    }
    return rows
  }
}

/// Dots of curves, two across and four upwards in each cell.
private struct DotGrid {
  let columns: Int
  let rows: Int
  /// The dots of each cell, as the bits of a braille pattern.
  private var bits: [UInt8]
  /// The glyph of each cell where there are no dots.
  private var letters: [Character]
  private var tones: [Tone]

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    bits = [UInt8](repeating: 0, count: columns * rows)
    letters = [Character](repeating: " ", count: columns * rows)
    tones = [Tone](repeating: .text, count: columns * rows)
  }

  /// The bits of a cell's dots, from the top down, left before right.
  private static let patterns: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]

  mutating func add(_ curve: BandPlot.Curve) {
    guard !curve.values.isEmpty else { return }
    var before: Int?
    for x in 0..<columns * 2 {
      let (mean, low, high) = heights(curve.values, at: x)
      // A band that can be seen has a dot at each end in every fourth column.
      if x % 4 == curve.stroke.rawValue {
        if low < mean { put(x, low, curve, letter: ".") }
        if high > mean { put(x, high, curve, letter: ".") }
      }
      if curve.stroke.covers(x) {
        let from = curve.stroke == .dotted ? mean : before.map { $0 < mean ? $0 + 1 : $0 > mean ? $0 - 1 : mean } ?? mean
        for y in min(from, mean)...max(from, mean) { put(x, y, curve, letter: curve.stroke.letter) }
      }
      before = mean
    }
  }

  /// The heights at a column of dots, in dots from the bottom; between two values they run straight.
  private func heights(_ values: [BandPlot.Value], at x: Int) -> (mean: Int, low: Int, high: Int) {
    let last = columns * 2 - 1
    let steps = values.count - 1
    let index = steps == 0 ? 0 : min(steps, x * steps / last)
    let next = min(steps, index + 1)
    let part = steps == 0 ? 0 : x * steps - index * last
    func height(_ path: KeyPath<BandPlot.Value, Int>) -> Int {
      let from = values[index][keyPath: path]
      let value = from + (values[next][keyPath: path] - from) * part / last
      return min(max(0, value), 1000) * (rows * 4 - 1) / 1000
    }
    return (height(\.mean), height(\.low), height(\.high))
  }

  private mutating func put(_ x: Int, _ y: Int, _ curve: BandPlot.Curve, letter: Character) {
    let row = rows - 1 - y / 4
    guard row >= 0, row < rows else { return }
    let cell = row * columns + x / 2
    bits[cell] |= Self.patterns[(3 - y % 4) * 2 + x % 2]
    guard letter != "." || letters[cell] == " " else { return }
    letters[cell] = letter
    tones[cell] = curve.tone
  }

  func draw(into canvas: inout Canvas, at plot: Rect, look: Look) {
    for cell in bits.indices where bits[cell] != 0 {
      let dots = Unicode.Scalar(0x2800 + UInt32(bits[cell])).map(Character.init) ?? " "
      canvas.put(
        look.unicode ? dots : letters[cell], x: plot.x + cell % columns, y: plot.y + cell / columns,
        style: look[tones[cell]])
    }
  }
}
