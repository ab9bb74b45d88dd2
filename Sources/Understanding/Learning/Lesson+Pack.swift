import Conversation
import Shop
import Speech

extension Lesson {
  /// Everything in a pack that is an example of a move, in one language, in an order that is always the same.
  ///
  /// - Parameters:
  ///   - words: What the pack's sellers say: moves, companies, customers, services, places and articles.
  ///   - assortment: The services, by whose kind one knows which move offers them.
  ///   - own: What people might type.
  ///   - language: The language.
  /// - Returns: The lessons: own words first, then the pack's phrasings.
  public static func lessons(
    of words: PackWords, _ assortment: Assortment, _ own: OwnWords, _ language: Language
  ) -> [Lesson] {
    var lessons = MoveKind.allCases.flatMap { kind in (own.moves[kind] ?? []).map { Lesson($0, kind) } }
    lessons += own.offTopic.map { Lesson($0, nil) }
    for kind in MoveKind.allCases {
      lessons += (words.moves[kind.rawValue]?.say[language] ?? []).map { Lesson($0, kind) }
    }
    for (_, company) in words.companies.sorted(by: { $0.key < $1.key }) {
      lessons += ofMoves(company.phrases, language)
    }
    for (_, customer) in words.customers.sorted(by: { $0.key < $1.key }) {
      lessons += ofMoves(customer.seller, language)
      for (_, level) in customer.levels.sorted(by: { $0.key < $1.key }) {
        lessons += level.echo[language].map { Lesson($0, .reflectWords) }
        lessons += level.feeling[language].map { Lesson($0, .reflectFeeling) }
        // What only a customer would say is no move of a seller.
        lessons += (level.told[language] + level.surface[language]).map { Lesson($0, nil) }
      }
      for (_, way) in customer.ways.sorted(by: { $0.key < $1.key }) {
        lessons += way.say[language].map { Lesson($0, .offerWay) }
      }
    }
    return lessons + ofShop(words, assortment, language)
  }

  private static func ofMoves(_ phrases: [String: Phrases], _ language: Language) -> [Lesson] {
    MoveKind.allCases.flatMap { kind in
      (phrases[kind.rawValue]?[language] ?? []).map { Lesson($0, kind) }
    }
  }

  private static func ofShop(_ words: PackWords, _ assortment: Assortment, _ language: Language) -> [Lesson] {
    var lessons: [Lesson] = []
    for service in assortment.services {
      let kind: MoveKind = service.kind == .loan ? .offerLoan : .offerService
      lessons += (words.services[service.id]?.say[language] ?? []).map { Lesson($0, kind) }
    }
    for place in assortment.places {
      lessons += (words.places[place.id]?.reasons[language] ?? []).map { Lesson($0, .refer) }
    }
    for article in assortment.articles {
      guard let said = words.articles[article.id] else { continue }
      lessons += said.truths[language].map { Lesson($0, .explainTruth) }
      lessons += said.drawbacks[language].map { Lesson($0, .explainDrawback) }
      lessons += said.bent[language].map { Lesson($0, .explainBent) }
    }
    return lessons
  }
}
