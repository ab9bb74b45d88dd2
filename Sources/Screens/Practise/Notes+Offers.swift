import Canvas
import Conversation
import Speech

extension Notes {
  /// What one could put in front of the customer now, the best under what is known first.
  var possibleOffers: [RankedOffer] { scene.offersInSight(state) }

  /// The move that puts an offer in front of the customer.
  func move(for offer: Int) -> Move {
    let kind = scene.offers[offer].move
    return kind.needsOffer ? Move(kind, offer: offer) : Move(kind)
  }

  /// An offer as a row of a list: its name, what it costs and when it is there, and why it fits.
  func item(for offer: Int, id: Int) -> ListItem {
    let name = TextSpan(session.narrator.name(ofOffer: offer), .strong)
    let detail = detail(of: offer)
    let why = why(offer)
    let rest = [detail, why].filter { !$0.isEmpty }.joined(separator: " · ")
    return ListItem(id: id, text: rest.isEmpty ? [name] : [name, TextSpan("\n" + rest)])
  }

  /// Which way an offer goes, what it costs and when it is there.
  private func detail(of index: Int) -> String {
    let offer = scene.offers[index]
    var parts: [String] = []
    let way = "practise.way.\(offer.move.rawValue)"
    if strings.has(way) { parts.append(strings[way]) }
    if offer.price > 0 { parts.append(strings.forms.money(offer.price)) }
    if offer.days > 0 { parts.append(strings.forms.date(inDays: offer.days, from: session.narrator.weekday)) }
    if offer.isBonus && scene.company.bonus > 0 {
      parts.append(strings.fill("practise.bonus", ["money": strings.forms.money(scene.company.bonus)]))
    }
    return parts.joined(separator: " · ")
  }

  /// Why an offer fits: how much of the wish, and the strongest reason on each side.
  private func why(_ index: Int) -> String {
    let reasons = OfferReasons(scene.offers[index], in: scene, levels: Int(state.levels))
    var parts: [String] = []
    if let met = reasons.met {
      parts.append(strings.fill("offer.fits", ["n": String(met), "all": String(reasons.all)]))
    }
    if let pro = reasons.pro { parts.append(strings.fill("practise.pro", ["what": words(for: pro)])) }
    if let con = reasons.con {
      let key = if case .requirement = con { "practise.unmet" } else { "practise.con" }
      parts.append(strings.fill(key, ["what": words(for: con)]))
    }
    return parts.joined(separator: " · ")
  }

  private func words(for reason: OfferReason) -> String {
    switch reason {
    case .need(let index): words.needs[scene.needs[index].id]?.name[language] ?? scene.needs[index].id
    case .requirement(let index): words(for: scene.requirements[index])
    case .later(let days): strings.forms.date(inDays: days, from: session.narrator.weekday)
    case .leavesWishOpen: strings["practise.leaves-wish-open"]
    }
  }
}
