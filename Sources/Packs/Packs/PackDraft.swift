import Conversation
import Shop
import Speech

/// A pack while its files are being read; later files are checked against what earlier ones brought.
struct PackDraft {
  /// The most sizes, widths and colours of all articles together.
  static let mostVariants = 20_000
  /// The most different attributes of all articles together.
  static let mostAttributes = 100
  /// The most needs; each takes a place in tables of the engine.
  static let mostNeeds = 64

  /// The pack so far.
  var pack = Pack(
    name: "", version: 1, words: .empty, assortment: Assortment(), needs: [], customers: [], companies: [])
  /// The number settings with their places, checked when all is read.
  var settings: [(setting: ModelSetting, place: Place)] = []
  /// The ids of all customers' needs.
  private(set) var needIDs: Set<String> = []
  /// The attributes of the articles, with the kinds of values each takes; empty until wishes are prepared.
  private(set) var attributeKinds: [String: AttributeKinds] = [:]
  /// The ids of all articles.
  private(set) var articleIDs: Set<String> = []
  /// How many sizes, widths and colours the articles come in.
  private var variants = 0
  /// The names of all attributes.
  private var attributes: Set<String> = []
  /// Where each id was first used, by kind.
  private var taken: [Issue.Thing: [String: String]] = [:]

  /// Notes an id; reports and returns false if the same kind has it already.
  mutating func claim(_ id: String, kind: Issue.Thing, at place: Place) -> Bool {
    if let first = taken[kind]?[id] {
      place.report(.duplicateID(id, kind: kind, first: first))
      return false
    }
    taken[kind, default: [:]][id] = place.name
    return true
  }

  /// Adds a need of customers.
  mutating func add(_ need: Need) {
    pack.needs.append(need)
    needIDs.insert(need.id)
  }

  /// Adds an article with its words; reports at its place if the pack has become too large for the matching to stay fast.
  mutating func add(_ article: Article, _ words: ArticleWords, at place: Place) {
    variants += article.variants.count
    attributes.formUnion(article.attributes.keys)
    guard variants <= Self.mostVariants else {
      place.report(.tooMany(found: variants, limit: Self.mostVariants))
      return
    }
    guard attributes.count <= Self.mostAttributes else {
      place.report(.tooMany(found: attributes.count, limit: Self.mostAttributes))
      return
    }
    pack.assortment.articles.append(article)
    pack.words.articles[article.id] = words
    articleIDs.insert(article.id)
  }

  /// Looks up what can be asked of the articles, once all are read.
  mutating func prepareWishes() {
    guard attributeKinds.isEmpty, !pack.assortment.articles.isEmpty else { return }
    attributeKinds = ArticleTable(pack.assortment).attributeKinds
  }

  /// Reports a name that is no customer's need; says nothing while no needs are known at all.
  func checkNeed(_ id: String, at place: Place) {
    guard !needIDs.isEmpty, !needIDs.contains(id) else { return }
    place.reportUnknown(id, kind: .need, among: pack.needs.map(\.id))
  }

  /// A customer's need by name.
  func need(_ item: Item?) -> String {
    guard let item, let id = item.identifier() else { return "" }
    checkNeed(id, at: item.place)
    return id
  }

  /// A table of customers' needs with levels from 0 to 5.
  func levels(_ item: Item?) -> [String: Int] {
    guard let item else { return [:] }
    var levels: [String: Int] = [:]
    for (id, value, place) in item.table() {
      checkNeed(id, at: place)
      levels[id] = value.integer(0...5) ?? 0
    }
    return levels
  }
}

extension Place {
  /// Reports a reference to something that is not there, with the nearest name that is.
  func reportUnknown(_ id: String, kind: Issue.Thing, among known: some Sequence<String>) {
    guard !log.isFull else { return }
    report(
      .unknownReference(
        ForbiddenCharacters.cleaned(id), kind: kind, nearest: NearestName.nearest(to: id, among: known)))
  }
}

extension PackWords {
  /// No words at all.
  static let empty = PackWords(
    title: .empty, about: .empty, needs: [:], sellerNeeds: [:], companyNeeds: [:], sellerFeelings: [],
    customerFeelings: [], moves: [:], articles: [:], services: [:], branches: [:], places: [:], customers: [:],
    companies: [:], lines: [:], narration: [:], relationship: [:], ourCustomer: [:], follows: [:], endings: [:],
    phases: [:])
}

extension Text {
  /// A text that could not be read; its issue is in the log.
  static let empty = Text(german: "", english: "")
}

extension Fields {
  /// A text that must be there.
  func text(_ key: String) -> Text { required(key)?.text() ?? .empty }

  /// Phrasings that must be there.
  func phrases(_ key: String) -> Phrases { required(key)?.phrases() ?? Phrases() }

  /// An id that must be there.
  func identifier(_ key: String) -> String { required(key)?.identifier() ?? "" }

  /// A whole number that must be there.
  func integer(_ key: String, _ range: ClosedRange<Int>) -> Int { required(key)?.integer(range) ?? range.lowerBound }

  /// A whole number with a usual value.
  func integer(_ key: String, _ range: ClosedRange<Int>, usually: Int) -> Int {
    optional(key)?.integer(range) ?? usually
  }

  /// Yes or no, with a usual value.
  func flag(_ key: String, usually: Bool) -> Bool { optional(key)?.flag() ?? usually }

  /// One of the cases of a type, which must be there; the usual one after an issue.
  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, usually: Choice) -> Choice
  where Choice.RawValue == String {
    required(key)?.choice(Choice.self) ?? usually
  }

  /// Euros as cents.
  func cents(_ key: String, usually: Int? = nil) -> Int {
    let item = usually == nil ? required(key) : optional(key)
    return item?.hundredths(0...1_000_000) ?? usually ?? 0
  }

  /// The shifts of sellers' needs.
  func sellerNeeds(_ key: String, _ range: ClosedRange<Int>) -> [SellerNeed: Int] {
    guard let item = optional(key) else { return [:] }
    var shifts: [SellerNeed: Int] = [:]
    for (name, value, place) in item.table() {
      guard let need = SellerNeed(rawValue: name) else {
        place.reportUnknown(name, kind: .sellerNeed, among: SellerNeed.allCases.map(\.rawValue))
        continue
      }
      shifts[need] = value.integer(range) ?? 0
    }
    return shifts
  }

  /// What something does to a customer.
  func effect(_ key: String, _ range: ClosedRange<Int>) -> CustomerEffect {
    guard let item = optional(key) else { return CustomerEffect() }
    let fields = item.fields()
    let effect = CustomerEffect(
      trust: fields.integer("trust", range, usually: 0),
      patience: fields.integer("patience", range, usually: 0),
      disappointment: fields.integer("disappointment", range, usually: 0),
      pressure: fields.integer("pressure", range, usually: 0),
      heard: fields.integer("heard", range, usually: 0),
      clarity: fields.integer("clarity", range, usually: 0),
      expectation: fields.integer("expectation", range, usually: 0),
      dignity: fields.integer("dignity", range, usually: 0),
      urge: fields.integer("urge", range, usually: 0))
    fields.finish()
    return effect
  }
}
