import Canvas
import History
import Workshop

/// The contrasts that are kept: to go on with, and to delete.
struct ContrastsState: ScreenState {
  /// All of them, the newest first; nil until they have been read.
  var all: [ContrastSummary]?
  /// Which is focused.
  var list = ListState()
  /// Whether to delete one.
  var deleting: (id: Int, question: Question)?

  var context: Context { .contrasts }
  var wording: String { deleting == nil ? context.rawValue : "question" }
  var catchesBack: Bool { deleting != nil }

  func heading(_ world: World) -> String { world.strings["screen.contrasts"] }

  func allows(_ command: Command, _ world: World) -> Bool {
    switch command {
    case .activate: deleting != nil || all?.isEmpty == false
    case .delete: deleting == nil && all?.isEmpty == false
    case .nextPane, .previousPane: false
    default: true
    }
  }

  /// The contrast in focus.
  func focused(_ world: World) -> ContrastSummary? {
    let items = self.items(world).items
    guard let item = list.focused(in: items) else { return nil }
    return all?.first { $0.id == item.id }
  }

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    if let (id, asked) = deleting {
      var question = asked
      let chosen = question.take(command, key: key)
      deleting = command == .back || chosen != nil ? nil : (id, question)
      return chosen == 1 ? [.keepContrast(.delete(contrast: id))] : []
    }
    let items = self.items(world)
    switch command {
    case .up: list.move(by: -1, in: items.items)
    case .down: list.move(by: 1, in: items.items)
    case .pageUp: list.move(by: -8, in: items.items)
    case .pageDown: list.move(by: 8, in: items.items)
    case .first: list.moveToFirst(in: items.items)
    case .last: list.moveToLast(in: items.items)
    case .activate: return focused(world).map { [.keepContrast(.load(contrast: $0.id))] } ?? []
    case .chooseNumber:
      guard let digit = key?.digit, let item = items.item(key: Character(String(digit))) else { return [] }
      list.focus = item.id
      return [.keepContrast(.load(contrast: item.id))]
    case .delete:
      guard let focused = focused(world) else { return [] }
      let title = ContrastTitle(focused).text(world)
      deleting = (
        focused.id,
        .deletion(
          title: world.strings["contrast.delete-title"],
          text: world.strings.fill("contrast.delete-text", ["contrast": title]),
          delete: world.strings["lookback.delete-now"], keep: world.strings["lookback.keep"])
      )
    default: break
    }
    return []
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    guard deleting == nil, let item = items(world).item(at: point, in: world.area.inset(x: 2, y: 1), look: world.look)
    else { return [] }
    defer { list.focus = item.id }
    return list.focus == item.id ? [.keepContrast(.load(contrast: item.id))] : []
  }

  mutating func contrastArrived(_ event: ContrastEvent, _ world: World) -> [Step] {
    switch event {
    case .listed(let all): self.all = all
    case .done(.delete, _): return [.keepContrast(.list), .say(world.strings["contrast.deleted"])]
    case .loaded(_, nil): return [.keepContrast(.list)]
    case .loaded(_, let record?): return [.showContrast(record)]
    default: break
    }
    return []
  }

  private func items(_ world: World) -> List {
    let strings = world.strings
    let items = (all ?? []).map { row in
      let state =
        row.isFinished ? strings["contrast.seen-whole"] : strings.fill("contrast.steps", ["count": String(row.steps)])
      let hands = row.hands > 0 ? " · " + strings.count("contrast.hands", row.hands) : ""
      return ListItem(
        id: row.id,
        text: [
          TextSpan(ContrastTitle(row).text(world), .strong), TextSpan("\n" + state + hands, .quiet),
        ])
    }
    return List(items, state: list, isNumbered: true)
  }

  /// What is said while there is nothing to list.
  private func nothing(_ world: World) -> String {
    if case .unavailable(let error) = world.keeping.status {
      return world.strings.fill("keep.unavailable", ["why": world.strings.sentence(error)])
    }
    return world.strings[all == nil ? "home.opening" : "contrast.none-kept"]
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let inner = rect.inset(x: 2, y: 1)
    guard let all, !all.isEmpty else {
      Scroller([Paragraph(nothing(world), .quiet)]).draw(into: &canvas, in: inner, look: world.look)
      return
    }
    items(world).draw(into: &canvas, in: inner, look: world.look)
    deleting?.question.draw(into: &canvas, in: rect, look: world.look)
  }
}

/// What names a kept contrast in a sentence.
struct ContrastTitle {
  private let summary: ContrastSummary

  /// The title of a row.
  init(_ summary: ContrastSummary) { self.summary = summary }

  /// Customer, both houses and date.
  func text(_ world: World) -> String {
    let names = RecordNames(world: world)
    let houses = summary.companies.both.map { names.company($0, pack: summary.pack) }.joined(separator: " / ")
    let date = world.moment(summary.startedAt).text("lookback.date", world.strings)
    return [names.customer(summary.customer, pack: summary.pack), houses, date].joined(separator: " · ")
  }
}
