import Conversation

/// The occasions on which customers say something; a pack has lines for each.
public enum LineSlot {
  /// What customers say in words of their chain, or by how it ended.
  private static let elsewhere: Set<CustomerAct> = [.tells, .surface, .farewell]

  /// All slots: the customer's acts, and a farewell for each ending.
  public static let all =
    CustomerAct.allCases.filter { !elsewhere.contains($0) }.map(\.rawValue)
    + Ending.allCases.map { "farewell-" + $0.rawValue }
}
