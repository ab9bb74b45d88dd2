import Conversation
import Packs
import Shop
import Speech

@testable import Screens

/// A pack with one customer who has something to tell and one house that is felt, for the tests of conversations.
enum TalkPack {
  static func text(_ german: String, _ english: String) -> Text { Text(german: german, english: english) }

  static func phrases(_ german: String, _ english: String) -> Phrases {
    Phrases(german: [german], english: [english])
  }

  static let pack = Pack(
    name: "talk", version: 1, words: words,
    assortment: Assortment(
      articles: [lumo, arvo],
      services: [Service(id: "insole", kind: .insole, price: 2490, serves: ["comfort": 3], adapts: .size)],
      branches: [], places: [Place(id: "cobbler", serves: ["comfort": 2])]),
    needs: [
      Need(id: "comfort", kind: .product), Need(id: "belonging", kind: .product),
      Need(id: "dignity", kind: .relational),
    ], customers: [customer], companies: [company])

  static let lumo = Article(
    id: "lumo", name: "Lumo", attributes: ["category": .word("trainer"), "waterproof": .flag(false)], price: 9990,
    cost: 5000, supply: .order(days: 4),
    variants: [Variant(size: 3850, colour: "white", stock: 0), Variant(size: 3900, colour: "white", stock: 1)],
    serves: ["comfort": 2, "belonging": 5])
  static let arvo = Article(
    id: "arvo", name: "Arvo", attributes: ["category": .word("trainer"), "waterproof": .flag(false)], price: 11990,
    cost: 6000, bonus: true, supply: .order(days: 7), variants: [Variant(size: 3850, colour: "blue", stock: 2)],
    serves: ["comfort": 5, "belonging": 1])

  static let customer = Customer(
    id: "nurse", situation: .outOfStock,
    temperament: Temperament(autonomy: 500, openness: 900, assertiveness: 500, price: 300, haste: 200, local: 700),
    start: StartingInside(trust: 600, patience: 900, clarity: 400, expectation: 500), budget: 16000, within: 7,
    wish: [
      WishPart(want: "model=lumo", importance: 3, flexible: 500, need: "belonging"),
      WishPart(want: "size=38.5", importance: 5, flexible: 300, need: "comfort"),
    ], needs: ["comfort": 5, "belonging": 3, "dignity": 4],
    chain: [
      ChainLevel(id: "shifts", need: "comfort", trust: 0, openedBy: [.askPurpose]),
      ChainLevel(id: "seen", need: "belonging", trust: 950, openedBy: [.ladder]),
    ],
    signs: [
      Sign(
        id: "heels", level: "shifts", need: "comfort", strength: 600,
        conditions: [])
    ], events: [], beliefs: [], ways: [])

  static let company = Company(
    id: "glanz", existsFor: ["belonging"], claimsAll: true, starts: [.integrity: 460, .ease: 450],
    slogans: [Slogan(id: "heart", customer: 900)],
    inside: [
      Influence(
        id: "ten-seconds", kind: .memo, customer: -800, weight: 5, trigger: .gap, once: true,
        seller: [.integrity: -80, .autonomy: -70], conflict: 90, strain: 40)
    ],
    permits: Permissions(refer: .frowned, putAside: .no, bendRule: .no, loan: .no, transfer: .no, report: .dropped),
    learns: false, bonus: 800)

  static func need(_ german: String, _ english: String) -> NeedWords {
    NeedWords(name: text(german, english), phrase: text(german, english))
  }

  static func move(_ name: Text, _ hint: Text, _ say: Phrases) -> MoveWords {
    MoveWords(name: name, hint: hint, say: say, done: name)
  }

  static let words = PackWords(
    title: text("Gespräch", "Talk"), about: text("Zum Prüfen", "For testing"),
    needs: [
      "comfort": need("Bequemlichkeit", "comfort"), "belonging": need("Dazugehören", "belonging"),
      "dignity": need("Achtung", "dignity"),
    ],
    sellerNeeds: Dictionary(
      uniqueKeysWithValues: SellerNeed.allCases.map { ($0.rawValue, need($0.rawValue, $0.rawValue)) }),
    companyNeeds: ["purpose": need("Sinn", "purpose"), "identity": need("Identität", "identity")],
    sellerFeelings: [
      FeelingWords(
        id: "uneasy", word: text("unwohl", "uneasy"), isPleasant: false, need: "integrity",
        conditions: [FeelingCondition(field: "integrity", isAtMost: true, value: 480)]),
      FeelingWords(
        id: "calm", word: text("ruhig", "calm"), isPleasant: true, need: "ease",
        conditions: [FeelingCondition(field: "conflict", isAtMost: false, value: 0)]),
    ],
    customerFeelings: [
      FeelingWords(
        id: "waiting", word: text("abwartend", "waiting to see"), isPleasant: true, need: "clarity",
        conditions: [FeelingCondition(field: "pressure", isAtMost: false, value: 0)])
    ],
    moves: [
      "greet": move(
        text("grüßen", "greet"), text("Guten Tag.", "Hello."), phrases("Guten Tag.", "Hello, come on in.")),
      "ask-purpose": move(
        text("nachfragen", "ask what for"), text("Wofür?", "What for?"),
        phrases("Wofür brauchen Sie den Schuh?", "What do you need them for?")),
      "check-stock": move(
        text("nachsehen", "look out the back"), text("Moment.", "Just a moment."),
        phrases("Ich sehe nach.", "I’ll have a look.")),
      "offer-size": move(
        text("andere Größe", "offer another size"), text("Probieren wir {offer}?", "Shall we try {offer}?"),
        phrases("Probieren wir {offer}?", "Shall we try {offer}?")),
      "goodbye": move(
        text("verabschieden", "say goodbye"), text("Auf Wiedersehen.", "Goodbye."),
        phrases("Auf Wiedersehen.", "Goodbye.")),
    ], articles: [:],
    services: ["insole": ServiceWords(name: text("Einlegesohle", "insole"), say: Phrases())], branches: [:],
    places: [
      "cobbler": PlaceWords(
        name: text("Schuhmacherei Weiß", "Weiss the cobbler"),
        reasons: phrases("Dort wird besohlt.", "They resole."),
        goodAt: text("besohlen", "resoling"), badAt: text("eilen", "hurrying"))
    ],
    customers: [
      "nurse": CustomerWords(
        name: text("Frau Albers", "Mrs Albers"), about: text("Schaut zur Bank.", "Looks at the bench."),
        enters: text("Eine Frau, die Jacke schief geknöpft.", "A woman, her jacket buttoned one hole out."),
        levels: [
          "shifts": LevelWords(
            fact: text("zwölf Stunden auf Station", "twelve hours on the ward"),
            told: phrases("Zwölf Stunden, und sitzen tut da keiner.", "Twelve hours, and nobody sits down."),
            surface: phrases("Für jeden Tag halt.", "Just for every day."),
            echo: Phrases(), feeling: Phrases()),
          "seen": LevelWords(
            fact: text("gesehen werden", "to be seen"), told: phrases("Weiß gehört dazu.", "White belongs."),
            surface: phrases("Ist nur ein Schuh.", "It’s only a shoe."), echo: Phrases(), feeling: Phrases()),
        ], signs: ["heels": text("(Die Absätze sind schief.)", "(The heels are worn down.)")], events: [:], ways: [:],
        seller: [:],
        lines: [
          "states-wish": phrases("Den Lumo in 38½, bitte.", "The Lumo in 38½, please."),
          "hears-gap": phrases("Ach. Das ist jetzt blöd.", "Oh. That’s a nuisance."),
        ])
    ],
    companies: [
      "glanz": CompanyWords(
        name: text("Glanz", "Glanz"), about: text("Eine Kette.", "A chain."),
        slogans: ["heart": text("Mit Herz.", "With heart.")],
        inside: [
          "ten-seconds": text(
            "Nach zehn Sekunden steht ein anderes Paar da.", "After ten seconds another pair is there.")
        ], gap: [GapWords(upTo: 2000, text: text("Ein weiter Weg.", "A long way."))], phrases: [:])
    ], lines: [:], narration: ["stock-gone": phrases("Der ist leider aus.", "I’m afraid it’s gone.")],
    relationship: [:],
    ourCustomer: [
      "unknown": text("Noch nicht zu sagen.", "Can’t be told yet."), "ours": text("Gehört hierher.", "Belongs here."),
      "partly": text("Zum Teil.", "In part."), "not-ours": text("Gehört nicht hierher.", "Doesn’t belong here."),
    ], follows: [:],
    endings: Dictionary(
      uniqueKeysWithValues: Ending.allCases.map {
        ($0.rawValue, EndingWords(name: text($0.rawValue, $0.rawValue), text: text("Ende.", "The end.")))
      }),
    phases: Dictionary(uniqueKeysWithValues: Phase.allCases.map { ($0.rawValue, text($0.rawValue, $0.rawValue)) }))
}
