import Shop
import Speech

/// Reads `services.yaml`: services and branches.
enum ServiceReader {
  /// Reads the file into the draft.
  static func read(_ root: Item, into draft: inout PackDraft) {
    let fields = root.fields()
    for item in fields.optional("services")?.list() ?? [] { service(item, into: &draft) }
    for item in fields.optional("branches")?.list() ?? [] { branch(item, into: &draft) }
    fields.finish()
  }

  /// Reads one service.
  private static func service(_ item: Item, into draft: inout PackDraft) {
    let fields = item.fields()
    let id = fields.identifier("id")
    let service = Service(
      id: id, kind: fields.choice("kind", usually: Service.Kind.other), price: fields.cents("price"),
      days: fields.integer("days", 0...365, usually: 0), serves: draft.levels(fields.required("serves")),
      margin: fields.cents("margin"), adapts: fields.optional("adapts")?.choice(Service.Adaptation.self))
    let words = ServiceWords(name: fields.text("name"), say: fields.phrases("say"))
    fields.finish()
    guard !id.isEmpty, draft.claim(id, kind: ArticleReader.kind, at: fields.place("id")) else { return }
    draft.pack.assortment.services.append(service)
    draft.pack.words.services[id] = words
  }

  /// Reads one branch.
  private static func branch(_ item: Item, into draft: inout PackDraft) {
    let fields = item.fields()
    let id = fields.identifier("id")
    var branch = Branch(id: id, days: fields.integer("days", 0...60))
    for (article, sizes, place) in fields.required("stock")?.table() ?? [] {
      if !draft.articleIDs.contains(article) {
        place.reportUnknown(article, kind: .article, among: draft.pack.assortment.articles.map(\.id))
      }
      for (size, pairs) in ArticleReader.sizes(sizes) { branch.stock[article, default: [:]][size] = pairs }
    }
    let name = fields.text("name")
    fields.finish()
    guard !id.isEmpty, draft.claim(id, kind: .branch, at: fields.place("id")) else { return }
    draft.pack.assortment.branches.append(branch)
    draft.pack.words.branches[id] = name
  }
}
