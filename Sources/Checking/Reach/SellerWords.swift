import Conversation
import Speech

/// Whose words a seller takes for a move: those of the moment, then those for the customer, then the house's, then anybody's.
struct SellerWords {
  /// The pack.
  let reach: PackReach
  /// The customer.
  let customer: CustomerReach
  /// The move.
  let kind: MoveKind

  /// The words for this customer.
  var own: Phrases? { reach.words.customers[customer.customer.id]?.seller[kind.rawValue] }

  /// Whether the move can never be made with this customer.
  var isNever: Bool { customer.verdict(.move(kind)).isNever }

  /// How often the move can come at most in a conversation; nil where nothing limits it.
  private var most: Int? {
    switch kind {
    case .greet, .checkStock, .admitLimit, .measureFeet, .bendRule, .putAside, .todayOnly, .acceptNo, .reportNeed: 1
    case .goodbye: 2
    default: nil
    }
  }

  /// Whether what this moment offers always comes first.
  var isTakenByMoment: Bool {
    let words = reach.words
    func speak(_ phrases: Phrases?) -> Bool {
      guard let phrases else { return false }
      return Language.allCases.allSatisfy { !phrases[$0].isEmpty }
    }
    switch kind {
    case .apologise:
      return customer.customer.situation != .repair
        && ["sorry", "sorry-gap", "sorry-pressed"].allSatisfy { speak(words.narration[$0]) }
    case .explainTruth: return articles.allSatisfy { speak(words.articles[$0]?.truths) }
    case .explainDrawback: return articles.allSatisfy { speak(words.articles[$0]?.drawbacks) }
    case .explainBent: return articles.allSatisfy { speak(words.articles[$0]?.bent) }
    case .offerService, .offerLoan: return services.allSatisfy { speak(words.services[$0]?.say) }
    case .offerWay:
      let ways = words.customers[customer.customer.id]?.ways ?? [:]
      return customer.customer.ways.allSatisfy { speak(ways[$0.id]?.say) }
    default: return false
    }
  }

  /// Whether the words for this customer last for a whole conversation.
  var isTakenByOwn: Bool {
    guard Placeholders.speakAlways(own) else { return false }
    return customer.customer.situation == .repair || most.map { ownUses >= $0 } ?? false
  }

  /// How often words for this customer are taken in a conversation.
  private var ownUses: Int {
    guard let own, Placeholders.speakAlways(own) else { return 0 }
    return min(2, Language.allCases.map { own[$0].count }.min() ?? 0)
  }

  private var articles: [String] {
    let scene = customer.tables[0].scene
    return scene.offers.compactMap {
      if case .article(let index, _, _, _) = $0.subject { scene.assortment.articles[index].id } else { nil }
    }
  }

  private var services: [String] {
    let scene = customer.tables[0].scene
    return scene.offers.compactMap {
      if case .service(let index) = $0.subject { scene.assortment.services[index].id } else { nil }
    }
  }
}
