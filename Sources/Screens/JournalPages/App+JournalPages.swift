extension App {
  /// Opens what one wrote for oneself; where it is locked, the passphrase is asked for first.
  mutating func openJournalPages() -> [Effect] {
    guard !world.journal.isLocked else {
      openOnce(.passphrase(PassphraseState(world, then: .openJournalPages)))
      return []
    }
    let isNew = !stack.contains { $0.state.context == .journalPages }
    let state = JournalPagesState(world)
    openOnce(.journalPages(state))
    return isNew ? state.reading.flatMap { carryOut($0) } : []
  }
}
