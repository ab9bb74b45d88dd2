import Canvas
import Shop

extension ShopState {
  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let layout = layout(in: rect, world)
    Panes(layout.all).draw(into: &canvas, in: rect, look: look)
    for (part, pane) in layout.panes {
      switch part {
      case .stock: drawStock(into: &canvas, in: pane, world)
      case .wish: drawWish(into: &canvas, in: pane.padded, world)
      case .needs: needList(world).draw(into: &canvas, in: pane.padded, look: look)
      case .offers: offerTable(world).draw(into: &canvas, in: pane.inner, look: look)
      case .relaxations: relaxationList(world).draw(into: &canvas, in: pane.padded, look: look)
      }
    }
    if let pane = layout.article, let article = focusedArticle(world) {
      Scroller(ArticleText(article, pack, world).short).draw(into: &canvas, in: pane.padded, look: look)
    }
    if let pane = layout.reasons {
      let unweighed = weights.isEmpty ? [Paragraph(world.strings["shop.no-needs"], .quiet)] : []
      let text = focusedOffer.map { unweighed + OfferText(pack: pack, engine: engine, world: world).reasons($0) }
      Scroller(text ?? [Paragraph(world.strings["shop.no-reasons"], .quiet)])
        .draw(into: &canvas, in: pane.padded, look: look)
    }
    if canvas.cursor == nil, let (_, pane) = layout.panes.first(where: { $0.0 == part }) {
      canvas.cursor = Point(x: pane.padded.x, y: pane.padded.y)
    }
  }

  /// The article in focus: that of the offer while offers take the keys, else that of the stock.
  func focusedArticle(_ world: World) -> Article? {
    if part == .offers { return focusedOffer.flatMap { pack.assortment.article($0.subject) } }
    let articles = stock.articles(of: pack, in: world.language)
    return articles.isEmpty ? nil : articles[min(max(0, stock.table.focus), articles.count - 1)]
  }

  /// The stock as a table.
  func stockTable(_ world: World) -> Table {
    let strings = world.strings
    let look = world.look
    let articles = stock.articles(of: pack, in: world.language)
    func sorted(_ order: StockState.Order) -> Mark? {
      guard stock.order == order else { return nil }
      return stock.isReversed ? .up : .down
    }
    let hasSizes = world.width >= 72
    let hasSupply = !hasSizes || world.width >= 96
    var columns = [
      TableColumn(strings["shop.column.article"], .flexible(minimum: 14), sorted: sorted(.name)),
      TableColumn(
        strings["shop.column.price"], .fixed(look.unicode ? 9 : 11), isTrailing: true, sorted: sorted(.price)),
    ]
    if hasSizes { columns.append(TableColumn(SizeCells.scale, .fixed(SizeCells.width), sorted: sorted(.pairs))) }
    if hasSupply { columns.append(TableColumn(strings["shop.column.supply"], .fixed(10), sorted: sorted(.supply))) }
    return Table(
      columns, count: articles.count, state: stock.table, isActive: part == .stock && !stock.isSearching,
      placeholder: strings["shop.nothing-found"]
    ) { row in
      let text = ArticleText(articles[row], pack, world)
      var cells = [
        [TextSpan(articles[row].name, .strong), TextSpan("  " + text.kind, .quiet)], [TextSpan(text.price)],
      ]
      if hasSizes { cells.append(SizeCells.cells(articles[row], look: world.look)) }
      if hasSupply { cells.append([TextSpan(text.supply)]) }
      return cells
    }
  }

  /// What could be done, best first.
  func offerTable(_ world: World) -> Table {
    let strings = world.strings
    let text = OfferText(pack: pack, engine: engine, world: world)
    let columns = [
      TableColumn(strings["shop.column.offer"], .flexible(minimum: 12)),
      TableColumn(strings["shop.column.when"], .fixed(10)),
      weights.isEmpty
        ? TableColumn(strings["shop.column.met"], .fixed(7), isTrailing: true)
        : TableColumn(strings["shop.column.score"], .fixed(6), isTrailing: true),
    ]
    let placeholder = isAnythingKnown ? strings["shop.no-offers"] : strings["shop.nothing-known"]
    return Table(
      columns, count: offers.count, state: offersTable, isActive: part == .offers, placeholder: placeholder
    ) { row in
      let offer = offers[row]
      let worth = weights.isEmpty ? text.met(offer) : text.score(offer)
      return [[TextSpan(text.name(offer))], [TextSpan(text.when(offer), .quiet)], [TextSpan(worth)]]
    }
  }

  /// The needs with their weights, as dots and as a number.
  func needList(_ world: World) -> List {
    let names = needs.map { world.look.shown(pack.words.needs[$0]?.name[world.language] ?? $0) }
    let column = (names.map(\.displayWidth).max() ?? 0) + 1
    let items = needs.enumerated().map { place, need in
      let weight = weights[need] ?? 0
      let filled = String(repeating: world.look[.knob], count: weight)
      let rest = String(repeating: world.look[.dot], count: 5 - weight)
      return ListItem(
        id: place,
        text: [
          TextSpan(names[place].padded(to: column), weight > 0 ? .strong : .text), TextSpan(filled, .accent),
          TextSpan(rest, .quiet), TextSpan(" \(weight)"),
        ])
    }
    return List(items, state: needsList, isActive: part == .needs, lineLimit: 1)
  }

  /// What could be given up of the wish, best first, with how many shoes that would leave.
  func relaxationList(_ world: World) -> List {
    let strings = world.strings
    let text = OfferText(pack: pack, engine: engine, world: world)
    let items = relaxations.enumerated().map { place, relaxation in
      let fits = strings.count("shop.fits", relaxation.fits)
      let dropped = relaxation.drop.map(text.wanted).joined(separator: ", ")
      let sentence =
        dropped.isEmpty
        ? strings.fill("shop.all-met", ["fits": fits])
        : strings.fill("shop.without", ["dropped": dropped, "fits": fits])
      return ListItem(sentence, id: place)
    }
    let placeholder = strings[engine.table.rowCount == 0 ? "shop.nothing-found" : "shop.no-wish"]
    return List(items, state: relaxationsList, isActive: part == .relaxations, placeholder: placeholder)
  }

  private func drawStock(into canvas: inout Canvas, in pane: Pane, _ world: World) {
    let (search, table) = stockRects(pane)
    stockTable(world).draw(into: &canvas, in: table, look: world.look)
    guard !search.isEmpty else { return }
    TextField(
      stock.search, prompt: "/", placeholder: world.strings["shop.search-hint"],
      isActive: part == .stock && stock.isSearching
    ).draw(into: &canvas, in: search, look: world.look)
  }

  /// The wish as typed, and below it what is wrong with it or how to write it.
  private func drawWish(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let (line, rest) = rect.splitTop(1)
    let field = TextField(wish, placeholder: world.strings["shop.wish-hint"], isActive: part == .wish)
    field.draw(into: &canvas, in: line, look: world.look)
    let text =
      if let wishError {
        Paragraph(wishError.text(world.strings), .warn)
      } else {
        Paragraph(world.strings["shop.wish-help"], .quiet)
      }
    Scroller([text]).draw(into: &canvas, in: rest, look: world.look)
  }
}
