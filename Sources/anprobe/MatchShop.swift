import Packs
import Screens
import Shop
import Speech
import Tables

/// What `match` matches against, and how it speaks of it.
struct MatchShop {
  /// The engine with all articles.
  let engine: MatchingEngine
  /// The words of the lines.
  let words: Forms
  /// What a person calls an article, service or place, by its id.
  var name: (String) -> String = { $0 }
  /// What a person calls a need, by its id.
  var need: (String) -> String = { $0 }
  /// What a person calls a branch, by its id.
  var branch: (String) -> String = { $0 }
  /// What a colour is called, such as “in brown”; anything else stays as it is.
  var colour: (String) -> String = { $0 }
  /// A typed requirement in words.
  var wanted: (String) -> String = { $0 }

  /// Everything in a pack: the first of those that are found.
  ///
  /// - Throws: ``CommandError`` where there is no pack.
  static func ofPack(_ options: CommonOptions) throws -> MatchShop {
    let pack = try Library(options).packs[0]
    let language = options.language
    let words = pack.words
    var names: [String: String] = [:]
    for article in pack.assortment.articles {
      names[article.id] = article.brand.isEmpty ? article.name : "\(article.brand) \(article.name)"
    }
    for (id, service) in words.services { names[id] = service.name[language] }
    for (id, place) in words.places { names[id] = place.name[language] }
    let engine = MatchingEngine(pack.assortment)
    let wishes = WishWords(pack.assortment, words: words, strings: .interface(language), language: language)
    let attributes = AttributeNames(words, strings: .interface(language), language: language)
    return MatchShop(
      engine: engine, words: .interface(language), name: { [names] in names[$0] ?? $0 },
      need: { words.needs[$0]?.name[language] ?? $0 }, branch: { words.branches[$0]?[language] ?? $0 },
      colour: { attributes.value("colour", $0) ?? $0 },
      wanted: { wishes.text(typed: $0, attributes: engine.table.attributeKinds) })
  }

  /// The articles of a file.
  ///
  /// - Throws: ``CommandError`` with the place in the file.
  static func ofFile(_ path: String, _ language: Language) throws -> MatchShop {
    do throws(ArticleFileError) {
      let words = Forms.interface(language)
      // What a file of one's own calls its columns stays as it is; only being in stock has been added to it.
      return MatchShop(
        engine: MatchingEngine(table: try ArticleFile.table(path: path)), words: words,
        wanted: { $0 == Requirement.inStock.text ? words.filled("want.here") : $0 })
    } catch {
      // That a file cannot be read is told with its path, everything else with the place in it.
      if case .unreadable = error { throw CommandError.match("--articles", error) }
      throw CommandError.match("--articles \(PlainText.cleaned(path)):", error)
    }
  }
}
