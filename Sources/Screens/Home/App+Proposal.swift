import Canvas
import History

extension App {
  /// Thinks of whom to practise with next, once packs and past conversations are known.
  mutating func propose() {
    guard let loaded = world.loaded else { return }
    let past: [ConversationSummary]
    switch world.keeping.status {
    case .opening: return
    case .unavailable: past = []
    case .open:
      guard let known = world.keeping.past else { return }
      past = known
    }
    world.proposal = Proposal(after: past, packs: loaded.packs, now: world.now())
  }

  /// Lets in whoever is proposed, on a day that was never met.
  mutating func practiseProposal() -> [Effect] {
    guard let proposal = world.proposal else { return [] }
    return open(Opening(customer: proposal.customer, company: proposal.company))
  }
}

extension Keeping {
  /// A seed that no kept conversation began with, so that nobody has the same conversation twice without asking for it.
  func seedNeverMet(after seed: UInt64) -> UInt64 { Seed.next(after: seed, notIn: past ?? []) }
}
