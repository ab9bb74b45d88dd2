import Conversation
import Shop

/// Reads what a customer thinks of particular offers.
enum CustomerBeliefs {
  /// Reads the list; a kind of service stands for every service of that kind that is not named itself.
  static func read(_ item: Item?, _ draft: PackDraft, ways: [String]) -> [OfferBelief] {
    var named: [OfferBelief] = []
    var byKind: [OfferBelief] = []
    for item in item?.list() ?? [] {
      let fields = item.fields()
      let serves = draft.levels(fields.required("serves"))
      if let offer = fields.required("offer"), let text = offer.scalar() {
        let offers = resolve(text, offer, draft, ways)
        let beliefs = offers.ids.map { OfferBelief(offer: $0, serves: serves) }
        if offers.isKind { byKind += beliefs } else { named += beliefs }
      }
      fields.finish()
    }
    let taken = Set(named.map(\.offer))
    return named + byKind.filter { !taken.contains($0.offer) }
  }

  /// The ids of the offers a text names; reports if it names none.
  private static func resolve(
    _ text: String, _ item: Item, _ draft: PackDraft, _ ways: [String]
  ) -> (ids: [String], isKind: Bool) {
    if text == "nothing" { return ([text], false) }
    let assortment = draft.pack.assortment
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
      item.report(.wrongValue(expected: .offer, found: ForbiddenCharacters.cleaned(text)))
      return ([], false)
    }
    let known: [String]
    let kind: Issue.Thing
    switch parts[0] {
    case "article" where draft.articleIDs.contains(parts[1]): return ([text], false)
    case "article": (known, kind) = (draft.articleIDs.sorted(), .article)
    case "place": (known, kind) = (assortment.places.map(\.id), .place)
    case "way": (known, kind) = (ways, .way)
    case "service":
      (known, kind) = (assortment.services.map(\.id), .service)
      if !known.contains(parts[1]), let kind = Service.Kind(rawValue: parts[1]) {
        return (assortment.services.filter { $0.kind == kind }.map { "service:" + $0.id }, true)
      }
    default:
      item.report(.wrongValue(expected: .offer, found: ForbiddenCharacters.cleaned(text)))
      return ([], false)
    }
    if !known.contains(parts[1]) {
      item.place.reportUnknown(parts[1], kind: kind, among: known)
      return ([], false)
    }
    return ([text], false)
  }
}
