import Canvas
import Journal

/// The private place: what one can think about, and what was begun.
struct ReflectState: ScreenState {
  /// Which row is focused.
  var list = ListState()

  /// Begins at the first row.
  init() {}

  var context: Context { .reflect }

  func heading(_ world: World) -> String { world.strings["screen.reflect"] }

  func note(_ world: World) -> String { world.strings["reflect.private"] }

  /// What there is to do, in order.
  func rows(_ world: World) -> [ReflectRow] {
    guard let reflect = world.reflect else { return [] }
    guard !world.journal.isLocked else { return [.unlock] }
    let begun = world.journal.entries.filter { !$0.entry.isFinished && SittingGuide($0.entry) != nil }
    return begun.prefix(3).map { .goOn($0.number) } + reflect.paths.map { .path($0.id) }
      + [.traces, .relationship, .plan, .note, .shop, .pages, .passphrase]
  }

  /// The rows as a list; the ids are their places.
  func rowList(_ world: World) -> List {
    let rows = rows(world)
    let items = rows.enumerated().map { place, row in
      ListItem(id: place, text: [TextSpan(name(of: row, world))])
    }
    let placeholder = world.strings[world.loaded == nil ? "home.opening" : "reflect.missing"]
    return List(items, state: list, isNumbered: true, lineLimit: 1, placeholder: placeholder)
  }

  // MARK: Words

  private func name(of row: ReflectRow, _ world: World) -> String {
    let strings = world.strings
    switch row {
    case .goOn(let number):
      let title = world.journal.entry(number).flatMap { SittingGuide($0)?.title(world) } ?? ""
      return strings.fill("reflect.row.go-on.name", ["title": title])
    case .path(let id): return world.reflect?.path(id)?.title[world.language] ?? id
    default: return strings["reflect.row.\(row).name"]
    }
  }

  private func about(_ row: ReflectRow, _ world: World) -> String {
    let strings = world.strings
    switch row {
    case .goOn(let number):
      guard let entry = world.journal.entry(number) else { return "" }
      return strings.fill("reflect.row.go-on.text", ["when": world.day(of: entry.changedAt)])
    case .path(let id):
      guard let path = world.reflect?.path(id) else { return "" }
      let minutes = strings.fill("reflect.minutes", ["minutes": String(path.minutes)])
      return [path.about[world.language], minutes, last(.path, id, world)].filter { !$0.isEmpty }
        .joined(separator: " ")
    case .traces, .relationship:
      let kind: JournalEntry.Kind = row == .traces ? .traces : .relationship
      return [strings["reflect.row.\(row).text"], last(kind, nil, world)].filter { !$0.isEmpty }.joined(separator: " ")
    default: return strings["reflect.row.\(row).text"]
    }
  }

  /// When something was gone through last; empty where it never was.
  private func last(_ kind: JournalEntry.Kind, _ guide: String?, _ world: World) -> String {
    guard let entry = world.journal.newest(kind, guide: guide)?.entry, entry.isFinished else { return "" }
    return world.strings.fill("reflect.last", ["when": world.day(of: entry.changedAt)])
  }

  // MARK: Commands

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    let rows = rowList(world)
    switch command {
    case .up: list.move(by: -1, in: rows.items)
    case .down: list.move(by: 1, in: rows.items)
    case .pageUp, .first: list.moveToFirst(in: rows.items)
    case .pageDown, .last: list.moveToLast(in: rows.items)
    case .activate, .right: return open(list.focused(in: rows.items), world)
    case .chooseNumber:
      return key?.digit.map { open(rows.item(key: Character(String($0))), world) } ?? []
    default: break
    }
    return []
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    open(rowList(world).item(at: point, in: Self.layout(world.area).list, look: world.look), world)
  }

  private mutating func open(_ item: ListItem?, _ world: World) -> [Step] {
    guard let item else { return [] }
    list.focus = item.id
    switch rows(world)[item.id] {
    case .goOn(let number):
      guard let entry = world.journal.entry(number), let guide = SittingGuide(entry) else { return [] }
      return [.open(.sitting(SittingState(guide, JournalDraft(entry, number: number), world)))]
    case .path(let id): return begin(.path(id), world)
    case .traces: return begin(.traces, world)
    case .relationship: return begin(.relationship, world)
    case .plan: return begin(.plan, world)
    case .note: return begin(.note, world)
    case .shop: return [.run(.openOwnShop)]
    case .pages: return [.run(.openJournalPages)]
    case .unlock: return [.open(.passphrase(PassphraseState(world, then: .openReflect)))]
    case .passphrase: return [.run(.openPassphrase)]
    }
  }

  private func begin(_ guide: SittingGuide, _ world: World) -> [Step] {
    [.open(.sitting(SittingState(guide, world)))]
  }
}

extension ReflectState {
  /// Where the parts are: what is private, what there is to do, and what is said about the row in focus.
  static func layout(_ rect: Rect) -> (about: Rect, list: Rect, focus: Rect) {
    let column = rect.centred(width: min(96, rect.width - 4), height: rect.height)
    let isRoomy = rect.height >= 18
    let (about, rest) = column.splitTop(isRoomy ? (rect.height >= 28 ? 4 : 3) : 0)
    let (list, focus) = rest.splitBottom(isRoomy ? 4 : 0)
    return (about, list, focus)
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let layout = Self.layout(rect)
    let rows = rowList(world)
    Scroller([Paragraph(about(world), .quiet)])
      .draw(into: &canvas, in: layout.about.splitTop(1).rest, look: look)
    rows.draw(into: &canvas, in: layout.list, look: look)
    let cursor = canvas.cursor
    if let item = list.focused(in: rows.items) {
      let text = self.about(self.rows(world)[item.id], world)
      Scroller([Paragraph(text)]).draw(into: &canvas, in: layout.focus.splitTop(1).rest, look: look)
    }
    canvas.cursor = cursor
  }

  /// What is said about privacy, as things stand.
  private func about(_ world: World) -> String {
    switch world.journal.status {
    case .unavailable(let error): world.strings.fill("reflect.unavailable", ["why": world.strings.sentence(error)])
    default: world.reflect?.privacy[.aboutPrivate][world.language] ?? ""
    }
  }
}

extension KeyTable {
  /// What only the private place has.
  static let reflectKeys: [Binding] = []
}
