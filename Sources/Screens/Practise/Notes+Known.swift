import Canvas
import Conversation
import Shop

extension Notes {
  /// What the seller knows so far: the wish, the gap, what was told, what could be seen, and whose customer this is.
  var known: [Paragraph] {
    let hasWish = state.facts.contains(.wishStated)
    var lines = [entry("wish", hasWish ? wish : strings["practise.known.no-wish"], quiet: !hasWish)]
    lines.append(entry("gap", gap ?? strings["practise.known.no-gap"], quiet: gap == nil))
    let chain = scene.customer.chain
    let told = min(Int(state.levels), chain.count)
    for (index, level) in chain.prefix(told).enumerated() {
      lines.append(entry(index == 0 ? "reason" : "below", customer?.levels[level.id]?.fact[language] ?? level.id))
    }
    if told < chain.count {
      let dots = Array(repeating: String(world.look[.dot]), count: chain.count - told).joined(separator: " ")
      lines.append(entry(told == 0 ? "reason" : "below", dots, quiet: true))
    }
    lines.append(entry("ours", words.ourCustomer[scene.belonging(in: state).rawValue]?[language] ?? ""))
    for (index, sign) in signs.enumerated() { lines.append(index == 0 ? entry("seen", sign) : Paragraph(sign)) }
    return lines
  }

  /// How much is known, in one line: a mark for each level of the chain, what was told last, and the wish.
  var knownInShort: String {
    guard state.facts.contains(.wishStated) else { return strings["practise.strip.nothing"] }
    let chain = scene.customer.chain
    let marks = chain.indices.map { $0 < Int(state.levels) ? String(world.look[.knob]) : String(world.look[.dot]) }
    let facts = chain.prefix(Int(state.levels)).compactMap { customer?.levels[$0.id]?.fact[language] }
    return ([marks.joined()] + facts.suffix(1) + [wish]).filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// What could be seen so far, the latest first.
  private var signs: [String] {
    var seen: [Int] = []
    for turn in session.turns {
      for case .signShown(let index) in turn.events where !seen.contains(index) { seen.append(index) }
    }
    return seen.reversed().compactMap { customer?.signs[scene.customer.signs[$0].id]?[language] }
  }

  /// Why the wish cannot be met and how what is missing could be had; nil until that is known.
  private var gap: String? {
    if state.facts.contains(.fitsKnown) { return strings["practise.gap.fits"] }
    guard state.facts.contains(.gapKnown) else { return nil }
    var parts: [String] = []
    if scene.customer.situation == .repair {
      parts.append(strings["practise.gap.repair"])
    } else if let article = wishedArticle {
      parts.append(strings.fill("practise.gap.gone", ["article": article.name]))
      switch article.supply {
      case .order(let days):
        let date = strings.forms.date(inDays: days, from: session.narrator.weekday)
        parts.append(strings.fill("practise.gap.order", ["date": date]))
      case .discontinued: parts.append(strings["practise.gap.discontinued"])
      }
      for branch in scene.assortment.branches where hasWished(article, branch) {
        parts.append(strings.fill("practise.gap.branch", ["branch": words.branches[branch.id]?[language] ?? branch.id]))
      }
    } else {
      let missing = scene.relaxations.first?.drop ?? []
      let what = missing.map { $0 == .inStock ? strings["practise.gap.stock"] : words(for: $0) }.joined(separator: ", ")
      parts.append(
        what.isEmpty ? strings["practise.gap.nothing"] : strings.fill("practise.gap.unless", ["what": what]))
    }
    return parts.joined(separator: " · ")
  }

  /// The article the customer asked for by name, if they did.
  private var wishedArticle: Article? {
    for case .word(let id) in scene.requirements.filter({ $0.attribute == "id" }).map(\.value) {
      return scene.assortment.article(id)
    }
    return nil
  }

  private func hasWished(_ article: Article, _ branch: Branch) -> Bool {
    for case .number(let size) in scene.requirements.filter({ $0.attribute == "size" }).map(\.value) {
      return branch.stock[article.id]?[size] ?? 0 > 0
    }
    return false
  }

  private func entry(_ name: String, _ text: String, quiet: Bool = false) -> Paragraph {
    Paragraph(text, quiet ? .quiet : .text, label: strings["practise.known.\(name)"])
  }
}
