import Conversation

/// What came of both conversations that a question can be asked about; packs hold questions for them.
///
/// The order is that in which they come into question.
public enum ReversalOccasion: String, CaseIterable, Sendable, Hashable {
  /// One seller was told more than the other.
  case toldOne = "told-one"
  /// One gave in to one of them.
  case gaveIn = "gave-in"
  /// One went in anger.
  case angry
  /// Nothing was told to anybody.
  case toldNobody = "told-nobody"
  /// Both were told the same, and something stayed unsaid.
  case keptSome = "kept-some"
  /// Both were told everything.
  case toldAll = "told-all"

  /// All that hold for what came of the conversations, the weightiest first; there is always one.
  public static func occasions(_ reversal: Reversal) -> [ReversalOccasion] {
    allCases.filter { $0.holds(reversal.conversations) }
  }

  /// The occasion whose question is asked: one of those that hold, by the seed.
  ///
  /// - Parameters:
  ///   - reversal: What was held.
  ///   - known: The occasions the pack has a question for.
  /// - Returns: The occasion; nil where the pack has a question for none of them.
  public static func occasion(_ reversal: Reversal, among known: Set<ReversalOccasion>) -> ReversalOccasion? {
    let found = occasions(reversal).filter { known.contains($0) }
    guard !found.isEmpty else { return nil }
    return found[
      Draw.number(below: found.count, seed: reversal.seed, turn: 0, purpose: .words, counter: 0x5E12)]
  }

  private func holds(_ conversations: [ReversedConversation]) -> Bool {
    let levels = conversations.map { Int($0.state.levels) }
    let all = conversations.first?.scene.customer.chain.count ?? 0
    let isSame = Set(levels).count == 1
    let told = levels.max() ?? 0
    switch self {
    case .toldOne: return !isSame
    case .gaveIn: return conversations.contains { $0.state.ending == .pushed }
    case .angry: return conversations.contains { $0.state.ending == .angry }
    case .toldNobody: return isSame && told == 0
    case .keptSome: return isSame && told > 0 && told < all
    case .toldAll: return isSame && told > 0 && told == all
    }
  }
}
