import Conversation
import FixedPack
import Packs
import Speech
import Testing

@testable import History

/// Whom to practise with next, from what was kept.
@Suite struct ProposalTests {
  private static let day = 86_400_000
  private static let today = 20_000 * day

  /// A conversation so many days ago.
  private func talk(
    _ customer: String, daysAgo: Int, in company: String, levels: Int = 9, ending: Ending = .referred, id: Int = 1,
    isFinished: Bool = true
  ) -> ConversationSummary {
    ConversationSummary(
      id: id, startedAt: Self.today - daysAgo * Self.day, pack: "fixed", customer: customer, company: company, seed: 1,
      language: .english, moves: 8, feelings: 0, ending: ending, isFinished: isFinished, branch: nil, prediction: nil,
      figures: ["levels": levels, "chain": 3])
  }

  private func proposal(after past: [ConversationSummary]) throws -> Proposal {
    try #require(Proposal(after: past, packs: [try FixedPack.load()], now: Self.today))
  }

  private let people = FixedPack.customers
  private let houses = FixedPack.companies

  @Test("nobody was met: somebody who makes it easy, in the calmest house")
  func first() throws {
    let proposal = try proposal(after: [])
    #expect(proposal.reason == .first)
    #expect(people.contains(proposal.customer))
    // A conversation that is not over counts as none.
    let open = talk(proposal.customer, daysAgo: 3, in: houses[0], isFinished: false)
    #expect(try self.proposal(after: [open]) == proposal)
  }

  @Test("one was met: somebody new, in the house that is not known yet")
  func neverMet() throws {
    let proposal = try proposal(after: [talk(people[0], daysAgo: 0, in: houses[0])])
    #expect(proposal.reason == .neverMet(known: 1, of: people.count))
    #expect(proposal.customer != people[0] && proposal.company == houses[1])
  }

  @Test(
    "where it was hard it comes again, in the same house, and says what was",
    arguments: [
      (Ending.angry, 0, Proposal.Reason.leftAngry), (.pushed, 3, .bought),
      (.content, 1, .unheard(levels: 1, of: 3)), (.bought, 0, .unheard(levels: 0, of: 3)),
    ])
  func hard(ending: Ending, levels: Int, reason: Proposal.Reason) throws {
    let proposal = try proposal(after: [talk(people[1], daysAgo: 2, in: houses[1], levels: levels, ending: ending)])
    #expect(proposal == Proposal(pack: "fixed", customer: people[1], company: houses[1], reason: reason))
  }

  @Test("not at once again, and after a repetition somebody new")
  func alternates() throws {
    let just = talk(people[1], daysAgo: 0, in: houses[0], levels: 0)
    #expect(try proposal(after: [just]).reason == .neverMet(known: 1, of: people.count))
    let again = [just, talk(people[1], daysAgo: 4, in: houses[0], levels: 0, id: 0)]
    #expect(try proposal(after: again).reason == .neverMet(known: 1, of: people.count))
  }

  @Test("what went well comes again after a day, then after three, then after a week")
  func spaced() throws {
    let others = people.dropFirst().map { talk($0, daysAgo: 0, in: houses[0], id: 50) }
    func asked(_ daysAgo: [Int]) throws -> Proposal.Reason {
      try proposal(after: others + daysAgo.enumerated().map { talk(people[0], daysAgo: $1, in: houses[0], id: 9 - $0) })
        .reason
    }
    #expect(try asked([1]) == .refreshed(days: 1))
    #expect(try asked([2, 3]) == .longestAgo(days: 2))
    #expect(try asked([3, 4]) == .refreshed(days: 3))
    #expect(try asked([6, 9, 10]) == .longestAgo(days: 6))
    #expect(try asked([7, 9, 10]) == .refreshed(days: 7))
  }

  @Test("one's own house is never proposed, and an empty shop proposes nobody")
  func nobody() throws {
    var pack = try FixedPack.load()
    pack.companies = []
    #expect(Proposal(after: [], packs: [pack], now: Self.today) == nil)
    #expect(Proposal(after: [], packs: [], now: Self.today) == nil)
  }
}
