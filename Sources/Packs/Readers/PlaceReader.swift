import Shop
import Speech

/// Reads `places.yaml`: where customers can be sent.
enum PlaceReader {
  /// Reads the file into the draft.
  static func read(_ root: Item, into draft: inout PackDraft) {
    let fields = root.fields()
    for item in fields.required("places")?.list() ?? [] {
      let fields = item.fields()
      let id = fields.identifier("id")
      let place = Shop.Place(
        id: id, serves: draft.levels(fields.required("serves")),
        isCompetitor: fields.flag("competitor", usually: false))
      let words = PlaceWords(
        name: fields.text("name"), reasons: fields.phrases("reason"), goodAt: fields.text("good-at"),
        badAt: fields.text("bad-at"))
      fields.finish()
      guard !id.isEmpty, draft.claim(id, kind: ArticleReader.kind, at: fields.place("id")) else { continue }
      draft.pack.assortment.places.append(place)
      draft.pack.words.places[id] = words
    }
    fields.finish()
  }
}
