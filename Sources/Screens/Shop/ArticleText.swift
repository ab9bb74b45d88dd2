import Canvas
import Packs
import Shop
import Speech

/// What can be said about an article in the language shown.
struct ArticleText {
  /// The article.
  let article: Article
  /// The pack it is in.
  let pack: Pack
  /// Language and numbers.
  let world: World

  /// Makes one.
  init(_ article: Article, _ pack: Pack, _ world: World) {
    self.article = article
    self.pack = pack
    self.world = world
  }

  /// What it is, in words.
  var kind: String { pack.words.articles[article.id]?.kind[world.language] ?? "" }

  /// What it costs.
  var price: String { world.numbers.money(cents: article.price) }

  /// How it can be had when it is not here.
  var supply: String {
    switch article.supply {
    case .order(let days): world.strings.count("shop.days", days)
    case .discontinued: world.strings["shop.gone"]
    }
  }

  /// What it is, what it costs, how it can be had.
  var summary: Paragraph {
    let supply =
      switch article.supply {
      case .order(let days): world.strings.fill("shop.orderable", ["days": world.strings.count("shop.days", days)])
      case .discontinued: world.strings["shop.discontinued"]
      }
    let parts = [kind, price, supply].filter { !$0.isEmpty }
    return Paragraph(
      label: article.brand,
      spans: [TextSpan(article.name, .strong), TextSpan(" · " + parts.joined(separator: " · "))])
  }

  /// The pairs of each size, a line for each width and colour.
  var sizes: [Paragraph] {
    var groups: [String] = []
    var lines: [String: [String]] = [:]
    for variant in article.variants {
      let group = self.group(variant)
      if lines[group] == nil { groups.append(group) }
      lines[group, default: []].append(
        world.strings.fill("shop.size-pairs", ["size": world.size(variant.size), "pairs": String(variant.stock)]))
    }
    return groups.map { Paragraph((lines[$0] ?? []).joined(separator: " · "), label: $0, labelTone: .quiet) }
  }

  /// Width and colour of a variant, in words where there are any.
  private func group(_ variant: Variant) -> String {
    let strings = world.strings
    let names = AttributeNames(pack.words, strings: strings.forms, language: world.language)
    let colour = names.value("colour", variant.colour) ?? variant.colour
    let width = variant.width.isEmpty ? "" : strings.fill("shop.width", ["width": variant.width])
    return [width, colour].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The attributes in the notation of wishes, so that one learns how to type them.
  var notation: Paragraph {
    let items = article.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return Paragraph(items.joined(separator: ", "), .quiet, label: world.strings["shop.notation"], labelTone: .quiet)
  }

  /// What it is good for, the best first.
  var serves: Paragraph {
    let order = pack.needs.map(\.id)
    let served = order.filter { article.serves[$0] ?? 0 > 0 }.sorted { left, right in
      (article.serves[right] ?? 0, order.firstIndex(of: left) ?? 0)
        < (article.serves[left] ?? 0, order.firstIndex(of: right) ?? 0)
    }
    let items = served.map { need in
      let name = pack.words.needs[need]?.name[world.language] ?? need
      return world.strings.fill("shop.serves-item", ["need": name, "served": String(article.serves[need] ?? 0)])
    }
    return Paragraph(items.joined(separator: " · "), label: world.strings["shop.serves"], labelTone: .quiet)
  }

  /// What stands below the table.
  var short: [Paragraph] { [summary] + sizes + [serves, notation] }

  /// Everything that is known about it, what can be said truthfully included.
  var everything: [Paragraph] {
    let words = pack.words.articles[article.id]
    let truths = words?.truths[world.language] ?? []
    let drawbacks = words?.drawbacks[world.language] ?? []
    var lines = [summary, Paragraph("")] + sizes + [Paragraph(""), serves]
    for (place, text) in truths.enumerated() {
      lines.append(Paragraph(text, label: place == 0 ? world.strings["shop.truths"] : "", labelTone: .quiet))
    }
    for (place, text) in drawbacks.enumerated() {
      lines.append(Paragraph(text, label: place == 0 ? world.strings["shop.drawbacks"] : "", labelTone: .quiet))
    }
    return lines + [Paragraph(""), notation]
  }
}
