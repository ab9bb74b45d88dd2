import Conversation
import Journal
import Speech

/// One's own house, read as any company is: with a pack's needs, and with both its words.
///
/// It goes through the text of a company file and its reader, so that nothing gets into a conversation that could not
/// stand in a pack.
public struct ReadOwnShop: Hashable, Sendable {
  /// What a person says of their house.
  public let shop: OwnShop
  /// The words for the person alone; they never stand in a pack.
  public let words: CompanyWords
  /// The words for everything else.
  public let neutral: CompanyWords

  /// Reads a house; nil where nothing was answered, or where it cannot be read, which a test rules out.
  ///
  /// - Parameter entry: What a person says of their house.
  public init?(_ entry: JournalEntry) {
    guard let shop = OwnShop(entry),
      let own = Self.read(shop, shop.words(.own, line: OwnShopLines.text), in: nil),
      let neutral = Self.read(shop, shop.words(.neutral, line: OwnShopLines.text), in: nil)
    else { return nil }
    self.shop = shop
    words = own.words
    self.neutral = neutral.words
  }

  /// The file of the company with the person's own words: to be copied into a pack of one's own, under another id.
  ///
  /// - Parameter needs: The ids of the needs that the pack has.
  /// - Returns: The text of the file.
  public func file(needs: Set<String>) -> String {
    var company = shop.company
    company.existsFor.formIntersection(needs)
    return CompanyFile.text(company, words)
  }

  /// The pack with this house in it, under its neutral words; the pack as it is where it has nobody to meet, or a company of
  /// this id.
  public func added(to pack: Pack) -> Pack {
    guard !pack.customers.isEmpty, pack.company(Company.ownID) == nil,
      let read = Self.read(shop, neutral, in: pack)
    else { return pack }
    var changed = pack
    changed.companies.append(read.company)
    changed.words.companies[Company.ownID] = read.words
    return changed
  }

  /// Reads the house from the text of its file.
  ///
  /// - Parameters:
  ///   - shop: The house.
  ///   - words: Its words.
  ///   - pack: The pack whose needs count; nil to leave the needs out.
  /// - Returns: What was read; nil where there was anything wrong with it. What it was is told to nobody, because a message
  ///   could hold what was written.
  private static func read(
    _ shop: OwnShop, _ words: CompanyWords, in pack: Pack?
  ) -> (company: Company, words: CompanyWords)? {
    var draft = PackDraft()
    for need in pack?.needs ?? [] { draft.add(need) }
    var company = shop.company
    company.existsFor.formIntersection(draft.needIDs)
    let file = "my-shop"
    guard let document = try? YAMLDocument(bytes: Array(CompanyFile.text(company, words).utf8), file: file) else {
      return nil
    }
    let log = IssueLog(file: file)
    CompanyReader.read(Item(node: document.root, path: "", log: log), into: &draft)
    guard log.issues.isEmpty, let company = draft.pack.companies.first,
      let words = draft.pack.words.companies[company.id]
    else { return nil }
    return (company, words)
  }
}

/// The program's own lines for one's own house: reactions from `Assets/Reflect/shop.yaml`, all else from the interface,
/// under `own-shop.line.`.
enum OwnShopLines {
  private static let german = InterfaceStrings.embedded(.german)
  private static let english = InterfaceStrings.embedded(.english)
  private static let guide = (try? ReflectGuides.embedded())?.shop

  /// The line of a key in both languages.
  static func text(_ key: String) -> Text {
    let parts = key.split(separator: ".").map(String.init)
    if parts.count == 3, let line = guide?.line(of: "\(parts[0])/\(parts[1])", as: parts[2]) { return line }
    let key = "own-shop.line." + key
    return Text(german: german[key], english: english[key])
  }
}
