/// One entry of the trail from a report to a change, in one season that was played (E17).
public struct SeasonEntry: Hashable, Sendable {
  /// What happened.
  public enum What: String, CaseIterable, Sendable, Hashable {
    /// A seller reported that this kind of wish could not be met.
    case reported
    /// From this week on something is different for this kind; see ``SeasonResult/changes``.
    case changed
    /// From this week on sending customers elsewhere is allowed.
    case allowsReferring = "allows-referring"
    /// From this week on a rule may be bent for a customer.
    case allowsBending = "allows-bending"
    /// A seller left.
    case left
  }

  /// The week, from 0; changes can lie beyond the end of the season.
  public var week: Int
  /// Which seller, from 0; nil where it was the house.
  public var seller: Int?
  /// Which kind of customer, by its place in the shop's list; nil where it was about none.
  public var kind: Int?
  /// What happened.
  public var what: What
}
