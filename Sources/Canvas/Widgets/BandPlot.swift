/// Several curves over time in one picture, each with a band around it and its name where it ends.
///
/// It needs no colour: every curve has a stroke of its own. A ``CurvePlot`` fills what is below one curve; here several
/// curves have to be told apart, so that only their lines are drawn, at three heights in each cell, with glyphs that every
/// terminal font has. A band is shaded in the cells whose middle it reaches.
public struct BandPlot: Widget, Hashable, Sendable {
  /// How a curve is drawn.
  public enum Stroke: Int, CaseIterable, Hashable, Sendable {
    case solid, dotted, crossed

    /// The glyphs of a point low, in the middle and high in its cell, and of a steep part.
    func glyphs(_ look: Look) -> (levels: [Character], steep: Character) {
      switch self {
      case .solid: look.unicode ? (["▁", "─", "▔"], "│") : (["_", "-", "~"], "|")
      case .dotted: look.unicode ? ([".", "·", "˙"], ":") : ([".", "o", "'"], ":")
      case .crossed: (["+", "+", "+"], "+")
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
    for curve in curves { drawBand(of: curve, into: &canvas, in: plot, look: look) }
    for curve in curves { draw(curve, into: &canvas, in: plot, look: look) }
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
      let y = Self.row(line, in: plot)
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
    let plot = Rect(x: 0, y: 0, width: 1, height: height)
    let wanted = curves.map { Self.row($0.values.last?.mean ?? 0, in: plot) }
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

  // MARK: Curves

  /// How many heights a cell has.
  private static let levels = 3

  /// The height of a value, in levels from the bottom.
  private static func level(_ value: Int, rows: Int) -> Int {
    (min(max(0, value), 1000) * (rows * levels - 1) + 500) / 1000
  }

  /// The row of a value in a plot.
  private static func row(_ value: Int, in plot: Rect) -> Int {
    plot.maxY - 1 - level(value, rows: plot.height) / levels
  }

  private func draw(_ curve: Curve, into canvas: inout Canvas, in plot: Rect, look: Look) {
    let (levels, steep) = curve.stroke.glyphs(look)
    var before: Int?
    for x in 0..<plot.width {
      guard let value = curve.value(at: x, of: plot.width) else { return }
      let y = Self.row(value.mean, in: plot)
      if let before, abs(before - y) > 1 {
        for between in min(before, y) + 1..<max(before, y) {
          canvas.put(steep, x: plot.x + x, y: between, style: look[curve.tone])
        }
      }
      let level = Self.level(value.mean, rows: plot.height) % Self.levels
      canvas.put(levels[level], x: plot.x + x, y: y, style: look[curve.tone])
      before = y
    }
  }

  private func drawBand(of curve: Curve, into canvas: inout Canvas, in plot: Rect, look: Look) {
    for x in 0..<plot.width {
      guard let value = curve.value(at: x, of: plot.width) else { return }
      let low = Self.level(value.low, rows: plot.height)
      let high = Self.level(value.high, rows: plot.height)
      for row in 0..<plot.height where low...max(low, high) ~= row * Self.levels + 1 {
        canvas.put(look.unicode ? "░" : "%", x: plot.x + x, y: plot.maxY - 1 - row, style: look[curve.tone])
      }
    }
  }
}

extension BandPlot.Curve {
  /// The value at a column of so many, straight between two values; nil where there are none.
  fileprivate func value(at x: Int, of columns: Int) -> BandPlot.Value? {
    guard !values.isEmpty else { return nil }
    let last = max(1, columns - 1)
    let steps = values.count - 1
    let index = min(steps, x * steps / last)
    let next = min(steps, index + 1)
    let part = x * steps - index * last
    func height(_ path: KeyPath<BandPlot.Value, Int>) -> Int {
      let from = values[index][keyPath: path]
      return from + (values[next][keyPath: path] - from) * part / last
    }
    return BandPlot.Value(height(\.mean), low: height(\.low), high: height(\.high))
  }
}
