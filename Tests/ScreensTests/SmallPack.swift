import Conversation
import Packs
import Shop
import Speech

/// A pack just large enough for the screens: two customers, two companies, three articles.
enum SmallPack {
  static let pack = Pack(
    name: "small", version: 1, words: words,
    assortment: Assortment(articles: articles, services: [insole], branches: [station], places: [cobbler]),
    needs: [
      Need(id: "comfort", kind: .product), Need(id: "protection", kind: .product),
      Need(id: "continuity", kind: .product), Need(id: "dignity", kind: .relational),
    ],
    customers: [customer("nurse"), customer("widower")], companies: [company("lindner"), company("glanz")])

  static let articles = [
    Article(
      id: "trail", brand: "Nordpfad", name: "Trail M",
      attributes: ["category": .word("hiking"), "waterproof": .flag(true), "last": .word("wide")], price: 12990,
      cost: 8190, supply: .order(days: 4),
      variants: [
        Variant(size: 3800, colour: "grey", stock: 1), Variant(size: 3850, colour: "grey", stock: 0),
        Variant(size: 3900, colour: "grey", stock: 2), Variant(size: 4000, colour: "grey", stock: 12),
      ], serves: ["comfort": 4, "protection": 5]),
    Article(
      id: "city", brand: "Stadtschritt", name: "City",
      attributes: ["category": .word("trainer"), "waterproof": .flag(false)], price: 8900, cost: 5000, bonus: true,
      supply: .order(days: 2),
      variants: [Variant(size: 3800, colour: "white", stock: 0), Variant(size: 3850, colour: "white", stock: 3)],
      serves: ["comfort": 3, "protection": 1]),
    Article(
      id: "classic", brand: "Lederer", name: "Classic",
      attributes: ["category": .word("business"), "waterproof": .flag(false)], price: 19900, cost: 11000,
      supply: .discontinued, variants: [Variant(size: 4300, colour: "black", stock: 0)],
      serves: ["comfort": 2, "continuity": 5]),
  ]

  static let insole = Service(id: "insole", kind: .insole, price: 2490, serves: ["comfort": 3], adapts: .size)
  static let station = Branch(id: "station", days: 1, stock: ["trail": [3850: 1]])
  static let cobbler = Place(id: "cobbler", serves: ["continuity": 4])

  static func customer(_ id: String) -> Customer {
    Customer(
      id: id, situation: .outOfStock,
      temperament: Temperament(
        autonomy: 500, openness: 500, assertiveness: 500, price: 300, haste: 300, local: 500),
      start: StartingInside(trust: 450, patience: 700, clarity: 400, expectation: 400), budget: 16000, within: 7,
      wish: [WishPart(want: "size=38.5", importance: 5, flexible: 300, need: "comfort")], needs: ["comfort": 5],
      chain: [], signs: [], events: [], beliefs: [], ways: [])
  }

  static func company(_ id: String) -> Company {
    Company(
      id: id, existsFor: ["comfort"], claimsAll: false, starts: [:], slogans: [Slogan(id: "king", customer: 900)],
      inside: [],
      permits: Permissions(refer: .yes, putAside: .yes, bendRule: .no, loan: .yes, transfer: .yes, report: .heard),
      learns: true, bonus: 0)
  }

  static func text(_ german: String, _ english: String) -> Text { Text(german: german, english: english) }

  static func customer(_ name: Text, _ about: Text) -> CustomerWords {
    CustomerWords(
      name: name, about: about, enters: text("Sie tritt ein.", "She comes in."), levels: [:], signs: [:], events: [:],
      ways: [:], seller: [:], lines: [:])
  }

  static func company(_ name: Text, _ about: Text, _ slogan: Text) -> CompanyWords {
    CompanyWords(name: name, about: about, slogans: ["king": slogan], inside: [:], gap: [], phrases: [:])
  }

  static func need(_ german: String, _ english: String) -> NeedWords {
    NeedWords(name: text(german, english), phrase: text(german, english))
  }

  static func article(_ german: String, _ english: String) -> ArticleWords {
    ArticleWords(
      kind: text(german, english), truths: Phrases(german: ["Er rollt gut ab."], english: ["It rolls well."]),
      drawbacks: Phrases(german: ["Er ist warm."], english: ["It is warm."]), bent: Phrases())
  }

  static let words = PackWords(
    title: text("Ein kleiner Laden", "A little shop"), about: text("Zum Prüfen", "For testing"),
    needs: [
      "comfort": need("Bequemlichkeit", "comfort"), "protection": need("Schutz", "protection"),
      "continuity": need("Beständigkeit", "continuity"), "dignity": need("Würde", "dignity"),
    ], sellerNeeds: [:], companyNeeds: [:], sellerFeelings: [], customerFeelings: [], moves: [:],
    articles: [
      "trail": article("Wanderschuh", "walking boot"), "city": article("Sportschuh", "trainer"),
      "classic": article("Halbschuh", "Oxford"),
    ],
    services: ["insole": ServiceWords(name: text("Einlegesohle", "insole"), say: Phrases())],
    branches: ["station": text("Filiale am Bahnhof", "branch by the station")],
    places: [
      "cobbler": PlaceWords(
        name: text("Schuhmacherei Weiß", "Weiss the cobbler"), reasons: Phrases(),
        goodAt: text("besohlen", "resoling"), badAt: text("eilen", "hurrying"))
    ],
    customers: [
      "nurse": customer(
        text("Frau Albers", "Mrs Albers"),
        text("Schaut zuerst nach der Sitzbank.", "Looks for the bench first.")),
      "widower": customer(
        text("Herr Brandt", "Mr Brandt"),
        text("Stellt einen alten Karton auf den Tresen.", "Puts an old box on the counter.")),
    ],
    companies: [
      "lindner": company(
        text("Schuhhaus Lindner", "Lindner’s"), text("Sechs Leute im Verkauf.", "Six people on the floor."),
        text("Erst messen wir.", "First we measure.")),
      "glanz": company(
        text("Schuhwelt Glanz", "Glanz Shoe World"), text("Helle Filiale einer Kette.", "A bright branch of a chain."),
        text("Für alle was dabei!", "Something for everyone!")),
    ], lines: [:], narration: [:], relationship: [:], ourCustomer: [:], follows: [:], endings: [:], phases: [:])
}
