import Canvas

extension ShopState {
  /// Where the parts of the screen are.
  struct Layout {
    /// The parts in sight that take keys.
    var panes: [(Part, Pane)] = []
    /// What is known about the article in focus, where there is room for it.
    var article: Pane?
    /// What speaks for and against the offer in focus, where there is room for it.
    var reasons: Pane?

    /// All panes.
    var all: [Pane] { panes.map(\.1) + [article, reasons].compactMap { $0 } }
  }

  /// Divides the screen: stock and matching together on large screens, else the one that takes the keys.
  func layout(in rect: Rect, _ world: World) -> Layout {
    var layout = Layout()
    switch world.room {
    case .tooSmall, .onePane: addAlone(rect, world, to: &layout)
    case .threeColumns where world.height >= 34:
      let rows = rect.rows([.flexible(minimum: 14, weight: 2), .flexible(minimum: 18, weight: 3)], gap: -1)
      addStock(rows[0], world, to: &layout)
      addMatching(rows[1], world, to: &layout)
    case .twoColumns, .threeColumns:
      if part == .stock { addStock(rect, world, to: &layout) } else { addMatching(rect, world, to: &layout) }
    }
    return layout
  }

  /// The stock with the article in focus below or, where it is wide, beside it.
  private func addStock(_ rect: Rect, _ world: World, to layout: inout Layout) {
    let parts =
      world.room == .threeColumns
      ? rect.columns([.flexible(minimum: 70, weight: 2), .flexible(minimum: 36)], gap: -1)
      : rect.rows([.flexible(minimum: 8), .fixed(9)], gap: -1)
    layout.panes.append((.stock, pane(.stock, parts[0], world)))
    layout.article = Pane(world.strings["shop.article"], rect: parts[1])
  }

  /// What is known at the left, what follows from it at the right.
  private func addMatching(_ rect: Rect, _ world: World, to layout: inout Layout) {
    let isWide = world.room == .threeColumns
    let tracks: [Track] =
      isWide
      ? [.flexible(minimum: 34), .flexible(minimum: 44, weight: 2), .flexible(minimum: 34)]
      : [.fixed(32), .flexible(minimum: 48)]
    let columns = rect.columns(tracks, gap: -1)
    let left = columns[0].rows([.fixed(7), .flexible()], gap: -1)
    layout.panes.append((.wish, pane(.wish, left[0], world)))
    layout.panes.append((.needs, pane(.needs, left[1], world)))
    let right: [Rect] =
      isWide
      ? [columns[1]] + columns[2].rows([.flexible(weight: 3), .flexible(minimum: 6, weight: 2)], gap: -1)
      : columns[1].rows([.flexible(minimum: 9, weight: 2), .flexible(minimum: 9), .flexible(minimum: 6)], gap: -1)
    layout.panes.append((.offers, pane(.offers, right[0], world)))
    layout.reasons = reasonsPane(right[1], world)
    layout.panes.append((.relaxations, pane(.relaxations, right[2], world)))
  }

  /// The part that takes the keys, alone; offers with their reasons where there is height for both.
  private func addAlone(_ rect: Rect, _ world: World, to layout: inout Layout) {
    guard part == .offers, rect.height >= 16 else {
      layout.panes.append((part, pane(part, rect, world)))
      return
    }
    let rows = rect.rows([.flexible(), .flexible()], gap: -1)
    layout.panes.append((part, pane(part, rows[0], world)))
    layout.reasons = reasonsPane(rows[1], world)
  }

  /// The pane with the reasons, called after the offer they are about.
  private func reasonsPane(_ rect: Rect, _ world: World) -> Pane {
    guard let offer = focusedOffer else { return Pane(world.strings["shop.reasons"], rect: rect) }
    let name = OfferText(pack: pack, engine: engine, world: world).name(offer)
    return Pane(world.strings.fill("shop.reasons-of", ["offer": name]), rect: rect)
  }

  /// The pane of a part, with what belongs on its border.
  private func pane(_ part: Part, _ rect: Rect, _ world: World) -> Pane {
    let strings = world.strings
    let note =
      switch part {
      case .stock:
        strings.fill(
          "shop.stock-note",
          [
            "shown": String(stock.articles(of: pack, in: world.language).count),
            "all": String(pack.assortment.articles.count), "filter": strings["shop.filter." + stock.filter.rawValue],
          ])
      case .offers: offers.isEmpty ? "" : String(offers.count)
      case .wish, .needs, .relaxations: ""
      }
    return Pane(strings["shop." + part.rawValue], note: note, rect: rect, isActive: part == self.part)
  }

  /// Where search and table are in the stock's pane.
  func stockRects(_ pane: Pane) -> (search: Rect, table: Rect) {
    let hasSearch = stock.isSearching || !stock.search.isEmpty
    let (search, table) = pane.inner.splitTop(hasSearch ? 1 : 0)
    return (search.inset(x: 1), table)
  }
}
