/// The two definitions (E11, E12) and what they exclude (E16), over parts that hold, do not hold, or are not known.
///
/// Every part stands in each of them once at most. So what comes out is undecided exactly where it would come out
/// differently by how the unknown parts turn out; a test goes through all combinations. Feelings are no part (E13).
public struct RelationshipDefinitions: Hashable, Sendable {
  /// What holds of one side.
  public struct Side: Hashable, Sendable {
    /// Whether it moves by itself: neither under pressure nor as a mere hand.
    public var movesItself: ThreeValued
    /// Whether further meetings seem likely to it.
    public var expects: ThreeValued
    /// Whether it asks itself what the other may need.
    public var asks: ThreeValued
    /// Whether it is naturally intent on meeting at least one need of the other.
    public var isIntent: ThreeValued
    /// Whether it keeps its own fundamental, system-preserving needs.
    public var keepsOwn: ThreeValued

    /// Makes one from its parts.
    public init(
      movesItself: ThreeValued, expects: ThreeValued, asks: ThreeValued, isIntent: ThreeValued, keepsOwn: ThreeValued
    ) {
      self.movesItself = movesItself
      self.expects = expects
      self.asks = asks
      self.isIntent = isIntent
      self.keepsOwn = keepsOwn
    }

    /// Whether it asks, or is intent by itself: either way is enough.
    public var attends: ThreeValued { asks.or(isIntent) }
  }

  /// Whether the two are independent of each other.
  public var areIndependent: ThreeValued
  /// The side of the one who sells, or of whoever goes through the definitions.
  public var one: Side
  /// The other side.
  public var other: Side
  /// Whether goods or services go for money.
  public var isExchange: ThreeValued

  /// Makes one from its parts.
  public init(areIndependent: ThreeValued, one: Side, other: Side, isExchange: ThreeValued) {
    self.areIndependent = areIndependent
    self.one = one
    self.other = other
    self.isExchange = isExchange
  }

  /// Whether it is a relationship: two independent, self-moving sides, to both of whom meeting again seems likely.
  public var isRelationship: ThreeValued {
    areIndependent.and(one.movesItself).and(other.movesItself).and(one.expects).and(other.expects)
  }

  /// Whether the second definition holds by itself: each side attends to the other, and keeps what is its own.
  public var bothAttendAndKeep: ThreeValued {
    one.attends.and(other.attends).and(one.keepsOwn).and(other.keepsOwn)
  }

  /// Whether it is a good relationship.
  public var isGood: ThreeValued { isRelationship.and(bothAttendAndKeep) }

  /// Whether it is an exchange of money for goods in which nobody attends to anybody.
  public var isNull: ThreeValued { isExchange.and(one.attends.opposite).and(other.attends.opposite) }
}
