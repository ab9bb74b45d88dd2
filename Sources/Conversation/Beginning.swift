/// What a conversation begins with beside the scene: what is not there today, and what both bring along from before.
///
/// Without anything said it is the usual beginning: everything the pack has is there, and nobody has met before.
public struct Beginning: Hashable, Sendable {
  /// Offers that are not there today, one bit each, over ``Scene/offers``.
  public var missing: UInt64
  /// By how much trust is higher or lower than at a first meeting, in permille.
  public var trust: Int
  /// By how much the expectation of meeting again is higher or lower than at a first meeting, in permille.
  public var expectation: Int
  /// The strain the seller brings along, in permille.
  public var strain: Int
  /// How well this seller's questions land, in permille; nil for the scene's own ``Scene/skill``.
  public var skill: Int?

  /// The strain of a seller who comes in rested, in permille.
  public static let restedStrain = 200

  /// Makes one from its parts.
  public init(
    missing: UInt64 = 0, trust: Int = 0, expectation: Int = 0, strain: Int = restedStrain, skill: Int? = nil
  ) {
    self.missing = missing
    self.trust = trust
    self.expectation = expectation
    self.strain = strain
    self.skill = skill
  }
}
