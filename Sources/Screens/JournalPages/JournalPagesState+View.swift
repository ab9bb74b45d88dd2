import Canvas
import Journal

extension JournalPagesState {
  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let (tabs, body) = Self.layout(rect)
    self.tabs(world).draw(into: &canvas, in: tabs, look: world.look)
    if let text = placeholder(world) {
      let pane = Pane(title(world), rect: body, isActive: true)
      Panes([pane]).draw(into: &canvas, in: body, look: world.look)
      Scroller([Paragraph(text, .quiet)], isActive: true)
        .draw(into: &canvas, in: pane.padded, look: world.look)
    } else {
      switch page {
      case .calendar: drawCalendar(into: &canvas, in: body, world)
      case .feelings, .needs: drawText(into: &canvas, in: body, world)
      case .traces: drawTraces(into: &canvas, in: body, world)
      case .plans: drawPlans(into: &canvas, in: body, world)
      case .search: drawSearch(into: &canvas, in: body, world)
      }
    }
    if canvas.cursor == nil { canvas.cursor = Point(x: body.x + 1, y: body.y + 1) }
  }

  /// The tabs, and what is below.
  static func layout(_ rect: Rect) -> (tabs: Rect, body: Rect) {
    let (tabs, body) = rect.splitTop(1)
    return (tabs.inset(x: 1), body)
  }

  private func tabs(_ world: World) -> PageTabs {
    PageTabs(
      Page.allCases.map { world.strings["journal-pages.page.\($0.rawValue)"] },
      shown: Page.allCases.firstIndex(of: page) ?? 0)
  }

  /// What the page in sight is called.
  func title(_ world: World) -> String { world.strings["journal-pages.page.\(page.rawValue)"] }

  /// What stands there while nothing is known, or nothing was written.
  private func placeholder(_ world: World) -> String? {
    switch world.journal.status {
    case .opening: return world.strings["passphrase.state.opening"]
    case .unavailable(let error): return world.strings.sentence(error)
    case .there(.locked): return world.strings.sentence(.locked)
    case .there: break
    }
    guard world.reflect != nil else { return world.strings["passphrase.state.opening"] }
    return world.journal.kept.isEmpty && page != .feelings ? world.strings["journal-pages.empty"] : nil
  }

  // MARK: Pages of text

  /// What the page of feelings or needs says.
  private func text(columns: Int, _ world: World) -> [Paragraph] {
    page == .feelings
      ? FeelingsPage(kept: kept, world: world).paragraphs(columns: columns)
      : NeedsPage(world: world).paragraphs(columns: columns)
  }

  /// Its box, and the column the text stands in.
  private func textPane(in rect: Rect, _ world: World) -> (pane: Pane, column: Rect) {
    let pane = Pane(title(world), rect: rect, isActive: true)
    let inner = pane.padded
    return (pane, Rect(x: inner.x, y: inner.y, width: min(inner.width, 100), height: inner.height))
  }

  private func drawText(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let (pane, column) = textPane(in: rect, world)
    Panes([pane]).draw(into: &canvas, in: rect, look: world.look)
    Scroller(text(columns: column.width - 1, world), state: scrolls[page] ?? ScrollState(), isActive: true)
      .draw(into: &canvas, in: column, look: world.look)
  }

  /// How long the text of the page is.
  func scrollExtent(_ world: World) -> ScrollExtent {
    let column = textPane(in: Self.layout(world.area).body, world).column
    return Scroller(text(columns: column.width - 1, world)).extent(in: column, look: world.look)
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    let (tabs, body) = Self.layout(world.area)
    if let place = self.tabs(world).page(at: point, in: tabs, look: world.look) {
      show(Page.allCases[place], world)
    } else if page == .calendar, let day = day(at: point, in: body, world) {
      self.day = day
      isInDay = false
      tables[.calendar] = TableState()
    }
    return []
  }
}

extension KeyTable {
  /// What only the pages of the journal have.
  static let journalPagesKeys: [Binding] = [
    Binding([.character("/")], .search, in: [.journalPages], footer: 4)
  ]
}
