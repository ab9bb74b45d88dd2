import Canvas

extension ShopState {
  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    switch command {
    case .nextPane: go(to: part.stepped(by: 1))
    case .previousPane: go(to: part.stepped(by: -1))
    case .search:
      go(to: .stock)
      stock.isSearching = true
    case .filter:
      stock.filter = stock.filter.stepped(by: 1)
      stock.table = TableState()
    case .sort: stock.order = stock.order.stepped(by: 1)
    case .reverseSort: stock.isReversed.toggle()
    case .editWish: go(to: .wish)
    case .clearWish: clear()
    case .nextPack: return nextPack(world)
    case .details: return details(world)
    case .back: return goBack()
    default:
      switch part {
      case .stock: return inStock(command, world)
      case .wish: inWish(command)
      case .needs: inNeeds(command, key, world)
      case .offers: return inOffers(command, key, world)
      case .relaxations: inRelaxations(command, key, world)
      }
    }
    return []
  }

  mutating func edit(_ key: Key, _ world: World) -> [Step] {
    change { $0.handle(key) }
    return []
  }

  mutating func paste(_ text: String, _ world: World) -> [Step] {
    change { $0.insert(text) }
    return []
  }

  /// Changes the text being edited; everything that depends on it follows at once.
  private mutating func change(_ edit: (inout LineEditor) -> Void) {
    if part == .wish {
      let before = wish.text
      edit(&wish)
      if wish.text != before { readWish() }
    } else {
      edit(&stock.search)
      stock.table = TableState()
    }
  }

  /// Lets another part take the keys.
  private mutating func go(to part: Part) {
    stock.isSearching = false
    self.part = part
  }

  /// Leaves a field; a search is forgotten first.
  private mutating func goBack() -> [Step] {
    switch part {
    case .wish: go(to: .needs)
    case .stock where stock.isSearching || !stock.search.isEmpty:
      stock.isSearching = false
      stock.search = LineEditor(limit: stock.search.limit)
      stock.table = TableState()
    default: return [.back]
    }
    return []
  }

  /// How many rows a command moves by, if it moves.
  private func rows(_ command: Command) -> Int? {
    [.up: -1, .down: 1, .pageUp: -8, .pageDown: 8, .first: Int.min, .last: Int.max][command]
  }

  private mutating func inStock(_ command: Command, _ world: World) -> [Step] {
    if let rows = rows(command) {
      stock.table.move(by: rows, count: stock.articles(of: pack, in: world.language).count)
    } else if command == .activate {
      if !stock.isSearching { return details(world) }
      stock.isSearching = false
    }
    return []
  }

  private mutating func inWish(_ command: Command) {
    switch command {
    case .down: go(to: .needs)
    case .activate where wishError == nil: go(to: .offers)
    default: break
    }
  }

  private mutating func inNeeds(_ command: Command, _ key: Key?, _ world: World) {
    let list = needList(world)
    if let rows = rows(command) { needsList.move(by: rows, in: list.items) }
    guard let focused = needsList.focused(in: list.items) else { return }
    switch command {
    case .more, .right: weigh(needs[focused.id], by: 1)
    case .less, .left: weigh(needs[focused.id], by: -1)
    case .chooseNumber:
      if let glyph = key?.glyph, let item = list.item(key: glyph) { needsList.focus = item.id }
    default: break
    }
  }

  private mutating func inOffers(_ command: Command, _ key: Key?, _ world: World) -> [Step] {
    if let rows = rows(command) { offersTable.move(by: rows, count: offers.count) }
    if command == .chooseNumber, let digit = key?.digit, digit <= offers.count { offersTable.focus = digit - 1 }
    return command == .activate ? details(world) : []
  }

  private mutating func inRelaxations(_ command: Command, _ key: Key?, _ world: World) {
    let list = relaxationList(world)
    if let rows = rows(command) { relaxationsList.move(by: rows, in: list.items) }
    switch command {
    case .activate:
      guard let focused = relaxationsList.focused(in: list.items) else { return }
      giveUp(relaxations[focused.id])
    case .chooseNumber:
      if let glyph = key?.glyph, let item = list.item(key: glyph) { relaxationsList.focus = item.id }
    default: break
    }
  }

  /// Shows everything about the article in focus.
  private func details(_ world: World) -> [Step] {
    if part == .offers, focusedOffer?.row == nil { return [] }
    guard let article = focusedArticle(world) else { return [] }
    let title = article.brand + " " + article.name
    return [.show(title: title, ArticleText(article, pack, world).everything)]
  }

  /// Goes to the shop of the next pack.
  private func nextPack(_ world: World) -> [Step] {
    guard let here = world.packs.firstIndex(where: { $0.name == pack.name }) else { return [] }
    return [.replace(.shop(ShopState(pack: world.packs[(here + 1) % world.packs.count], world)))]
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    for (part, pane) in layout(in: world.area, world).panes where pane.rect.contains(point) {
      if part != self.part { go(to: part) }
      switch part {
      case .stock:
        let table = stockTable(world)
        if let row = table.row(at: point, in: stockRects(pane).table) { stock.table.focus = row }
      case .wish: break
      case .needs:
        let list = needList(world)
        needsList.focus = list.item(at: point, in: pane.padded, look: world.look)?.id ?? needsList.focus
      case .offers:
        if let row = offerTable(world).row(at: point, in: pane.inner) { offersTable.focus = row }
      case .relaxations:
        let list = relaxationList(world)
        let item = list.item(at: point, in: pane.padded, look: world.look)
        relaxationsList.focus = item?.id ?? relaxationsList.focus
      }
    }
    return []
  }
}

extension Key {
  /// The glyph of a printable key.
  var glyph: Character? { if case .character(let glyph) = self { glyph } else { nil } }
}

extension KeyTable {
  /// What only the shop has.
  static let shopKeys: [Binding] = [
    Binding([.character("/")], .search, in: [.shop], footer: 4),
    Binding([.character("w")], .editWish, in: [.shop], footer: 5),
    Binding([.character("+"), .character("=")], .more, in: [.shop], footer: 1, shown: "+/−"),
    Binding([.character("-")], .less, in: [.shop]),
    Binding([.character("f")], .filter, in: [.shop], footer: 6),
    Binding([.character("s")], .sort, in: [.shop], footer: 7),
    Binding([.character("S")], .reverseSort, in: [.shop]),
    Binding([.character("i")], .details, in: [.shop]),
    Binding([.character("x")], .clearWish, in: [.shop], footer: 7),
    Binding([], .nextPack, in: [.shop]),
  ]
}
