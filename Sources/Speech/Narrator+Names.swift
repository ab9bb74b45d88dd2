import Conversation
import Shop

extension Narrator {
  /// The day on which the conversation takes place, 0 for Monday to 5 for Saturday: another seed, another day.
  public var weekday: Int { Draw.number(below: 6, seed: seed, turn: 0, purpose: .words, counter: 0x1DA7E) }

  /// An offer in words, such as “the Trail M in 39”.
  public func name(ofOffer index: Int) -> String {
    let offer = scene.offers[index]
    switch offer.subject {
    case .article(let article, let size, _, let service):
      let values = [
        "article": scene.assortment.articles[article].name, "size": Forms.size(size),
        "service": service.flatMap { words.services[scene.assortment.services[$0].id]?.name[language] } ?? "",
      ]
      return forms.filled(service == nil ? "offer.article" : "offer.with-service", values)
    case .service, .way: return serviceWords(index)?.name[language] ?? offer.id
    case .place(let place): return words.places[scene.assortment.places[place].id]?.name[language] ?? offer.id
    case .nothing: return words.moves[MoveKind.nothingNeeded.rawValue]?.name[language] ?? offer.id
    }
  }

  /// What a move is called in lists.
  public func name(of kind: MoveKind) -> String { words.moves[kind.rawValue]?.name[language] ?? kind.rawValue }

  /// What placeholders stand for at this moment, with the offer that is being talked about.
  public func placeholders(in state: ConversationState) -> [String: String] {
    values(in: state, offer: state.focus.map { Int($0) })
  }

  /// The placeholders that stand for something at this moment: a line with another one would speak of a shoe that nobody
  /// has brought, or of a size that nobody has named.
  func placeholders(known state: ConversationState, offer index: Int?) -> Set<String> {
    var known: Set<String> = ["name"]
    if state.facts.contains(.wishStated) { known.insert("size") }
    guard let index else { return known }
    let offer = scene.offers[index]
    known.insert("offer")
    if offer.price > 0 { known.insert("price") }
    if offer.days > 0 { known.insert("date") }
    switch offer.subject {
    case .article: known.insert("article")
    case .place: known.formUnion(["place", "reason"])
    case .service, .way, .nothing: break
    }
    return known
  }

  /// What placeholders stand for at this moment.
  func values(in state: ConversationState, offer index: Int?) -> [String: String] {
    var values = ["name": customer?.name[language] ?? ""]
    if let size = scene.requirements.first(where: { $0.attribute == "size" }), case .number(let number) = size.value {
      values["size"] = Forms.size(number)
    }
    guard let index else {
      values["offer"] = forms.filled("offer.none")
      values["article"] = values["offer"]
      values["date"] = forms.date(inDays: 4, from: weekday)
      return values
    }
    let offer = scene.offers[index]
    values["offer"] = name(ofOffer: index)
    values["article"] = values["offer"]
    if case .article(let article, _, _, _) = offer.subject {
      values["article"] = scene.assortment.articles[article].name
    }
    values["price"] = forms.money(offer.price)
    let promised = state.promisedDays > 0 ? Int(state.promisedDays) : offer.days
    let named = state.facts.contains(.promised) ? namedDays : nil
    values["date"] = forms.date(inDays: named ?? promised, from: weekday)
    if case .place(let place) = offer.subject {
      let id = scene.assortment.places[place].id
      values["place"] = words.places[id]?.name[language] ?? id
      let reason = reason(ofOffer: index, in: state)
      values["reason"] = reason.flatMap { words.places[id]?.reasons[language][$0.index] } ?? ""
    }
    return values
  }

  /// Which of the reasons is given for the place behind an offer; nil where there is none.
  func reason(ofOffer index: Int, in state: ConversationState) -> (place: String, index: Int)? {
    guard case .place(let place) = scene.offers[index].subject else { return nil }
    let id = scene.assortment.places[place].id
    guard let count = words.places[id]?.reasons[language].count, count > 0 else { return nil }
    return (id, Draw.number(below: count, seed: seed, turn: state.turn, purpose: .words, counter: 3))
  }
}
