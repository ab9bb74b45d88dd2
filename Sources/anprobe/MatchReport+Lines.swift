import Shop
import Speech

extension MatchReport {
  /// The report for people, as lines: first what stands in the way, then what could be offered.
  func lines(_ shop: MatchShop, top: Int) -> [String] {
    let words = shop.words
    var lines: [String] = []
    if let first = relaxations.first, first.drop.isEmpty {
      lines.append(words.filled("match.fits", ["count": String(first.fits)]))
    } else if relaxations.isEmpty {
      lines.append(words.filled("match.relaxations-none"))
    } else {
      lines.append(words.filled("match.relaxations"))
      for relaxation in relaxations.prefix(top) {
        let drop = relaxation.drop.map { shop.wanted($0.text) }.joined(separator: words.filled("match.and"))
        lines.append("  " + words.filled("match.drop", ["drop": drop, "count": String(relaxation.fits)]))
      }
      lines += more(relaxations.count, top, words)
    }
    lines.append("")
    lines.append(words.filled(offers.isEmpty ? "match.offers-none" : "match.offers"))
    if !knowsNeeds, !offers.isEmpty { lines.append("  " + words.filled("match.no-needs")) }
    let ordered = knowsNeeds ? offers : offers.filter { $0.row != nil } + offers.filter { $0.row == nil }
    for offer in ordered.prefix(top) { lines += self.lines(offer, shop) }
    return lines + more(offers.count, top, words)
  }

  /// The line that says how many are left out, if any are.
  private func more(_ count: Int, _ top: Int, _ words: Forms) -> [String] {
    count > top ? ["  " + words.filled("match.more", ["count": String(count - top), "all": String(count)])] : []
  }

  /// An offer's lines.
  private func lines(_ offer: Offer, _ shop: MatchShop) -> [String] {
    let words = shop.words
    let kind = words.filled(
      kindKey(offer), ["days": String(offer.days ?? 0), "branch": offer.branch.map(shop.branch) ?? ""])
    let score =
      (offer.score > 0 ? "+" : "")
      + Hundredths.text(offer.score / 10).map { $0 == "." ? words.filled("match.decimal") : String($0) }.joined()
    var lines: [String] = []
    // Without needs a number would only repeat how much of the wish is broken.
    let parts = (offer.kind == .nothing ? [kind] : [name(offer, shop), kind]) + (knowsNeeds ? [score] : [])
    lines.append("  " + parts.joined(separator: " · "))
    let pros = offer.reasonsFor.map { text($0, shop) }.joined(separator: ", ")
    let cons = offer.reasonsAgainst.map { text($0, shop) }.joined(separator: ", ")
    if !pros.isEmpty { lines.append("    " + words.filled("match.for", ["reasons": pros])) }
    if !cons.isEmpty { lines.append("    " + words.filled("match.against", ["reasons": cons])) }
    return lines
  }

  /// The key of the words for an offer's kind.
  private func kindKey(_ offer: Offer) -> String {
    let key = "match.kind." + offer.kind.rawValue
    guard offer.kind == .order || offer.kind == .transfer else { return key }
    return offer.days == nil ? key + "-unknown" : offer.days == 1 ? key + "-one" : key
  }

  /// What a person calls the thing offered: its name and, for an article, what tells its row from the article's others.
  private func name(_ offer: Offer, _ shop: MatchShop) -> String {
    guard let row = offer.row else { return shop.name(offer.subject) }
    var rest = shop.engine.rowIDs[row].dropFirst(offer.subject.count)
    if let size = offer.size {
      let typed = "@" + Hundredths.text(size)
      if rest.hasPrefix(typed) { rest = " " + Forms.size(size) + rest.dropFirst(typed.count) }
    }
    let parts = rest.split(separator: "@", omittingEmptySubsequences: false).map { shop.colour(String($0)) }
    return shop.name(offer.subject) + parts.joined(separator: " ")
  }

  /// A reason in words.
  private func text(_ reason: Reason, _ shop: MatchShop) -> String {
    switch reason.subject {
    case .need(let need, let served):
      shop.words.filled("match.need", ["need": shop.need(need), "served": String(served)])
    case .requirement(_, let text): shop.wanted(text)
    }
  }
}
