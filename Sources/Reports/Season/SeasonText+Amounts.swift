import Season

extension SeasonText {
  /// An amount of a figure with its unit, such as `€1,290`, `12.4%` or `36.5`.
  ///
  /// - Parameters:
  ///   - value: The amount, in the figure's own way of counting.
  ///   - figure: The figure.
  ///   - signed: Whether more than nothing gets a plus sign.
  /// - Returns: The amount as it is written in the language.
  public func amount(_ value: Double, _ figure: SeasonFigure, signed: Bool = false) -> String {
    let unit = figure.isMoney ? "money" : figure.isPermille ? "percent" : "count"
    return written(value, figure, signed: signed, unit: unit)
  }

  /// An amount of a figure without its unit.
  public func bare(_ value: Double, _ figure: SeasonFigure, signed: Bool = false) -> String {
    written(value, figure, signed: signed, unit: "count")
  }

  /// How much more there is of a figure; shares differ by points.
  ///
  /// - Parameters:
  ///   - value: The difference, in the figure's own way of counting.
  ///   - figure: The figure.
  ///   - signed: Whether more than nothing gets a plus sign.
  ///   - isBare: Whether points stand without their unit, because it was said before.
  /// - Returns: The difference as it is written in the language.
  public func difference(_ value: Double, _ figure: SeasonFigure, signed: Bool = false, isBare: Bool = false) -> String
  {
    guard figure.isPermille else { return amount(value, figure, signed: signed) }
    return written(value, figure, signed: signed, unit: isBare ? "count" : "points")
  }

  private func written(_ value: Double, _ figure: SeasonFigure, signed: Bool, unit: String) -> String {
    guard value.isFinite else { return "–" }
    let (divisor, decimals) = scale(figure)
    // Counts of a few need a decimal, others would only pretend to be exact.
    let isSmall = !figure.isMoney && !figure.isPermille && figure != .length && abs(value) < 100
    let size = Rounded(abs(value) / divisor)
      .text(decimals: isSmall ? 1 : decimals, point: strings.filled("season.decimal"))
    let isNothing = size.allSatisfy { !$0.isNumber || $0 == "0" }
    let sign = isNothing ? "" : value < 0 ? "−" : signed ? "+" : ""
    return strings.filled("season.amount.\(unit)", ["sign": sign, "number": grouped(size)])
  }
}
