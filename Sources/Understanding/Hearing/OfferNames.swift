import Conversation
import Shop
import Speech

/// What everything is called that can be put in front of a customer, and which of it a sentence names.
struct OfferNames: Sendable {
  /// One word that may stand for an offer.
  private struct Name: Sendable {
    /// The word, made alike.
    var word: [UInt8]
    /// How much it counts: names more than brands, brands more than what something is.
    var weight: Int
  }

  /// By offer of the scene.
  private var names: [[Name]] = []
  /// By offer of the scene: the words of an article's own name, one after the other.
  private var whole: [[[UInt8]]] = []
  /// By offer of the scene: the size in hundredths, if it has one.
  private var sizes: [Int?] = []

  /// Gathers the names of a scene's offers.
  init(_ scene: Scene, _ words: PackWords, _ language: Language) {
    for offer in scene.offers {
      var own: [Name] = []
      var ofSize: Int?
      var name: [[UInt8]] = []
      func add(_ text: String, _ weight: Int) {
        let sentence = Normalised(text, dropsPlaceholders: true)
        for token in sentence.tokens where token.kind == .word && token.end - token.start > 2 {
          own.append(Name(word: Array(sentence.bytes[token.start..<token.end]), weight: weight))
        }
      }
      func addService(_ said: ServiceWords?) {
        guard let said else { return }
        add(said.name[language], 4)
        for phrase in said.say[language] { add(phrase, 1) }
      }
      switch offer.subject {
      case .article(let index, let size, _, let service):
        let article = scene.assortment.articles[index]
        ofSize = size
        add(article.name, 6)
        name = own.map(\.word)
        add(article.brand, 3)
        if let kind = words.articles[article.id]?.kind { add(kind[language], 3) }
        if let service { addService(words.services[scene.assortment.services[service].id]) }
        if offer.move == .offerTransfer {
          for branch in scene.assortment.branches { add(words.branches[branch.id]?[language] ?? "", 2) }
        }
      case .service(let index): addService(words.services[scene.assortment.services[index].id])
      case .way(let index):
        addService(words.customers[scene.customer.id]?.ways[scene.customer.ways[index].id])
      case .place(let index):
        let said = words.places[scene.assortment.places[index].id]
        add(said?.name[language] ?? "", 6)
        add(said?.goodAt[language] ?? "", 2)
        for reason in said?.reasons[language] ?? [] { add(reason, 1) }
      case .nothing: break
      }
      names.append(own)
      whole.append(name)
      sizes.append(ofSize)
    }
  }

  /// The offers that a sentence names, of some: those for which most speaks, in their order; none where nothing tells them apart.
  func named(in sentence: Normalised, among offers: [Int]) -> [Int] {
    var points = [Int](repeating: 0, count: offers.count)
    for token in sentence.tokens where token.kind == .word && token.end - token.start > 2 {
      let word = sentence.bytes[token.start..<token.end]
      let weights = offers.map { offer in
        names[offer].lazy.filter { Self.isAlike(word, $0.word) }.map(\.weight).max() ?? 0
      }
      // A word that stands for all of them tells nothing; one that stands for few tells much.
      let others = offers.count - weights.count { $0 > 0 }
      for (place, weight) in weights.enumerated() { points[place] += weight * others * 8 / max(1, offers.count) }
    }
    let size = SpokenSize.find(in: sentence)
    for (place, offer) in offers.enumerated() where size != nil && sizes[offer] == size { points[place] += 12 }
    guard let most = points.max(), most >= Self.leastPoints else { return [] }
    return zip(offers, points).filter { $0.1 == most }.map(\.0)
  }

  /// Whether a sentence has all words of the name of an article that some offers are about.
  func isWhollyNamed(in sentence: Normalised, among offers: [Int]) -> Bool {
    let words = sentence.tokens.map { sentence.bytes[$0.start..<$0.end] }
    return offers.contains { offer in
      !whole[offer].isEmpty && whole[offer].allSatisfy { name in words.contains { $0.elementsEqual(name) } }
    }
  }

  /// With fewer points nothing was named.
  private static let leastPoints = 6

  /// Whether two words are the same but for an ending or one slip of the finger.
  static func isAlike(_ left: ArraySlice<UInt8>, _ right: [UInt8]) -> Bool {
    if left.elementsEqual(right) { return true }
    let shorter = min(left.count, right.count)
    let longer = max(left.count, right.count)
    guard shorter >= 4, longer - shorter <= 3 else { return false }
    let same = zip(left, right).prefix { $0 == $1 }.count
    if same >= max(4, shorter - 1) { return true }
    guard shorter >= 5, longer - shorter <= 1 else { return false }
    // One letter changed, left out, put in, or two changed round.
    let tail = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    return same + tail >= longer - 1
      || (left.count == right.count && same + tail == longer - 2 && Self.isTurned(left, right, same))
  }

  private static func isTurned(_ left: ArraySlice<UInt8>, _ right: [UInt8], _ place: Int) -> Bool {
    let at = left.startIndex + place
    return left[at] == right[place + 1] && left[at + 1] == right[place]
  }
}

/// The EU size a sentence names.
enum SpokenSize {
  /// The size in hundredths; nil where none is named.
  static func find(in sentence: Normalised) -> Int? {
    let tokens = sentence.tokens
    for (place, token) in tokens.enumerated() where token.kind == .number {
      guard let whole = Int(sentence.text(token)), (16...52).contains(whole) else { continue }
      guard place + 1 < tokens.count else { return whole * 100 }
      let next = sentence.text(tokens[place + 1])
      return next == "5" || next == "½" ? whole * 100 + 50 : whole * 100
    }
    return nil
  }
}
