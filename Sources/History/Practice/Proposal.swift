import Conversation
import Packs

/// Whom to practise with next, and why, from what was kept of one's own conversations.
///
/// What went by without what lay beneath it comes again soon, in the same house; what was found comes again after a day, three
/// days, a week, three weeks, two months (spaced practice, Cepeda et al. 2006); between repetitions somebody new comes in.
/// The same history always gives the same proposal.
public struct Proposal: Hashable, Sendable {
  /// Why somebody is proposed.
  public enum Reason: Hashable, Sendable {
    /// Nothing was practised yet: somebody who makes it easy.
    case first
    /// They were never met; how many of all one knows.
    case neverMet(known: Int, of: Int)
    /// The last time they left in anger.
    case leftAngry
    /// The last time they bought under pressure.
    case bought
    /// The last time only some of what lay beneath was told.
    case unheard(levels: Int, of: Int)
    /// It went well, and so many days have passed.
    case refreshed(days: Int)
    /// Everybody was met lately; with them it is longest ago, so many days.
    case longestAgo(days: Int)
  }

  /// The pack's name.
  public var pack: String
  /// The customer's id.
  public var customer: String
  /// The company's id.
  public var company: String
  /// Why they are proposed.
  public var reason: Reason

  /// Makes one from its parts.
  public init(pack: String, customer: String, company: String, reason: Reason) {
    self.pack = pack
    self.customer = customer
    self.company = company
    self.reason = reason
  }

  /// What is proposed just now; nil where nobody can come in.
  ///
  /// - Parameters:
  ///   - past: The conversations that were kept, in any order; those that are not over do not count.
  ///   - packs: The packs.
  ///   - now: The time, in milliseconds since 1970.
  public init?(after past: [ConversationSummary], packs: [Pack], now: Int) {
    let history = PractiseHistory(past, packs: packs, now: now)
    guard let chosen = history.chosen else { return nil }
    self.init(
      pack: chosen.known.pack.name, customer: chosen.known.customer.id,
      company: history.company(for: chosen.known, because: chosen.reason), reason: chosen.reason)
  }
}
