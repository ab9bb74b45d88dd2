/// Bars to both sides of nothing, one for each assumption: what a difference comes to at its low and its high end.
public struct TornadoChart: Sendable {
  /// One assumption.
  public struct Bar: Sendable {
    /// What it is called.
    public var name: String
    /// The difference at its low and at its high end.
    public var low: Double, high: Double

    /// Makes one from its parts.
    public init(_ name: String, low: Double, high: Double) {
      self.name = name
      self.low = low
      self.high = high
    }
  }

  /// What is drawn, for whoever cannot see it.
  public var label: String
  /// The bars, the widest first.
  public var bars: [Bar]
  /// The difference under the assumptions as they are.
  public var base: Double
  /// Which side is ahead left and right of nothing.
  public var left: String, right: String
  /// How a value is written.
  public var text: @Sendable (Double) -> String

  /// Makes one from its parts.
  public init(
    label: String, bars: [Bar], base: Double, left: String, right: String, text: @escaping @Sendable (Double) -> String
  ) {
    self.label = label
    self.bars = bars
    self.base = base
    self.left = left
    self.right = right
    self.text = text
  }

  /// The chart as a drawing, 640 units wide.
  public var drawing: Drawing {
    let (left, right, top, step) = (230, 620, 34, 26)
    let bottom = top + bars.count * step
    let scale = AxisScale(bars.flatMap { [$0.low, $0.high] } + [base], most: 4)
    func x(_ value: Double) -> Int { scale.place(value, from: left, to: right) }
    var drawing = Drawing(width: 640, height: bottom + 34, label: label)
    for mark in scale.marks {
      drawing.shapes.append(.line([.init(x(mark), top - 6), .init(x(mark), bottom)], mark == 0 ? .axis : .grid))
      drawing.shapes.append(.text(.init(x(mark), bottom + 18), .middle, text(mark), isStrong: false))
    }
    drawing.shapes.append(.text(.init(x(0) - 8, top - 14), .end, self.left, isStrong: true))
    drawing.shapes.append(.text(.init(x(0) + 8, top - 14), .start, self.right, isStrong: true))
    for (index, bar) in bars.enumerated() {
      let y = top + index * step
      let middle = x(base)
      func box(_ value: Double, _ kind: Drawing.Kind) -> Drawing.Shape {
        .box(x: min(middle, x(value)), y: y, width: abs(x(value) - middle), height: step - 10, kind)
      }
      drawing.shapes += [box(bar.low, .first), box(bar.high, .second)]
      drawing.shapes.append(.text(.init(left - 10, y + 13), .end, bar.name, isStrong: false))
    }
    drawing.shapes.append(.line([.init(x(base), top - 6), .init(x(base), bottom)], .neutral))
    return drawing
  }
}
