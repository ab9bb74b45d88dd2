import Canvas
import History
import Journal

/// What one wrote for oneself, looked at over time: by day, by feelings, needs, traces and plans, and by words.
struct JournalPagesState: ScreenState {
  /// What can be looked at; in the order of Tab.
  enum Page: String, CaseIterable, Sendable {
    /// On which days something was written.
    case calendar
    /// Feelings named over the months, by company.
    case feelings
    /// The needs that were not met most often.
    case needs
    /// Seven sentences about love, and how they moved.
    case traces
    /// What became of plans.
    case plans
    /// One's own texts, by words.
    case search
  }

  /// The page in sight.
  private(set) var page = Page.calendar
  /// The day in focus.
  var day: LocalDay
  /// Whether the entries of the day take the keys.
  var isInDay = false
  /// The row in focus, by page; on the calendar that of the day's entries.
  var tables: [Page: TableState] = [:]
  /// How far pages are scrolled.
  var scrolls: [Page: ScrollState] = [:]
  /// What is searched for.
  var search = LineEditor(limit: 60)
  /// Whether the search takes the keys.
  var isSearching = false
  /// What is searched in; made when the page comes into sight.
  private var finder: JournalSearch?
  /// The journal it was made of.
  private var searched: [KeptEntry] = []
  /// What is read of kept conversations.
  private(set) var kept = KeptReading()

  /// Opens the calendar on the newest day on which something was written, else on today.
  init(_ world: World) {
    let newest = world.journal.entries.first?.entry.begunAt
    day = LocalDay(newest ?? world.now(), utcOffset: world.utcOffset)
  }

  /// What has to be read before feelings and plans are known.
  var reading: [Step] { [.keep(.list(KeptReading.query))] }

  var context: Context { .journalPages }
  var wording: String { isEditing ? "journal-typing" : "journal-" + page.rawValue }
  var isEditing: Bool { isSearching && page == .search }
  var isPrivate: Bool { true }
  var catchesBack: Bool { page == .calendar && isInDay }
  var tickInterval: Int? { kept.next.isEmpty ? nil : 15 }

  func heading(_ world: World) -> String { world.strings["screen.journal-pages"] }

  func note(_ world: World) -> String {
    guard kept.count > 0, !kept.isRead, page == .feelings || page == .plans else { return "" }
    return world.strings.fill(
      "journal-pages.reading", ["done": String(kept.done), "all": String(kept.count)])
  }

  func allows(_ command: Command, _ world: World) -> Bool {
    switch command {
    case .activate: isEditing || focusedEntry(world) != nil || page == .calendar && !entries(on: day, world).isEmpty
    case .search: !world.journal.kept.isEmpty
    case .exportAll: !world.journal.entries.isEmpty
    case .left, .right: page == .calendar && !isInDay
    default: true
    }
  }

  // MARK: What is shown

  /// The entries that were begun on a day, in that order.
  func entries(on day: LocalDay, _ world: World) -> [Int] {
    JournalCalendar(world.journal.entries, utcOffset: world.utcOffset)[day].entries
  }

  /// The entry that Enter opens; nil where there is none.
  func focusedEntry(_ world: World) -> Int? {
    let numbers = listed(world)
    guard !numbers.isEmpty, page != .calendar || isInDay else { return nil }
    return numbers[focus(of: page, count: numbers.count)]
  }

  /// The row in focus on a page with so many.
  func focus(of page: Page, count: Int) -> Int { min(max(0, tables[page]?.focus ?? 0), max(0, count - 1)) }

  /// The entries that the rows of the page stand for.
  func listed(_ world: World) -> [Int] {
    switch page {
    case .calendar: entries(on: day, world)
    case .plans: world.plans.map(\.number)
    case .search: found(world).map(\.number)
    case .traces:
      Array(
        repeating: world.journal.entries.first { $0.entry.kind == .traces && $0.entry.isFinished }?.number ?? 0,
        count: TracesPage.rows(world))
    case .feelings, .needs: []
    }
  }

  // MARK: Commands

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    if page == .search { prepareSearch(world) }
    switch command {
    case .back where isSearching: isSearching = false
    case .back: isInDay = false
    case .activate where isEditing: isSearching = false
    case .down where isEditing: isSearching = false
    case .activate: return openFocused(world)
    case .nextPane: show(page.stepped(by: 1), world)
    case .previousPane: show(page.stepped(by: -1), world)
    case .chooseNumber:
      if let digit = key?.digit, Page.allCases.indices.contains(digit - 1) { show(Page.allCases[digit - 1], world) }
    case .search:
      show(.search, world)
      isSearching = true
    case .exportAll: return [.open(.journalExport(JournalExportState(all: world)))]
    default: move(command, world)
    }
    return []
  }

  /// Shows a page.
  mutating func show(_ page: Page, _ world: World) {
    self.page = page
    isInDay = false
    isSearching = page == .search && search.isEmpty && !world.journal.entries.isEmpty
    if page == .search { prepareSearch(world) }
  }

  /// Makes what is searched in, as the journal stands.
  private mutating func prepareSearch(_ world: World) {
    guard searched != world.journal.kept || finder == nil else { return }
    finder = Self.finder(world)
    searched = world.journal.kept
  }

  /// What is searched in as the journal stands now; made anew where it has changed meanwhile.
  func currentFinder(_ world: World) -> JournalSearch? {
    searched == world.journal.kept ? finder : Self.finder(world)
  }

  private static func finder(_ world: World) -> JournalSearch? {
    guard let reflect = world.reflect, let vocabulary = world.vocabulary else { return nil }
    let language = world.language
    return JournalSearch(world.journal.entries, vocabulary, language) { entry, answer, id in
      reflect.choice(id, of: answer, in: entry, language)
    }
  }

  private mutating func openFocused(_ world: World) -> [Step] {
    let numbers = listed(world)
    if page == .calendar, !isInDay, numbers.count > 1 {
      isInDay = true
      tables[.calendar] = TableState()
      return []
    }
    guard !numbers.isEmpty else { return [] }
    let number = numbers[focus(of: page, count: numbers.count)]
    guard number > 0 else { return [] }
    return [.open(.entryReader(EntryReaderState(number, among: page == .traces ? [] : numbers)))]
  }

  private mutating func move(_ command: Command, _ world: World) {
    switch page {
    case .calendar where !isInDay: moveDay(command, world)
    case .feelings, .needs:
      var state = scrolls[page] ?? ScrollState()
      state.take(command, extent: scrollExtent(world))
      scrolls[page] = state
    case .calendar, .traces, .plans, .search:
      let rows = [.up: -1, .down: 1, .pageUp: -8, .pageDown: 8, .first: Int.min, .last: Int.max][command]
      guard let rows else { return }
      if page == .search, command == .up, focus(of: .search, count: listed(world).count) == 0 {
        isSearching = true
        return
      }
      var table = tables[page] ?? TableState()
      table.move(by: rows, count: listed(world).count)
      tables[page] = table
    }
  }

  /// Moves by days, weeks and months, or to the first and the last day on which something was written.
  private mutating func moveDay(_ command: Command, _ world: World) {
    let days = JournalCalendar(world.journal.entries, utcOffset: world.utcOffset).days
    switch command {
    case .left: day.days -= 1
    case .right: day.days += 1
    case .up: day.days -= 7
    case .down: day.days += 7
    case .pageUp: day = day.moved(byMonths: -1)
    case .pageDown: day = day.moved(byMonths: 1)
    case .first: day = days.first ?? day
    case .last: day = days.last ?? day
    default: return
    }
    tables[.calendar] = TableState()
  }

  // MARK: Typing

  mutating func edit(_ key: Key, _ world: World) -> [Step] {
    prepareSearch(world)
    let before = search.text
    search.handle(key)
    if search.text != before { tables[.search] = TableState() }
    return []
  }

  mutating func paste(_ text: String, _ world: World) -> [Step] {
    search.insert(text)
    tables[.search] = TableState()
    return []
  }

  // MARK: What comes from outside

  mutating func packsArrived(_ world: World) -> [Step] { reading }

  mutating func keptArrived(_ event: KeepEvent, _ world: World) -> [Step] {
    kept.take(event, world)
    return []
  }

  mutating func journalArrived(_ event: JournalEvent, _ world: World) -> [Step] {
    if page == .search { prepareSearch(world) }
    return []
  }

  mutating func tick(_ world: World) -> [Step] { kept.next.map { .keep($0) } }
}

extension LocalDay {
  /// The same day of another month, or its last where that month is shorter.
  func moved(byMonths months: Int) -> LocalDay {
    let target = LocalMonth(number: month.number + months)
    return LocalDay(days: target.firstDay.days + min(date.day, target.length) - 1)
  }
}

extension LocalMonth {
  /// Its first day (Howard Hinnant, "chrono-compatible low-level date algorithms").
  var firstDay: LocalDay {
    let year = month <= 2 ? self.year - 1 : self.year
    let era = (year >= 0 ? year : year - 399) / 400
    let ofEra = year - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
    return LocalDay(days: era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468)
  }

  /// How many days it has.
  var length: Int { LocalMonth(number: number + 1).firstDay.days - firstDay.days }
}
