@testable import Season

/// Makes estimates from counts, as a look back does from its sums.
enum EstimateProbe {
  static func estimate(ones: Int, of count: Int) -> Estimate { Estimate(sum: ones, squares: ones, count: count) }

  static func estimate(_ values: [Int]) -> Estimate {
    Estimate(sum: values.reduce(0, +), squares: values.reduce(0) { $0 + $1 * $1 }, count: values.count)
  }
}
