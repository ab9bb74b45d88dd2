import Conversation

@testable import Packs

/// A pack as small as a pack can be, as strings.
enum MiniPack {
  /// Its files.
  static let files: [String: String] = [
    "pack.yaml": pack, "vocabulary.yaml": vocabulary, "articles/shoes.yaml": articles, "services.yaml": services,
    "places.yaml": places, "moves/all.yaml": moves, "companies/corner.yaml": company, "customers/ada.yaml": customer,
    "common.yaml": common,
  ]

  static let pack = """
    name: mini
    version: 2
    title: {de: "Klein", en: "Small"}
    about: {de: "Ein Paar.", en: "One pair."}
    assumptions: {patience-per-turn: 40, moves.greet.landed.trust: 7}
    """

  static let vocabulary = """
    needs:
      comfort: {kind: product, name: {de: "Bequemes", en: "comfort"}, phrase: {de: "dass es passt", en: "that it fits"}}
      being-heard: {kind: relational, name: {de: "a", en: "a"}, phrase: {de: "b", en: "b"}}
      dignity: {kind: relational, name: {de: "a", en: "a"}, phrase: {de: "b", en: "b"}}
      autonomy: {kind: relational, name: {de: "a", en: "a"}, phrase: {de: "b", en: "b"}}
      clarity: {kind: relational, name: {de: "a", en: "a"}, phrase: {de: "b", en: "b"}}
      time: {kind: relational, name: {de: "a", en: "a"}, phrase: {de: "b", en: "b"}}
    seller-needs:
    \(SellerNeed.allCases.map { "  \($0.rawValue): {name: {de: a, en: a}, phrase: {de: b, en: b}}" }.joined(separator: "\n"))
    company-needs:
    \(CompanyNeed.allCases.map { "  \($0.rawValue): {name: {de: a, en: a}, phrase: {de: b, en: b}}" }.joined(separator: "\n"))
    feelings:
      seller:
        - {id: torn, word: {de: "zerrissen", en: "torn"}, pleasant: no, need: integrity, when: ["integrity<=420", "conflict>=300"]}
      customer:
        - {id: calm, word: {de: "ruhig", en: "calm"}, pleasant: yes, need: comfort, when: ["pressure>=0"]}
    """

  static let articles = """
    articles:
      - id: loafer
        brand: "Marke"
        name: "Leicht 1"
        kind: {de: "Slipper", en: "loafer"}
        category: comfort
        attributes: {waterproof: no, colour: brown, cushioning: 4}
        price: 89.90
        margin: 30.00
        bonus: yes
        order: 4
        stock:
          - {width: G, colour: brown, sizes: {38: 1, 38.5: 0}}
        serves: {comfort: 4}
        true-words: {de: ["Weich."], en: ["Soft."]}
        drawback: {de: ["Dünn."], en: ["Thin."]}
        bent: {de: ["Ewig."], en: ["Forever."]}
    """

  static let services = """
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
    branches:
      - {id: station, name: {de: "am Bahnhof", en: "by the station"}, days: 1, stock: {loafer: {38.5: 2}}}
    """

  static let places = """
    places:
      - id: cobbler
        name: {de: "Schuster", en: "cobbler"}
        reason: {de: ["Der kann das."], en: ["He can do it."]}
        good-at: {de: "nähen", en: "sewing"}
        bad-at: {de: "eilen", en: "hurrying"}
        competitor: yes
        serves: {comfort: 1}
    """

  static let moves = """
    moves:
    \(MoveKind.allCases.map { """
        \($0.rawValue): {name: {de: n, en: n}, hint: {de: h, en: h}, say: {de: [s], en: [s]}, done: {de: d, en: d}}
      """ }.joined(separator: "\n"))
    """

  static let company = """
    id: corner
    name: {de: "Eckladen", en: "Corner shop"}
    about: {de: "Ein Laden.", en: "A shop."}
    exists-for: [comfort]
    claims-all: no
    starts: {integrity: 600}
    slogans:
      - {id: king, customer: 950, text: {de: "Für Sie.", en: "For you."}}
    inside:
      - id: memo
        kind: memo
        customer: -700
        weight: 3
        when: gap
        once: no
        seller: {integrity: -90}
        conflict: 80
        strain: 40
        text: {de: "Weg damit.", en: "Shift it."}
    permits: {refer: yes, put-aside: frowned, bend-rule: no, loan: yes, transfer: yes, report: heard}
    learns: yes
    bonus: 8.00
    gap-words:
      - {up-to: 2000, text: {de: "Weit.", en: "Wide."}}
      - {up-to: 250, text: {de: "Nah.", en: "Near."}}
    phrases: {greet: {de: ["Moin."], en: ["Hi."]}}
    """

  static let customer = """
    id: ada
    name: {de: "Frau Ada", en: "Mrs Ada"}
    about: {de: "Sucht.", en: "Searching."}
    enters: {de: "Sie kommt.", en: "She comes."}
    situation: out-of-stock
    temperament: {autonomy: 600, openness: 450, assertiveness: 500, price: 300, haste: 400, local: 700}
    start: {trust: 450, patience: 700, clarity: 350, expectation: 400}
    budget: 160
    within: 7
    wish:
      - {want: "size=38.5", importance: 5, flexible: 300, need: comfort}
    needs: {comfort: 5, being-heard: 3, dignity: 4, autonomy: 2, clarity: 2, time: 2}
    chain:
      - id: walks
        need: comfort
        trust: 300
        by: [ask-purpose, ladder]
        fact: {de: "geht viel", en: "walks a lot"}
        told: {de: ["Ich gehe."], en: ["I walk."]}
        surface: {de: ["Nur so."], en: ["Just so."]}
        echo: {de: ["Sie gehen."], en: ["You walk."]}
        feeling: {de: ["Müde."], en: ["Tired."]}
    signs:
      - {id: heels, level: walks, need: comfort, strength: 600, when: ["phase=greeting"], text: {de: "(Schief.)", en: "(Worn.)"}}
    events:
      - {id: phone, when: ["turn>=4", "phase=need"], chance: 350, does: {patience: -80}, text: {de: ["Ja?"], en: ["Yes?"]}}
    thinks:
      - {offer: "service:insole", serves: {comfort: 4}}
    ways:
      - {id: both, name: {de: "beides", en: "both"}, say: {de: ["Beides."], en: ["Both."]}, knows: [walks], price: 5, margin: 2, serves: {comfort: 5}}
    seller:
      greet: {de: ["Tag."], en: ["Hello."]}
    lines:
      greets: {de: ["Guten Tag.", "Tag."], en: ["Hello."]}
    """

  static let common = """
    lines:
    \(LineSlot.all.map { "  \($0): {de: [\"Gut.\"], en: [\"Fine.\"]}" }.joined(separator: "\n"))
    endings:
      bought: {name: {de: "Gekauft", en: "Bought"}, text: {de: "Ja.", en: "Yes."}}
    our-customer:
      ours: {de: "Unser.", en: "Ours."}
    """
}
