import Canvas
import Conversation
import Packs
import Speech

extension ChoiceState {
  /// Everyone who can come in, as a list; with several packs, each begins with its title.
  func customerList(_ world: World) -> List {
    var items: [ListItem] = []
    var before: Int?
    for (place, person) in Self.people(world).enumerated() {
      let pack = world.packs[person.pack]
      if world.packs.count > 1 && before != person.pack {
        let title = pack.words.title[world.language]
        items.append(ListItem(id: -1 - person.pack, lead: title, tone: .quiet, isEnabled: false))
        before = person.pack
      }
      let id = pack.customers[person.customer].id
      let words = pack.words.customers[id]
      var spans = [TextSpan(words?.name[world.language] ?? id, .strong)]
      if let about = words?.about[world.language] { spans.append(TextSpan("\n" + about)) }
      items.append(ListItem(id: place, text: spans))
    }
    return List(
      items, state: customers, isNumbered: true, isActive: pane == .customer, lineLimit: world.height < 30 ? 3 : nil)
  }

  /// The companies of the focused customer's pack; each says one thing about itself where there is no pane for that.
  func companyList(_ world: World) -> List {
    guard let pack = person(world)?.pack else { return List([], isActive: pane == .company) }
    var items = pack.companies.enumerated().map { place, company in
      let words = words(of: company, in: pack, world)
      var spans = [TextSpan(words?.name[world.language] ?? company.id, .strong)]
      if company.isOwn { spans.append(TextSpan(" · " + world.strings["own-shop.mark"], .quiet)) }
      if let about = words?.about[world.language] { spans.append(TextSpan("\n" + about)) }
      let slogan = company.slogans.first.flatMap { words?.slogans[$0.id]?[world.language] }
      if world.room < .threeColumns, let slogan {
        spans.append(TextSpan("\n" + world.strings.fill("choice.slogan", ["slogan": slogan]), .company))
      }
      return ListItem(id: place, text: spans)
    }
    if isReversal { items = twoHouses(pack, world) + items }
    return List(items, state: companies, isNumbered: true, isActive: pane == .company)
  }

  /// The words of a company: one's own for one's own house, where one is going to sell in it.
  private func words(of company: Company, in pack: Pack, _ world: World) -> CompanyWords? {
    (isReversal ? nil : world.ownWords(of: company.id, in: pack)) ?? pack.words.companies[company.id]
  }

  /// What the focused company says outside.
  func slogans(_ world: World) -> [Paragraph] {
    guard let pack = person(world)?.pack, let company = company(world) else { return [] }
    let words = words(of: company, in: pack, world)
    var paragraphs = [
      Paragraph(words?.name[world.language] ?? company.id, .strong), Paragraph(""),
    ]
    for slogan in company.slogans {
      guard let text = words?.slogans[slogan.id]?[world.language] else { continue }
      paragraphs += [Paragraph(world.strings.fill("choice.slogan", ["slogan": text]), .company), Paragraph("")]
    }
    return paragraphs
  }
}
