import Canvas
import History

/// The conversations that are kept, and what they say together about how one listens.
struct LookingBackState: ScreenState {
  /// The parts of the screen that take the keys in turn.
  enum Part: String, CaseIterable { case list, progress }

  /// What lies over the parts.
  enum Cover {
    /// Which conversations to list.
    case filter([RecordFilter], Question)
    /// Whether to delete one.
    case deleteOne(Int, Question)
    /// Whether to delete all.
    case deleteAll(Question)
  }

  /// All conversations, the newest first; nil until they have been read.
  var all: [ConversationSummary]?
  /// Those that fit.
  var shown: [ConversationSummary] = []
  /// What they are narrowed to.
  var filter = RecordFilter.all
  /// What is looked for in lines and notes.
  var search = LineEditor(limit: 60)
  /// Whether what is looked for is being typed.
  var isSearching = false
  /// The trees that were opened or closed by hand.
  var toggled: Set<Int> = []
  /// Which row is focused.
  var table = TableState()
  /// The part that takes the keys.
  var part = Part.list
  /// How far the progress is scrolled.
  var scroll = ScrollState()
  /// What lies over the parts.
  var cover: Cover?

  var context: Context { .lookingBack }
  var wording: String { cover == nil ? context.rawValue : "question" }
  var isEditing: Bool { isSearching && cover == nil }
  var catchesBack: Bool { cover != nil }

  /// What is asked of what is kept.
  var query: RecordQuery { filter.query(text: search.text) }

  /// What has to be read so that everything is as it is on the disk.
  var reading: [Step] {
    let all = RecordQuery()
    return (query == all ? [all] : [all, query]).map { .keep(.list($0)) }
  }

  /// The rows in sight: the conversations that fit, each with its branches below it.
  var rows: [RecordTree.Row] {
    RecordTree(shown, toggled: toggled, isOpen: !search.isEmpty || filter != .all).rows
  }

  /// The row in focus.
  var focusedRow: RecordTree.Row? {
    let rows = rows
    return rows.isEmpty ? nil : rows[min(max(0, table.focus), rows.count - 1)]
  }

  /// The conversation in focus.
  var focused: ConversationSummary? { focusedRow?.record }

  func heading(_ world: World) -> String { world.strings["screen.looking-back"] }

  func note(_ world: World) -> String {
    guard let all, shown.count != all.count else { return "" }
    return world.strings.fill("lookback.count", ["shown": String(shown.count), "all": String(all.count)])
  }

  func allows(_ command: Command, _ world: World) -> Bool {
    if cover != nil {
      switch command {
      case .search, .filter, .delete, .deleteAll, .nextPane, .previousPane: return false
      default: return true
      }
    }
    switch command {
    case .search, .filter, .deleteAll, .nextPane, .previousPane: return all?.isEmpty == false
    case .activate, .delete: return part == .list && focused != nil
    case .left, .right: return part == .list && shown.contains { $0.branch != nil }
    default: return true
    }
  }

  // MARK: Commands

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    if let cover { return inCover(command, key, cover, world) }
    if isSearching { return inSearch(command) }
    switch command {
    case .search:
      part = .list
      isSearching = true
    case .filter: askForFilter(world)
    case .nextPane, .previousPane: part = part.stepped(by: 1)
    case .left: fold(opens: false)
    case .right: fold(opens: true)
    case .delete: askToDelete(world)
    case .deleteAll:
      let text = world.strings.count("lookback.delete-all", all?.count ?? 0)
      cover = .deleteAll(
        .deletion(
          title: world.strings["command.delete-all.name"], text: text, delete: world.strings["lookback.delete-now"],
          keep: world.strings["lookback.keep"]))
    case .activate: return focused.map { [.keep(.load(record: $0.id))] } ?? []
    default: move(command, world)
    }
    return []
  }

  /// Opens what goes off from the conversation in focus, or closes it; a branch closes the tree it is in.
  private mutating func fold(opens: Bool) {
    let rows = rows
    guard let row = focusedRow, let here = rows.firstIndex(of: row) else { return }
    var place = here
    if !opens && (row.branches == 0 || !row.isOpen) {
      guard let parent = rows[..<here].lastIndex(where: { $0.depth < row.depth }) else { return }
      place = parent
    }
    guard rows[place].branches > 0, rows[place].isOpen != opens else { return }
    toggled.formSymmetricDifference([rows[place].record.id])
    table.focus = place
  }

  private mutating func inSearch(_ command: Command) -> [Step] {
    switch command {
    case .back:
      isSearching = false
      guard !search.isEmpty else { return [] }
      search.clear()
      return [.keep(.list(query))]
    case .activate, .down, .nextPane: isSearching = false
    default: break
    }
    return []
  }

  private mutating func inCover(_ command: Command, _ key: Key?, _ cover: Cover, _ world: World) -> [Step] {
    if command == .back {
      self.cover = nil
      return []
    }
    switch cover {
    case .filter(let filters, var question):
      guard let chosen = question.take(command, key: key) else {
        self.cover = .filter(filters, question)
        return []
      }
      self.cover = nil
      filter = filters[chosen]
      table = TableState()
      return [.keep(.list(query))]
    case .deleteOne(let record, var question):
      guard let chosen = question.take(command, key: key) else {
        self.cover = .deleteOne(record, question)
        return []
      }
      self.cover = nil
      return chosen == 1 ? [.keep(.delete(record: record))] : []
    case .deleteAll(var question):
      guard let chosen = question.take(command, key: key) else {
        self.cover = .deleteAll(question)
        return []
      }
      self.cover = nil
      return chosen == 1 ? [.keep(.deleteAll)] : []
    }
  }

  private mutating func askForFilter(_ world: World) {
    let filters = RecordFilter.options(for: all ?? [])
    let items = filters.enumerated().map { ListItem($0.element.name(world), id: $0.offset) }
    let question = Question(
      title: world.strings["lookback.filter.title"], text: [], items: items,
      state: ListState(focus: filters.firstIndex(of: filter)))
    cover = .filter(filters, question)
  }

  private mutating func askToDelete(_ world: World) {
    guard let focused else { return }
    cover = .deleteOne(focused.id, .deletionOfOne(ConversationTitle(focused), world))
  }

  mutating func edit(_ key: Key, _ world: World) -> [Step] { change { $0.handle(key) } }

  mutating func paste(_ text: String, _ world: World) -> [Step] { change { $0.insert(text) } }

  private mutating func change(_ change: (inout LineEditor) -> Void) -> [Step] {
    let before = search.text
    change(&search)
    guard search.text != before else { return [] }
    table = TableState()
    return [.keep(.list(query))]
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    guard cover == nil else { return [] }
    let layout = layout(in: world.area, world)
    if let list = layout.list, list.rect.contains(point) {
      part = .list
      isSearching = false
      guard let row = recordTable(world).row(at: point, in: layout.table) else { return [] }
      defer { table.focus = row }
      return row == table.focus ? [.keep(.load(record: rows[row].record.id))] : []
    }
    if let progress = layout.progress, progress.rect.contains(point) { part = .progress }
    return []
  }

  mutating func keptArrived(_ event: KeepEvent, _ world: World) -> [Step] {
    switch event {
    case .listed(let query, let records):
      if query == RecordQuery() { all = records }
      if query == self.query { shown = records }
      table.move(by: 0, count: rows.count)
    case .loaded(_, let record?):
      return [.open(.replay(ReplayState(record, among: all ?? [], world)))]
    case .loaded(_, nil): return reading
    case .done(.delete, _):
      return reading + [.say(world.strings["lookback.deleted"])]
    case .done(.deleteAll, _):
      filter = .all
      search.clear()
      return reading + [.say(world.strings["lookback.deleted-all"])]
    default: break
    }
    return []
  }

  private mutating func move(_ command: Command, _ world: World) {
    let page = max(1, world.height - 8)
    let rows = [.up: -1, .down: 1, .pageUp: -page, .pageDown: page, .first: Int.min, .last: Int.max][command]
    guard let rows else { return }
    switch part {
    case .list: table.move(by: rows, count: self.rows.count)
    case .progress:
      guard let pane = layout(in: world.area, world).progress else { return }
      let extent = Scroller(progressText(in: pane, world)).extent(in: pane.padded, look: world.look)
      scroll.scroll(by: min(max(rows, -extent.lines), extent.lines), extent: extent)
    }
  }
}

/// What names a kept conversation in a sentence.
struct ConversationTitle {
  /// When it began, in milliseconds since 1970.
  let startedAt: Int
  /// The customer's id.
  let customer: String
  /// The company's id.
  let company: String
  /// The pack's name.
  let pack: String

  /// The title of a row.
  init(_ summary: ConversationSummary) {
    (startedAt, customer, company, pack) = (summary.startedAt, summary.customer, summary.company, summary.pack)
  }

  /// The title of a whole record.
  init(_ record: ConversationRecord) { self.init(ConversationSummary(record)) }

  /// Customer, house and date.
  func text(_ world: World) -> String {
    let names = RecordNames(world: world)
    let house = world.strings.fill("practise.in-house", ["house": names.company(company, pack: pack)])
    let date = world.moment(startedAt).text("lookback.date", world.strings)
    return [names.customer(customer, pack: pack), house, date].joined(separator: " · ")
  }
}

extension Question {
  /// Whether one conversation is to be deleted.
  static func deletionOfOne(_ title: ConversationTitle, _ world: World) -> Question {
    .deletion(
      title: world.strings["command.delete.name"],
      text: world.strings.fill("lookback.delete-one", ["conversation": title.text(world)]),
      delete: world.strings["lookback.delete-now"], keep: world.strings["lookback.keep"])
  }
}
