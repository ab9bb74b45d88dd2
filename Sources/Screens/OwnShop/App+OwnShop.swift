import Canvas
import Journal

extension App {
  /// Opens the questions about one's own house, where the journal is open.
  mutating func openOwnShop() -> [Effect] {
    guard let guide = world.loaded?.reflect?.shop else {
      message = world.strings[world.loaded == nil ? "home.opening" : "own-shop.no-questions"]
      return []
    }
    guard world.journal.isOpen else {
      message = world.strings[world.journal.isLocked ? "own-shop.locked" : "own-shop.no-journal"]
      return []
    }
    let kept = world.journal.newest(.shop)
    let draft = JournalDraft(kept?.entry ?? JournalEntry(.shop, begunAt: world.now()), number: kept?.number)
    openOnce(.ownShop(OwnShopState(guide, draft)))
    return []
  }

  /// Uses what the journal says of the person's own house just now; where it is locked there is none.
  mutating func useOwnShop() {
    let entry = world.journal.isOpen ? world.journal.newest(.shop)?.entry : nil
    guard world.loaded?.take(ownShop: entry) == true else { return }
    nameWaiting()
    // A text over the screen may hold what was written.
    if entry == nil, case .text = cover { cover = nil }
  }
}
