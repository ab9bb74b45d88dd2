/// One way somebody's day can be when they come in (E20); the seed draws one of those the author allows.
public struct CustomerDay: Hashable, Sendable {
  /// The name that files use.
  public var id: String
  /// By how much they come in differently, each value −200 to 200 permille.
  public var shift: StartingInside

  /// Makes one from its parts.
  public init(id: String, shift: StartingInside) {
    self.id = id
    self.shift = shift
  }
}

extension Scene {
  /// The day on which the customer comes in, as index of their days; nil where the author gave none.
  public func day(seed: UInt64) -> Int? {
    guard !customer.days.isEmpty else { return nil }
    return Draw.number(below: customer.days.count, seed: seed, turn: 0, purpose: .day)
  }

  /// How the customer comes in on the day of a seed, before the small change of mood everybody has.
  func startOfDay(seed: UInt64) -> StartingInside {
    guard let day = day(seed: seed) else { return customer.start }
    let shift = customer.days[day].shift
    return StartingInside(
      trust: customer.start.trust + shift.trust, patience: customer.start.patience + shift.patience,
      clarity: customer.start.clarity + shift.clarity, expectation: customer.start.expectation + shift.expectation)
  }
}
