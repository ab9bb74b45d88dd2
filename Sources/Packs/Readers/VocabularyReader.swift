import Conversation
import Speech

/// Reads `vocabulary.yaml`: needs and feelings and their words, and what attributes of articles are called.
enum VocabularyReader {
  /// What sellers' feelings can ask about besides their needs.
  static let sellerFields = SellerNeed.allCases.map(\.rawValue) + ["strain", "conflict"]
  /// What customers' feelings can ask about.
  static let customerFields = [
    "trust", "patience", "disappointment", "pressure", "heard", "clarity", "expectation", "dignity", "urge",
  ]

  /// Whose a need is.
  private enum Owner: String, CaseIterable {
    case product, relational, seller, company
  }

  /// Reads the file into the draft.
  static func read(_ root: Item, into draft: inout PackDraft) {
    let fields = root.fields()
    if let table = fields.required("needs") {
      for (id, item, place) in table.table() { need(id, item, place, usually: nil, into: &draft) }
    }
    for (key, owner) in [("seller-needs", Owner.seller), ("company-needs", .company)] {
      guard let table = fields.optional(key) else { continue }
      for (id, item, place) in table.table() { need(id, item, place, usually: owner, into: &draft) }
    }
    if let feelings = fields.required("feelings")?.fields() {
      draft.pack.words.sellerFeelings += self.feelings(feelings, "seller", sellerFields, draft)
      draft.pack.words.customerFeelings += self.feelings(feelings, "customer", customerFields, draft)
      feelings.finish()
    }
    for (id, item, place) in fields.optional("attributes")?.table() ?? [] { attribute(id, item, place, into: &draft) }
    fields.finish()
    checkComplete(fields, draft.pack.words)
  }

  /// Reads one need.
  private static func need(
    _ id: String, _ item: Item, _ place: Place, usually: Owner?, into draft: inout PackDraft
  ) {
    guard let id = place.identifier(id) else { return }
    let fields = item.fields()
    let owner = usually == nil ? fields.choice("kind", usually: Owner.product) : usually
    let words = NeedWords(name: fields.text("name"), phrase: fields.text("phrase"))
    fields.finish()
    switch owner ?? .product {
    case .product, .relational:
      let isRelational = RelationalNeed(rawValue: id) != nil
      if isRelational != (owner == .relational) {
        let names = RelationalNeed.allCases.map(\.rawValue)
        place.report(.notOneOf(found: owner?.rawValue ?? "", nearest: nil, allowed: names))
      }
      guard draft.claim(id, kind: .need, at: place) else { return }
      guard draft.pack.needs.count < PackDraft.mostNeeds else {
        place.report(.tooMany(found: PackDraft.mostNeeds + 1, limit: PackDraft.mostNeeds))
        return
      }
      draft.add(Need(id: id, kind: isRelational ? .relational : .product))
      draft.pack.words.needs[id] = words
    case .seller:
      guard SellerNeed(rawValue: id) != nil else {
        place.reportUnknown(id, kind: .sellerNeed, among: SellerNeed.allCases.map(\.rawValue))
        return
      }
      guard draft.claim(id, kind: .sellerNeed, at: place) else { return }
      draft.pack.words.sellerNeeds[id] = words
    case .company:
      guard CompanyNeed(rawValue: id) != nil else {
        place.reportUnknown(id, kind: .companyNeed, among: CompanyNeed.allCases.map(\.rawValue))
        return
      }
      guard draft.claim(id, kind: .companyNeed, at: place) else { return }
      draft.pack.words.companyNeeds[id] = words
    }
  }

  /// Reads the feelings of sellers or customers.
  private static func feelings(
    _ fields: Fields, _ key: String, _ known: [String], _ draft: PackDraft
  ) -> [FeelingWords] {
    guard let list = fields.required(key) else { return [] }
    var ids = ClaimedIDs(.feeling)
    var feelings: [FeelingWords] = []
    for item in list.list() {
      let fields = item.fields()
      let id = ids.claim(fields)
      let need = fields.required("need")
      let needID: String
      if key == "seller" {
        needID = need?.choice(SellerNeed.self)?.rawValue ?? ""
      } else {
        needID = draft.need(need)
      }
      feelings.append(
        FeelingWords(
          id: id, word: fields.text("word"), isPleasant: fields.required("pleasant")?.flag() ?? false, need: needID,
          conditions: fields.required("when")?.list().compactMap { $0.feelingCondition(known) } ?? []))
      fields.finish()
    }
    if feelings.isEmpty { list.report(.tooFew(found: 0, least: 1)) }
    return feelings
  }

  /// Reads what an attribute of articles and its values are called.
  private static func attribute(_ id: String, _ item: Item, _ place: Place, into draft: inout PackDraft) {
    guard let id = place.identifier(id) else { return }
    let fields = item.fields()
    var words = AttributeWords(name: fields.optional("name")?.text(leaving: []))
    for (word, item, _) in fields.optional("values")?.table() ?? [] {
      words.values[word.lowercased()] = item.text(leaving: [])
    }
    fields.finish()
    draft.pack.words.attributes[id] = words
  }

  /// Reports needs that the engine knows and the vocabulary does not.
  private static func checkComplete(_ fields: Fields, _ words: PackWords) {
    let wanted = [
      ("needs", RelationalNeed.allCases.map(\.rawValue), Set(words.needs.keys)),
      ("seller-needs", SellerNeed.allCases.map(\.rawValue), Set(words.sellerNeeds.keys)),
      ("company-needs", CompanyNeed.allCases.map(\.rawValue), Set(words.companyNeeds.keys)),
    ]
    for (key, names, known) in wanted {
      let missing = names.filter { !known.contains($0) }
      if !missing.isEmpty { fields.place(key).report(.missingEntries(kind: .words, missing)) }
    }
  }
}
