import History
import Packs
import Speech

/// A proposal in words.
public struct ProposalText: Sendable {
  private let proposal: Proposal
  private let strings: Strings

  /// Makes one.
  ///
  /// - Parameters:
  ///   - proposal: Whom to practise with next.
  ///   - strings: The interface's strings, under `home.propose` and `home.why.`.
  public init(_ proposal: Proposal, strings: Strings) {
    self.proposal = proposal
    self.strings = strings
  }

  /// Who comes in and where, and why, in two sentences; nil where the pack has them no more.
  public func sentence(packs: [Pack], _ language: Language) -> String? {
    guard let words = packs.first(where: { $0.name == proposal.pack })?.words,
      let customer = words.customers[proposal.customer]?.name, let company = words.companies[proposal.company]?.name
    else { return nil }
    return strings.fill("home.propose", ["customer": customer[language], "company": company[language]]) + " " + why
  }

  /// Why, as a sentence.
  public var why: String {
    switch proposal.reason {
    case .first: strings["home.why.first"]
    case .neverMet(let known, let all):
      strings.fill("home.why.never-met", ["known": String(known), "all": String(all)])
    case .leftAngry: strings["home.why.left-angry"]
    case .bought: strings["home.why.bought"]
    case .unheard(let levels, let all):
      strings.fill(
        levels == 0 ? "home.why.unheard-all" : "home.why.unheard", ["levels": String(levels), "all": String(all)])
    case .refreshed(let days): strings.count("home.why.refreshed", days)
    case .longestAgo(let days): strings.count("home.why.longest-ago", days)
    }
  }
}
