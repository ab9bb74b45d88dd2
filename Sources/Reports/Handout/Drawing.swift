/// A drawing of simple shapes in whole units, written as inline SVG.
///
/// Shapes have no colours of their own but a kind; the style sheet of the handout says how each kind looks, and no kind is
/// told from another by colour alone.
public struct Drawing: Sendable, Hashable {
  /// What a shape is there for.
  public enum Kind: String, Sendable {
    case axis, grid
    case first, second, third
    case firstBand = "first-band"
    case secondBand = "second-band"
    case thirdBand = "third-band"
    case neutral
  }

  /// Where a text is held.
  public enum Anchor: String, Sendable { case start, middle, end }

  /// A place; x to the right, y downwards.
  public struct Place: Sendable, Hashable {
    /// Units from the left and from the top.
    public var x: Int, y: Int

    /// Makes one from its parts.
    public init(_ x: Int, _ y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// One shape.
  public enum Shape: Sendable, Hashable {
    /// A line through places.
    case line([Place], Kind)
    /// A filled outline.
    case area([Place], Kind)
    /// A filled rectangle.
    case box(x: Int, y: Int, width: Int, height: Int, Kind)
    /// A small filled circle.
    case dot(Place, radius: Int, Kind)
    /// A text in one line.
    case text(Place, Anchor, String, isStrong: Bool)
  }

  /// How large it is, in units.
  public var width: Int, height: Int
  /// The shapes, the lowest first.
  public var shapes: [Shape]
  /// What it is, for whoever cannot see it.
  public var label: String

  /// Makes an empty one.
  public init(width: Int, height: Int, label: String, shapes: [Shape] = []) {
    self.width = width
    self.height = height
    self.label = label
    self.shapes = shapes
  }
}

/// The numbers along an axis: from the first mark to the last, in steps that are easy to read.
struct AxisScale: Hashable {
  /// The marks, ascending; at least two.
  let marks: [Double]

  /// Finds marks that hold all values.
  ///
  /// - Parameters:
  ///   - values: What is to be drawn.
  ///   - includingZero: Whether zero has to be on it.
  ///   - most: How many steps at most.
  init(_ values: [Double], includingZero: Bool = true, most: Int = 5) {
    let known = values.filter { $0.isFinite } + (includingZero ? [0] : [])
    let low = known.min() ?? 0
    var high = known.max() ?? 1
    if high <= low { high = low + 1 }
    let step = Self.step((high - low) / Double(max(1, most)))
    let first = (low / step).rounded(.down)
    let last = (high / step).rounded(.up)
    marks = stride(from: first, through: last, by: 1).map { $0 * step }
  }

  /// The next of 1, 2, 5, 10, … times a power of ten that is at least this large.
  private static func step(_ least: Double) -> Double {
    var power = 1.0
    while power > least { power /= 10 }
    while power * 10 <= least { power *= 10 }
    return [1.0, 2, 5, 10].map { $0 * power }.first { $0 >= least } ?? power * 10
  }

  /// The first mark.
  var low: Double { marks[0] }
  /// The last mark.
  var high: Double { marks[marks.count - 1] }

  /// Where a value stands between two ends.
  func place(_ value: Double, from start: Int, to end: Int) -> Int {
    let share = (min(high, max(low, value)) - low) / (high - low)
    return start + Int((share * Double(end - start)).rounded())
  }
}
