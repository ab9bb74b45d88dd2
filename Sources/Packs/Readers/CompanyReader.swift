import Conversation
import Speech

/// Reads `companies/<id>.yaml`.
enum CompanyReader {
  /// Where a seller's needs stand if a company says nothing about them, in permille.
  private static let usualStart = 550

  /// Reads the file into the draft.
  static func read(_ root: Item, into draft: inout PackDraft) {
    let fields = root.fields()
    let id = fields.identifier("id")
    var words = CompanyWords(
      name: fields.text("name"), about: fields.text("about"), slogans: [:], inside: [:], gap: [], phrases: [:])
    var starts = fields.sellerNeeds("starts", 0...1000)
    for need in SellerNeed.allCases where starts[need] == nil { starts[need] = usualStart }
    let company = Company(
      id: id, existsFor: purposes(fields, draft), claimsAll: fields.flag("claims-all", usually: false), starts: starts,
      slogans: slogans(fields, &words), inside: inside(fields, &words), permits: permissions(fields),
      learns: fields.flag("learns", usually: false), bonus: fields.cents("bonus", usually: 0))
    words.gap = gap(fields)
    words.phrases = MoveWordsReader.phrases(fields.optional("phrases"))
    fields.finish()
    guard !id.isEmpty, draft.claim(id, kind: .company, at: fields.place("id")) else { return }
    draft.pack.companies.append(company)
    draft.pack.words.companies[id] = words
  }

  /// The needs the company says it exists for.
  private static func purposes(_ fields: Fields, _ draft: PackDraft) -> Set<String> {
    Set((fields.required("exists-for")?.list() ?? []).map { draft.need($0) })
  }

  /// What it says outside.
  private static func slogans(_ fields: Fields, _ words: inout CompanyWords) -> [Slogan] {
    var slogans: [Slogan] = []
    var ids = ClaimedIDs(.slogan)
    for item in fields.required("slogans")?.list() ?? [] {
      let fields = item.fields()
      let id = ids.claim(fields)
      let text = fields.text("text")
      slogans.append(Slogan(id: id, customer: fields.integer("customer", -1000...1000)))
      fields.finish()
      words.slogans[id] = text
    }
    return slogans
  }

  /// What it says and does inside.
  private static func inside(_ fields: Fields, _ words: inout CompanyWords) -> [Influence] {
    var influences: [Influence] = []
    var ids = ClaimedIDs(.inside)
    for item in fields.required("inside")?.list(most: 64) ?? [] {
      let fields = item.fields()
      let id = ids.claim(fields)
      let text = fields.text("text")
      influences.append(
        Influence(
          id: id, kind: fields.choice("kind", usually: .memo), customer: fields.integer("customer", -1000...1000),
          weight: fields.integer("weight", 1...5), trigger: fields.choice("when", usually: .opens),
          once: fields.flag("once", usually: true), seller: fields.sellerNeeds("seller", -200...200),
          conflict: fields.integer("conflict", -300...300, usually: 0),
          strain: fields.integer("strain", -300...300, usually: 0)))
      fields.finish()
      words.inside[id] = text
    }
    return influences
  }

  /// What it allows.
  private static func permissions(_ fields: Fields) -> Permissions {
    var permissions = Permissions(
      refer: .yes, putAside: .yes, bendRule: .yes, loan: .yes, transfer: .yes, report: .filed)
    guard let table = fields.required("permits")?.fields() else { return permissions }
    permissions.refer = table.choice("refer", usually: .yes)
    permissions.putAside = table.choice("put-aside", usually: .yes)
    permissions.bendRule = table.choice("bend-rule", usually: .yes)
    permissions.loan = table.choice("loan", usually: .yes)
    permissions.transfer = table.choice("transfer", usually: .yes)
    permissions.report = table.choice("report", usually: .filed)
    table.finish()
    return permissions
  }

  /// The sentences about the gap, ascending.
  private static func gap(_ fields: Fields) -> [GapWords] {
    var bands: [GapWords] = []
    for item in fields.required("gap-words")?.list() ?? [] {
      let fields = item.fields()
      bands.append(GapWords(upTo: fields.integer("up-to", 0...2000), text: fields.text("text")))
      fields.finish()
    }
    return bands.sorted { $0.upTo < $1.upTo }
  }
}
