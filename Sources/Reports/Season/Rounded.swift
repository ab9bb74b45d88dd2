import Season

/// A number rounded to thousandths, for texts and files that know no fractions.
struct Rounded: Hashable, Sendable {
  /// The number in thousandths.
  let thousandths: Int

  /// Rounds to the nearest, half away from zero.
  ///
  /// What is no number becomes the largest one that is shown.
  init(_ value: Double) {
    let most = 1e15
    thousandths = value.isFinite ? Int(min(most, max(-most, value * 1000)).rounded()) : Int(most)
  }

  /// The number with so many decimals, at most three.
  func text(decimals: Int, point: String) -> String {
    var unit = 1
    for _ in decimals..<3 { unit *= 10 }
    let scaled = (abs(thousandths) + unit / 2) / unit
    var base = 1
    for _ in 0..<decimals { base *= 10 }
    let sign = thousandths < 0 && scaled > 0 ? "−" : ""
    guard decimals > 0 else { return sign + String(scaled) }
    let rest = String(scaled % base)
    return sign + String(scaled / base) + point + String(repeating: "0", count: decimals - rest.count) + rest
  }
}
