import Season

/// Purchasing in the last quarter of the season, when it has had time to learn.
extension SeasonResult {
  private var late: Range<Int> { (weeks * 3 / 4)..<weeks }

  private func mean(_ estimate: (Int) -> Estimate) -> Double {
    late.reduce(0) { $0 + estimate($1).mean } / Double(max(1, late.count))
  }

  /// The kinds of wishes for which pairs are asked for in some house.
  public var askedKinds: [Int] {
    kinds.indices.filter { kind in houses.indices.contains { neededLately(kind: kind, house: $0) > 0 } }
  }

  /// How many pairs a week purchasing believed would be asked for, on average.
  public func believedLately(kind: Int, house: Int) -> Double {
    mean { believed(kind: kind, house: house, week: $0) }
  }

  /// How many people a week asked for them, on average.
  public func neededLately(kind: Int, house: Int) -> Double {
    mean { needed(kind: kind, house: house, week: $0) }
  }
}
