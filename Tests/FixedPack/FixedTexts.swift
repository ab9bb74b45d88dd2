import Conversation
import Packs

/// The files of the fixed pack; customers and companies are lists in one file each where the reader allows, else made.
enum FixedTexts {
  /// By name.
  static var files: [String: String] {
    [
      "pack.yaml": pack, "vocabulary.yaml": vocabulary, "articles.yaml": articles, "services.yaml": services,
      "places.yaml": places, "moves.yaml": moves, "common.yaml": common,
    ]
  }

  private static let pack = """
    name: fixed
    version: 3
    title: {de: "Fest", en: "Fixed"}
    about: {de: "Bleibt, wie es ist.", en: "Stays as it is."}
    assumptions: {patience-per-turn: 30}
    """

  private static let vocabulary = """
    needs:
      comfort: {kind: product, name: {de: a, en: a}, phrase: {de: b, en: b}}
      economy: {kind: product, name: {de: a, en: a}, phrase: {de: b, en: b}}
    \(RelationalNeed.allCases.map { "  \($0.rawValue): {kind: relational, name: {de: a, en: a}, phrase: {de: b, en: b}}" }
      .joined(separator: "\n"))
    seller-needs:
    \(SellerNeed.allCases.map { "  \($0.rawValue): {name: {de: a, en: a}, phrase: {de: b, en: b}}" }
      .joined(separator: "\n"))
    company-needs:
    \(CompanyNeed.allCases.map { "  \($0.rawValue): {name: {de: a, en: a}, phrase: {de: b, en: b}}" }
      .joined(separator: "\n"))
    feelings:
      seller:
        - {id: torn, word: {de: "zerrissen", en: "torn"}, pleasant: no, need: integrity, when: ["integrity<=420"]}
        - {id: calm, word: {de: "ruhig", en: "calm"}, pleasant: yes, need: ease, when: ["strain<=500"]}
      customer:
        - {id: calm, word: {de: "ruhig", en: "calm"}, pleasant: yes, need: comfort, when: ["pressure>=0"]}
    """

  private static let articles = """
    articles:
    \(article("loafer", 89, yes: true, sizes: "38: 1, 38.5: 0", comfort: 4, economy: 2))
    \(article("walker", 129, yes: false, sizes: "38: 0, 38.5: 0, 39: 2", comfort: 5, economy: 1))
    \(article("plain", 59, yes: false, sizes: "38.5: 3, 42: 1", comfort: 2, economy: 5))
    """

  private static func article(
    _ id: String, _ price: Int, yes isBonus: Bool, sizes: String, comfort: Int, economy: Int
  ) -> String {
    """
      - id: \(id)
        brand: "Marke"
        name: "\(id) 1"
        kind: {de: "Schuh", en: "shoe"}
        category: comfort
        attributes: {waterproof: no, colour: brown}
        price: \(price)
        margin: \(price / 3)
        bonus: \(isBonus ? "yes" : "no")
        order: 4
        stock:
          - {width: G, colour: brown, sizes: {\(sizes)}}
        serves: {comfort: \(comfort), economy: \(economy)}
        true-words: {de: ["\(id) ist weich.", "Leicht."], en: ["\(id) is soft.", "Light."]}
        drawback: {de: ["Dünn."], en: ["Thin."]}
        bent: {de: ["Ewig."], en: ["Forever."]}
    """.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
  }

  private static let services = """
    services:
      - id: insole
        kind: insole
        name: {de: "Sohle", en: "insole"}
        price: 20
        margin: 9.5
        days: 1
        serves: {comfort: 2}
        adapts: size
        say: {de: ["Mit Sohle."], en: ["With an insole."]}
      - id: mending
        kind: repair
        name: {de: "Flicken", en: "mending"}
        price: 25
        margin: 15
        days: 3
        serves: {comfort: 3, economy: 5}
        say: {de: ["Wir flicken."], en: ["We mend."]}
      - id: lending
        kind: loan
        name: {de: "Leihen", en: "a loan"}
        price: 0
        margin: 0
        days: 0
        serves: {comfort: 3}
        say: {de: ["Zum Leihen."], en: ["On loan."]}
    branches:
      - {id: station, name: {de: "am Bahnhof", en: "by the station"}, days: 1, stock: {walker: {38.5: 2}}}
    """

  private static let places = """
    places:
      - id: cobbler
        name: {de: "Schuster", en: "cobbler"}
        reason: {de: ["Der kann das."], en: ["He can do it."]}
        good-at: {de: "nähen", en: "sewing"}
        bad-at: {de: "eilen", en: "hurrying"}
        competitor: no
        serves: {comfort: 3, economy: 4}
    """

  private static let moves = """
    moves:
    \(MoveKind.allCases.map { """
        \($0.rawValue): {name: {de: n, en: n}, hint: {de: h, en: h}, say: {de: ["\($0.rawValue) {offer}", "noch {date}"],
          en: ["\($0.rawValue) {offer}", "again {date}"]}, done: {de: d, en: d}}
      """ }.joined(separator: "\n"))
    """

  private static let common = """
    lines:
    \(LineSlot.all.map { "  \($0): {de: [\"\($0) eins\", \"\($0) zwei\"], en: [\"\($0) one\", \"\($0) two\"]}" }
      .joined(separator: "\n"))
    """
}
