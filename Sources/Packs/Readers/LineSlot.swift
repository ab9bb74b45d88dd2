import Conversation
import Speech

/// The occasions on which customers say something; a pack has lines for each.
public enum LineSlot {
  /// What customers say in words of their chain, or by how it ended.
  private static let elsewhere: Set<CustomerAct> = [.tells, .surface, .farewell]

  /// All slots: the customer's acts, and a farewell for each ending.
  public static let all =
    CustomerAct.allCases.filter { !elsewhere.contains($0) }.map(\.rawValue)
    + Ending.allCases.map { "farewell-" + $0.rawValue }

  /// Slots a pack may leave out: how somebody leaves without anything who was not treated so that thanks are due.
  ///
  /// Where they are missing, the lines for those who leave content are said.
  public static let optional: [String] = {
    let slots: [String] = [CustomerAct.leavesContent.rawValue, "farewell-" + Ending.content.rawValue]
    let treatments: [Treatment] = [.plain, .pressed]
    return slots.flatMap { slot in treatments.map { "\(slot)-\($0.rawValue)" } }
  }()
}
