/// Curves over time, each with a band that says how sure it is.
public struct CurveChart: Sendable {
  /// One curve.
  public struct Curve: Sendable {
    /// What it is called.
    public var name: String
    /// The values.
    public var values: [Double]
    /// The band's lower and upper ends; as many as values, or none.
    public var low: [Double], high: [Double]

    /// Makes one from its parts.
    public init(_ name: String, _ values: [Double], low: [Double] = [], high: [Double] = []) {
      self.name = name
      self.values = values
      self.low = low
      self.high = high
    }
  }

  /// What is drawn, for whoever cannot see it.
  public var label: String
  /// At most three curves.
  public var curves: [Curve]
  /// What stands below the axis of time, at the first and at the last value.
  public var from: String, to: String
  /// How a value is written.
  public var text: @Sendable (Double) -> String

  /// Makes one from its parts.
  public init(
    label: String, curves: [Curve], from: String, to: String, text: @escaping @Sendable (Double) -> String
  ) {
    self.label = label
    self.curves = curves
    self.from = from
    self.to = to
    self.text = text
  }

  private static let kinds: [(line: Drawing.Kind, band: Drawing.Kind)] = [
    (.first, .firstBand), (.second, .secondBand), (.third, .thirdBand),
  ]

  /// The chart as a drawing, 640 units wide.
  public var drawing: Drawing {
    let (left, right, top, bottom) = (70, 500, 12, 226)
    let shown = Array(zip(curves, Self.kinds))
    let scale = AxisScale(shown.flatMap { $0.0.values + $0.0.low + $0.0.high })
    func y(_ value: Double) -> Int { scale.place(value, from: bottom, to: top) }
    var drawing = Drawing(width: 640, height: 258, label: label)
    for mark in scale.marks {
      drawing.shapes.append(.line([.init(left, y(mark)), .init(right, y(mark))], mark == 0 ? .axis : .grid))
      drawing.shapes.append(.text(.init(left - 8, y(mark) + 4), .end, text(mark), isStrong: false))
    }
    func places(_ values: [Double]) -> [Drawing.Place] {
      values.enumerated().map { index, value in
        .init(left + (values.count < 2 ? 0 : index * (right - left) / (values.count - 1)), y(value))
      }
    }
    for (curve, kind) in shown where curve.low.count == curve.values.count && curve.high.count == curve.values.count {
      drawing.shapes.append(.area(places(curve.high) + places(curve.low).reversed(), kind.band))
    }
    var taken: [Int] = []
    for (curve, kind) in shown {
      let line = places(curve.values)
      guard let last = line.last else { continue }
      drawing.shapes.append(line.count > 1 ? .line(line, kind.line) : .dot(last, radius: 4, kind.line))
      // Names stand at the end of their curves, and never over each other.
      var height = min(max(last.y + 4, top + 10), bottom)
      while taken.contains(where: { abs($0 - height) < 16 }) { height += 16 }
      taken.append(height)
      drawing.shapes.append(.dot(.init(right + 12, height - 4), radius: 4, kind.line))
      drawing.shapes.append(.text(.init(right + 22, height), .start, curve.name, isStrong: true))
    }
    drawing.shapes.append(.text(.init(left, bottom + 24), .start, from, isStrong: false))
    drawing.shapes.append(.text(.init(right, bottom + 24), .end, to, isStrong: false))
    return drawing
  }
}
