/// What became of a plan over many conversations.
public struct PlanHistory: Hashable, Sendable {
  /// What became of it in one conversation.
  public struct Occasion: Hashable, Sendable {
    /// When the conversation was begun, in milliseconds since 1970.
    public var at: Int
    /// What became of the plan in it.
    public var outcome: PlanCourse.Outcome

    /// Makes one from its parts.
    public init(at: Int, outcome: PlanCourse.Outcome) {
      self.at = at
      self.outcome = outcome
    }
  }

  /// The conversations since the plan was made, the oldest first.
  public let occasions: [Occasion]

  /// Puts conversations together; those before the plan was made are left out.
  ///
  /// - Parameters:
  ///   - madeAt: When the plan was made, in milliseconds since 1970.
  ///   - occasions: What became of it in conversations, in any order.
  public init(madeAt: Int, _ occasions: [Occasion]) {
    self.occasions = occasions.filter { $0.at >= madeAt }.sorted { $0.at < $1.at }
  }

  /// In how many conversations this became of it.
  public func count(_ outcome: PlanCourse.Outcome) -> Int { occasions.count { $0.outcome == outcome } }

  /// In how many conversations the moment came and the planned move was possible.
  public var met: Int { count(.kept) + count(.notKept) }

  /// What became of it the last times that the moment came, the oldest first, at most so many.
  public func latest(_ most: Int = 10) -> [PlanCourse.Outcome] {
    occasions.map(\.outcome).filter { $0 != .notMet }.suffix(most)
  }
}
