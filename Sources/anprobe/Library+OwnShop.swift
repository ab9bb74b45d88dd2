import Conversation
import Journal
import Packs
import Records

/// A person's own house, as the journal on the disk has it; a command never asks for a passphrase.
enum OwnShopSource {
  /// What there is of it.
  enum Finding {
    /// What is said of it.
    case entry(JournalEntry)
    /// The journal is locked.
    case locked
    /// Nothing is said of it.
    case nothing
    /// The journal cannot be read.
    case failed(JournalError)
  }

  /// Looks for it; nothing is made or changed where there is no journal.
  static func look(in data: DataOptions) -> Finding {
    guard let folder = try? data.folder(), JournalStore.exists(in: folder) else { return .nothing }
    do throws(JournalError) {
      let journal = try JournalStore(folder: folder)
      guard journal.lockState != .locked else { return .locked }
      let entries = try journal.entries().compactMap(\.readable)
      return entries.first { $0.kind == .shop }.map { .entry($0) } ?? .nothing
    } catch {
      return .failed(error)
    }
  }

  /// What is said of it; nil where there is nothing that can be read just now.
  static func entry(in data: DataOptions) -> JournalEntry? {
    if case .entry(let entry) = look(in: data) { entry } else { nil }
  }
}

extension Library {
  /// Packs and model as ``init(_:)`` reads them, with a person's own house among the companies if it is named.
  ///
  /// - Parameters:
  ///   - options: Where packs are.
  ///   - data: Where the journal is.
  ///   - companies: The companies that were named.
  /// - Throws: ``CommandError`` where there is no pack, or where the house is named and cannot be had.
  init(_ options: CommonOptions, _ data: DataOptions, naming companies: [String?]) throws {
    try self.init(options)
    guard companies.contains(Company.ownID), !packs.contains(where: { $0.company(Company.ownID) != nil }) else {
      return
    }
    switch OwnShopSource.look(in: data) {
    case .entry(let entry): add(entry)
    case .nothing: break
    case .locked: throw CommandError.ownShopLocked
    case .failed(let error): throw CommandError.ownShop(error)
    }
    guard packs.contains(where: { $0.company(Company.ownID) != nil }) else { throw CommandError.noOwnShop }
  }

  /// Adds a person's own house to the companies of every pack, where the journal has one and is open.
  mutating func addOwnShop(_ data: DataOptions) {
    if let entry = OwnShopSource.entry(in: data) { add(entry) }
  }

  private mutating func add(_ entry: JournalEntry) { packs = packs.joined(by: entry) }
}

extension [Pack] {
  /// The packs with a person's own house among their companies, under its neutral words; as they are without one.
  func joined(by entry: JournalEntry?) -> [Pack] {
    guard let shop = entry.flatMap({ ReadOwnShop($0) }) else { return self }
    return map { shop.added(to: $0) }
  }
}

extension CommandError {
  /// A person's own house is named, and the journal is locked.
  static var ownShopLocked: CommandError { CommandError("own-shop-locked", ["id": Company.ownID]) }

  /// A person's own house is named, and nothing is said of it.
  static var noOwnShop: CommandError { CommandError("no-own-shop", ["id": Company.ownID]) }

  /// A person's own house is named, and the journal cannot be read.
  static func ownShop(_ error: JournalError) -> CommandError {
    CommandError("own-shop-unreadable", ["problem": strings.sentence(error)])
  }
}
