import Conversation
import Journal
import Packs
import Speech

/// A person's own house among the companies of the packs that were loaded.
struct OwnShopInPacks: Sendable {
  /// The entry it was made from.
  let entry: JournalEntry
  /// The house.
  let shop: ReadOwnShop
  /// The names of the packs it is in.
  let packs: Set<String>
}

extension LoadedPacks {
  /// Puts a person's own house among the companies of every pack that has people, in place of the one that was there.
  ///
  /// - Parameter entry: What is said of it; nil takes the house away.
  /// - Returns: Whether anything changed.
  @discardableResult
  public mutating func take(ownShop entry: JournalEntry?) -> Bool {
    guard entry?.answers != ownShop?.entry.answers else { return false }
    for index in packs.indices where ownShop?.packs.contains(packs[index].name) == true {
      packs[index].companies.removeAll(where: \.isOwn)
      packs[index].words.companies[Company.ownID] = nil
    }
    ownShop = nil
    guard let entry, let shop = ReadOwnShop(entry) else { return true }
    var names: Set<String> = []
    for index in packs.indices {
      let changed = shop.added(to: packs[index])
      if changed.companies.count > packs[index].companies.count { names.insert(changed.name) }
      packs[index] = changed
    }
    ownShop = OwnShopInPacks(entry: entry, shop: shop, packs: names)
    return true
  }
}

extension World {
  /// What a person wrote of a company, where it is their own house: to be shown to them alone, and never kept.
  ///
  /// - Parameters:
  ///   - company: The id of the company.
  ///   - pack: The pack it is in.
  /// - Returns: What was written; nil for every other company.
  func ownWords(of company: String, in pack: Pack) -> CompanyWords? {
    guard company == Company.ownID, let own = loaded?.ownShop, own.packs.contains(pack.name) else { return nil }
    return own.shop.words
  }

  /// Exactly the lines of a person's own that would be shown to a room, in the order of the house.
  var ownLines: [String] {
    guard let shop = loaded?.ownShop?.shop else { return [] }
    let company = shop.shop.company
    let pairs =
      [(shop.words.name, shop.neutral.name)]
      + company.slogans.compactMap { slogan in
        shop.words.slogans[slogan.id].flatMap { own in shop.neutral.slogans[slogan.id].map { (own, $0) } }
      }
      + company.inside.compactMap { influence in
        shop.words.inside[influence.id].flatMap { own in shop.neutral.inside[influence.id].map { (own, $0) } }
      }
    return pairs.filter { $0 != $1 }.map { $0.0[language] }
  }
}
