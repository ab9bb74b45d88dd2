/// Everything that Reflect asks and says.
public struct ReflectGuides: Hashable, Sendable {
  /// The guided paths, in the order shown.
  public var paths: [GuidedPath]
  /// Seven sentences about love in a company.
  public var traces: TracesGuide
  /// The walk through the definitions of a relationship.
  public var relationship: RelationshipGuide
  /// A few questions after a conversation.
  public var after: AfterGuide
  /// Words for feelings and needs.
  public var vocabulary: Vocabulary
  /// The words of if-then plans.
  public var plans: PlanWords
  /// Questions about one's own company.
  public var shop: ShopGuide
  /// What is said about privacy.
  public var privacy: PrivacyWords

  /// Makes one from its parts.
  public init(
    paths: [GuidedPath], traces: TracesGuide, relationship: RelationshipGuide, after: AfterGuide,
    vocabulary: Vocabulary, plans: PlanWords, shop: ShopGuide, privacy: PrivacyWords
  ) {
    self.paths = paths
    self.traces = traces
    self.relationship = relationship
    self.after = after
    self.vocabulary = vocabulary
    self.plans = plans
    self.shop = shop
    self.privacy = privacy
  }

  /// The path with an id; nil where there is none.
  public func path(_ id: String) -> GuidedPath? { paths.first { $0.id == id } }
}
