/// A mean found by playing on many times, with how far it can be trusted.
///
/// Only + − × ÷ and the square root are used, which every platform computes alike.
public struct Estimate: Hashable, Sendable {
  /// The mean, in the figure's own unit.
  public var mean: Double
  /// Half the width of the 95 % interval around it.
  public var margin: Double
  /// From how many plays.
  public var count: Int

  /// Makes one from its parts.
  public init(mean: Double, margin: Double, count: Int) {
    self.mean = mean
    self.margin = margin
    self.count = count
  }

  /// The lower end of the 95 % interval.
  public var low: Double { mean - margin }
  /// The upper end of the 95 % interval.
  public var high: Double { mean + margin }
  /// Whether the whole interval lies on one side of zero.
  public var isSure: Bool { low > 0 || high < 0 }

  /// An estimate from whole-number sums over plays.
  ///
  /// - Parameters:
  ///   - sum: The sum of the values.
  ///   - squares: The sum of their squares.
  ///   - count: How many there are.
  public init(sum: Int, squares: Int, count: Int) {
    self.count = count
    guard count > 0 else {
      mean = 0
      margin = .infinity
      return
    }
    let n = Double(count)
    mean = Double(sum) / n
    guard count > 1 else {
      margin = .infinity
      return
    }
    // The numerator is exact: n Σx² − (Σx)², in whole numbers of up to 128 bits.
    let spread = Int128(count) * Int128(squares) - Int128(sum) * Int128(sum)
    let variance = Double(spread) / (n * (n - 1))
    margin = Self.quantile(of: count - 1) * (variance / n).squareRoot()
  }

  /// The 97.5 % quantile of Student's t, by its expansion in the degrees of freedom (Abramowitz & Stegun 26.7.5).
  static func quantile(of freedom: Int) -> Double {
    let v = Double(freedom)
    return 1.959964 + 2.372271 / v + 2.822502 / (v * v) + 2.555850 / (v * v * v) + 1.589534 / (v * v * v * v)
  }
}
