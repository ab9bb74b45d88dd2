import Canvas
import Packs
import Shop
import Speech

/// Offers and what speaks for and against them, in words.
struct OfferText {
  /// The pack they come from.
  let pack: Pack
  /// What weighed them.
  let engine: MatchingEngine
  /// Language and numbers.
  let world: World

  /// What an offer is.
  func name(_ offer: Offer) -> String {
    let words = pack.words
    let language = world.language
    switch offer.kind {
    case .service: return words.services[offer.subject]?.name[language] ?? offer.subject
    case .referral:
      let name = words.places[offer.subject]?.name[language] ?? offer.subject
      return world.strings.fill("shop.offer.referral", ["place": name])
    case .nothing: return world.strings["shop.offer.nothing"]
    case .inStock, .neighbouringSize, .transfer, .order:
      let branch = offer.branch.map { words.branches[$0]?[language] ?? $0 } ?? ""
      return world.strings.fill(
        "shop.offer.\(offer.kind.rawValue)",
        ["article": article(offer), "size": offer.size.map(world.size) ?? "", "branch": branch])
    }
  }

  /// When one can have it.
  func when(_ offer: Offer) -> String {
    switch offer.days {
    case nil: ""
    case 0: world.strings["shop.now"]
    case let days?: world.strings.count("shop.in-days", days)
    }
  }

  /// How much speaks for it, as a number with one decimal: 1 is a fully met need of weight 1.
  func score(_ offer: Offer) -> String {
    let text = world.numbers.tenths(offer.score / 100)
    return offer.score / 100 % 10 == 0 ? text + String(world.numbers.decimal) + "0" : text
  }

  /// What speaks for it and what against, each a line.
  func reasons(_ offer: Offer) -> [Paragraph] {
    let strings = world.strings
    var lines: [Paragraph] = []
    for (place, reason) in offer.reasonsFor.enumerated() {
      let label = place == 0 ? strings["shop.for"] : ""
      lines.append(Paragraph(text(reason, offer, isFor: true), label: label, labelTone: .good))
    }
    for (place, reason) in offer.reasonsAgainst.enumerated() {
      let label = place == 0 ? strings["shop.against"] : ""
      lines.append(Paragraph(text(reason, offer, isFor: false), label: label, labelTone: .warn))
    }
    return lines
  }

  /// A requirement in words.
  func wanted(_ requirement: Requirement) -> String { wanted(requirement.text) }

  private func wanted(_ text: String) -> String {
    guard text != Requirement.inStock.text else { return world.strings["shop.in-stock"] }
    let words = WishWords(
      pack.assortment, words: pack.words, strings: world.strings.forms, language: world.language,
      size: { [world] in world.size($0) })
    return words.text(typed: text, attributes: engine.table.attributeKinds)
  }

  /// How much of the wish is met, as long as no need says what else an offer is worth; blank for what is no shoe.
  func met(_ offer: Offer) -> String {
    guard offer.row != nil else { return "" }
    func count(_ reasons: [Reason]) -> Int {
      reasons.count { if case .requirement = $0.subject { true } else { false } }
    }
    let met = count(offer.reasonsFor)
    return "\(met)/\(met + count(offer.reasonsAgainst))"
  }

  /// The article's name, with the colour where it comes in several.
  private func article(_ offer: Offer) -> String {
    guard let article = pack.assortment.article(offer.subject) else { return offer.subject }
    let colours = Set(article.variants.map(\.colour))
    guard colours.count > 1, let row = offer.row, case .word(let colour)? = engine.table.value("colour", row: row)
    else { return article.name }
    let names = AttributeNames(pack.words, strings: world.strings.forms, language: world.language)
    return article.name + " " + (names.value("colour", colour) ?? colour)
  }

  private func text(_ reason: Reason, _ offer: Offer, isFor: Bool) -> String {
    let strings = world.strings
    switch reason.subject {
    case .need(let need, let served):
      let name = pack.words.needs[need]?.name[world.language] ?? need
      return strings.fill("shop.served.\(min(max(0, served), 5))", ["need": name])
    case .requirement(_, let text):
      let isOpen = [.service, .referral, .nothing].contains(offer.kind)
      let key = isFor ? "shop.met" : isOpen ? "shop.left-open" : "shop.broken"
      return strings.fill(key, ["wish": wanted(text)])
    }
  }
}

extension RequirementError {
  /// What is wrong with a typed wish and what to write instead, in the language shown.
  public func text(_ strings: Strings) -> String {
    let (key, values): (String, [String: String]) =
      switch problem {
      case .empty: ("empty", [:])
      case .emptyItem: ("empty-item", [:])
      case .noComparison(let item):
        (item.allSatisfy(\.isNumber) ? "lone-number" : "no-comparison", ["item": item])
      case .noAttribute: ("no-attribute", [:])
      case .noValue(let attribute): ("no-value", ["name": attribute])
      case .unknownAttribute(let name, let nearest?, _): ("unknown-nearest", ["name": name, "nearest": nearest])
      case .unknownAttribute(let name, nil, let known):
        ("unknown", ["name": name, "known": known.filter { !$0.contains(".") }.prefix(8).joined(separator: ", ")])
      case .badNumber(let attribute, let value): ("bad-number", ["name": attribute, "value": value])
      case .badFlag(let attribute, let value): ("bad-flag", ["name": attribute, "value": value])
      case .badWeight(let value): ("bad-weight", ["value": value])
      case .repeated(let name): ("repeated", ["name": name])
      case .tooMany(let count, let limit): ("too-many", ["count": String(count), "limit": String(limit)])
      }
    return strings.fill(
      "shop.error.at", ["position": String(position), "problem": strings.fill("shop.error." + key, values)])
  }
}
