import Conversation
import Shop
import Speech
import Testing

@testable import Packs

/// Packs as they should be.
struct PackLoadingTests {
  /// The mini pack, loaded.
  private func mini() throws -> Pack {
    let folder = try TemporaryFolder()
    try folder.write(MiniPack.files)
    let (packs, problems) = PackLibrary.load(from: [folder.path])
    #expect(problems.flatMap(\.issues).map(\.description) == [])
    return try #require(packs.first)
  }

  @Test func headAndNeedsAreRead() throws {
    let pack = try mini()
    #expect(pack.name == "mini")
    #expect(pack.version == 2)
    #expect(pack.words.title == Text(german: "Klein", english: "Small"))
    #expect(pack.needs.first == Need(id: "comfort", kind: .product))
    #expect(pack.needs.dropFirst().map(\.kind) == Array(repeating: .relational, count: 5))
    #expect(pack.words.needs["comfort"]?.phrase.english == "that it fits")
    #expect(
      pack.words.sellerFeelings.first?.conditions == [
        FeelingCondition(field: "integrity", isAtMost: true, value: 420),
        FeelingCondition(field: "conflict", isAtMost: false, value: 300),
      ])
    #expect(
      pack.modelOverrides == [
        ModelSetting(name: "patience-per-turn", value: 40), ModelSetting(name: "moves.greet.landed.trust", value: 7),
      ])
  }

  @Test func wordsForAttributesAreRead() throws {
    let folder = try TemporaryFolder()
    var files = MiniPack.files
    files["vocabulary.yaml", default: ""] += """

      attributes:
        sole: {name: {de: "Sohle", en: "sole"}, values: {leather: {de: "mit Ledersohle", en: "with a leather sole"}}}
        category: {values: {Dance: {de: "Tanzschuh", en: "dance shoe"}}}
        lined: {name: {de: "gefüttert", en: "lined"}}
      """
    try folder.write(files)
    let (packs, problems) = PackLibrary.load(from: [folder.path])
    #expect(problems.flatMap(\.issues).map(\.description) == [])
    let pack = try #require(packs.first)
    #expect(
      pack.words.attributes == [
        "sole": AttributeWords(
          name: Text(german: "Sohle", english: "sole"),
          values: ["leather": Text(german: "mit Ledersohle", english: "with a leather sole")]),
        "category": AttributeWords(values: ["dance": Text(german: "Tanzschuh", english: "dance shoe")]),
        "lined": AttributeWords(name: Text(german: "gefüttert", english: "lined")),
      ])
  }

  @Test func assortmentIsRead() throws {
    let assortment = try mini().assortment
    #expect(
      assortment.articles == [
        Article(
          id: "loafer", brand: "Marke", name: "Leicht 1",
          attributes: [
            "waterproof": .flag(false), "colour": .word("brown"), "cushioning": .number(400),
            "category": .word("comfort"),
          ], price: 8990, cost: 5990, bonus: true, supply: .order(days: 4),
          variants: [
            Variant(size: 3800, width: "G", colour: "brown", stock: 1),
            Variant(size: 3850, width: "G", colour: "brown", stock: 0),
          ], serves: ["comfort": 4], drawback: "loafer")
      ])
    #expect(
      assortment.services == [
        Service(id: "insole", kind: .insole, price: 2000, days: 1, serves: ["comfort": 2], margin: 950, adapts: .size)
      ])
    #expect(assortment.branches == [Branch(id: "station", days: 1, stock: ["loafer": [3850: 2]])])
    #expect(assortment.places == [Shop.Place(id: "cobbler", serves: ["comfort": 1], isCompetitor: true)])
  }

  @Test func companyIsRead() throws {
    let pack = try mini()
    let company = try #require(pack.company("corner"))
    #expect(company.existsFor == ["comfort"])
    #expect(company.starts[.integrity] == 600)
    #expect(company.starts[.ease] == 550, "a need without a start has the usual one")
    #expect(company.permits.putAside == .frowned)
    #expect(company.bonus == 800)
    #expect(
      company.inside == [
        Influence(
          id: "memo", kind: .memo, customer: -700, weight: 3, trigger: .gap, once: false, seller: [.integrity: -90],
          conflict: 80, strain: 40)
      ])
    #expect(pack.words.companies["corner"]?.gap.map(\.upTo) == [250, 2000], "bands ascend")
    #expect(pack.words.companies["corner"]?.phrases["greet"]?.german == ["Moin."])
  }

  @Test func customerIsRead() throws {
    let pack = try mini()
    let customer = try #require(pack.customer("ada"))
    #expect(customer.situation == .outOfStock)
    #expect(customer.budget == 16000)
    #expect(customer.wish == [WishPart(want: "size=38.5", importance: 5, flexible: 300, need: "comfort")])
    #expect(
      customer.chain == [
        ChainLevel(id: "walks", need: "comfort", trust: 300, openedBy: [.askPurpose, .ladder])
      ])
    #expect(customer.signs.first?.conditions == [Condition(field: .phase, comparison: .equal, value: 0)])
    #expect(customer.events.first?.conditions.last == Condition(field: .phase, comparison: .equal, value: 3))
    #expect(customer.events.first?.effect == CustomerEffect(patience: -80))
    #expect(customer.beliefs == [OfferBelief(offer: "service:insole", serves: ["comfort": 4])])
    #expect(customer.ways == [Way(id: "both", knows: ["walks"], price: 500, margin: 200, serves: ["comfort": 5])])
    let words = try #require(pack.words.customers["ada"])
    #expect(words.lines["greets"] == Phrases(german: ["Guten Tag.", "Tag."], english: ["Hello."]))
    #expect(words.seller["greet"]?.english == ["Hello."])
    #expect(pack.words.moves.count == MoveKind.allCases.count)
    #expect(pack.words.endings["bought"]?.name.german == "Gekauft")
  }

  @Test func companiesAndCustomersComeInOrderOfTheirFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write(MiniPack.files)
    for id in ["zoe", "bo"] {
      let text = MiniPack.customer.replacingFirst("id: ada", with: "id: \(id)")
      try folder.write(["customers/\(id).yaml": text])
    }
    #expect(PackLibrary.load(from: [folder.path]).packs.first?.customers.map(\.id) == ["ada", "bo", "zoe"])
  }

  @Test func whatIsWrongStopsOnlyItsOwnPack() throws {
    let folder = try TemporaryFolder()
    for (name, text) in MiniPack.files { try folder.write(["good/" + name: text, "worse/" + name: text]) }
    try folder.write(["worse/pack.yaml": "name: worse\n"])
    let (packs, problems) = PackLibrary.load(from: [folder.path])
    #expect(packs.map(\.name) == ["mini"])
    #expect(problems.map(\.packFolder) == [folder.path + "/worse"])
    #expect(problems.first?.issues.count == 2, "title and about are missing")
  }

  @Test func ofTwoPacksOfTheSameNameTheFirstCounts() throws {
    let folder = try TemporaryFolder()
    for (name, text) in MiniPack.files {
      try folder.write(["b/" + name: text, "a/" + name: text.replacingFirst("version: 2", with: "version: 9")])
    }
    #expect(PackLibrary.load(from: [folder.path]).packs.map(\.version) == [9])
  }

  @Test func aKindOfServiceStandsForAllItsServices() throws {
    let folder = try TemporaryFolder()
    try folder.write(MiniPack.files)
    let second = MiniPack.services.replacingFirst("id: insole", with: "id: soft-sole")
    let third = MiniPack.services.replacingFirst("id: insole", with: "id: hard-sole")
    try folder.write([
      "services/a.yaml": second.before("branches:"), "services/b.yaml": third.before("branches:"),
      "services.yaml": "branches: []\n",
      "customers/ada.yaml": MiniPack.customer.replacingFirst(
        "- {offer: \"service:insole\", serves: {comfort: 4}}",
        with:
          "- {offer: \"service:insole\", serves: {comfort: 4}}\n  - {offer: \"service:hard-sole\", serves: {comfort: 1}}"
      ),
    ])
    let (packs, problems) = PackLibrary.load(from: [folder.path])
    #expect(problems.flatMap(\.issues).map(\.description) == [])
    #expect(
      packs.first?.customers.first?.beliefs == [
        OfferBelief(offer: "service:hard-sole", serves: ["comfort": 1]),
        OfferBelief(offer: "service:soft-sole", serves: ["comfort": 4]),
      ])
  }
}

extension String {
  /// The text with the first occurrence of a part replaced; the text itself if there is none.
  func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return self[..<range.lowerBound] + other + self[range.upperBound...]
  }

  /// What stands before a part.
  func before(_ part: String) -> String { firstRange(of: part).map { String(self[..<$0.lowerBound]) } ?? self }
}
