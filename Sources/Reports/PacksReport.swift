import Conversation
import JSON
import Shop
import Speech

/// What a pack holds, as JSON: ids and names of its customers, companies, moves, articles, services and places.
public enum PacksReport {
  /// One pack.
  public static func json(
    name: String, version: Int, words: PackWords, assortment: Assortment, customers: [Customer],
    companies: [Company]
  ) -> JSON {
    .object([
      ("name", .string(name)), ("version", .int(version)), ("title", text(words.title)),
      ("customers", .array(customers.map { entry($0.id, words.customers[$0.id]?.name) })),
      ("companies", .array(companies.map { entry($0.id, words.companies[$0.id]?.name) })),
      (
        "moves",
        .array(
          MoveKind.allCases.map { kind in
            .object([
              ("id", .string(kind.rawValue)), ("name", text(words.moves[kind.rawValue]?.name)),
              ("family", .string(kind.family.rawValue)), ("needsOffer", .bool(kind.needsOffer)),
            ])
          })
      ),
      (
        "articles",
        .array(
          assortment.articles.map { article in
            .object([("id", .string(article.id)), ("name", proper(article.brand, article.name))])
          })
      ),
      ("services", .array(assortment.services.map { entry($0.id, words.services[$0.id]?.name) })),
      ("places", .array(assortment.places.map { entry($0.id, words.places[$0.id]?.name) })),
    ])
  }

  private static func entry(_ id: String, _ name: Text?) -> JSON {
    .object([("id", .string(id)), ("name", text(name))])
  }

  /// A proper noun, which is the same in every language.
  private static func proper(_ brand: String, _ name: String) -> JSON {
    let full = brand.isEmpty ? name : brand + " " + name
    return text(Text(german: full, english: full))
  }

  private static func text(_ text: Text?) -> JSON {
    guard let text else { return .null }
    return .object([("de", .string(text.german)), ("en", .string(text.english))])
  }
}
