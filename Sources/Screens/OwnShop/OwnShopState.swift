import Canvas
import Conversation
import Journal
import Speech

/// The questions about one's own house, one section at a time, with what follows from the answers beside them.
///
/// Every answer counts at once, and what is typed is kept as it is typed. Whatever is written stays in the journal.
struct OwnShopState: ScreenState {
  /// A line that is being written.
  struct Editing: Sendable {
    /// The row it stands in.
    var row: OwnShopRow
    /// The line.
    var editor: LineEditor
    /// All lines of its question, so that one that is empty for a moment keeps its place.
    var lines: [ShopLine] = []
  }

  /// The most characters of a line; as many as are shown in a conversation.
  static let longestLine = 200
  /// By how much a scale changes.
  static let scaleStep = 10
  /// By how much an amount changes, in cents.
  static let amountStep = 50

  /// The questions.
  let guide: ShopGuide
  /// The answers, and how much of them is on the disk.
  var entryDraft: JournalDraft
  /// The section in sight, by its place.
  var section = 0
  /// The row in focus; nil for the first.
  var focus: OwnShopRow?
  /// Whether the situations are in sight that are not asked first.
  var showsMore = false
  /// The line that is being written.
  var editing: Editing?

  /// Begins the questions, or goes on with them.
  init(_ guide: ShopGuide, _ draft: JournalDraft) {
    self.guide = guide
    entryDraft = draft
  }

  var context: Context { .ownShop }
  var isEditing: Bool { editing != nil }
  var isPrivate: Bool { true }
  var draft: JournalDraft? {
    get { entryDraft }
    set { if let newValue { entryDraft = newValue } }
  }

  /// The answers as they stand.
  var entry: JournalEntry { entryDraft.entry }

  func heading(_ world: World) -> String { world.strings["screen.own-shop"] }

  func note(_ world: World) -> String {
    world.strings.fill("own-shop.section", ["number": String(section + 1), "all": String(guide.sections.count)])
  }

  func allows(_ command: Command, _ world: World) -> Bool {
    switch command {
    case .erase: editing == nil && focused(world).map { isAnswered($0) } ?? false
    default: true
    }
  }

  /// The row in focus; nil where none can be focused.
  func focused(_ world: World) -> OwnShopRow? {
    let rows = rows(world)
    if let focus, rows.contains(focus), isEnabled(focus) { return focus }
    return rows.first { isEnabled($0) }
  }

  /// Whether there is something to take away.
  private func isAnswered(_ row: OwnShopRow) -> Bool {
    switch row {
    case .question(let key): entry[key] != nil
    case .words(let key): entry[key]?.text.isEmpty == false
    case .line: true
    case .newLine, .need, .more: false
    }
  }

  // MARK: Commands

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    if editing != nil { return whileWriting(command, world) }
    switch command {
    case .up: move(by: -1, world)
    case .down: move(by: 1, world)
    case .pageUp: move(by: -6, world)
    case .pageDown: move(by: 6, world)
    case .first: move(by: -1000, world)
    case .last: move(by: 1000, world)
    case .left: change(by: -1, world)
    case .right: change(by: 1, world)
    case .activate: activate(world)
    case .erase: erase(world)
    case .nextPane: return turn(to: section + 1, world)
    case .previousPane: return turn(to: section - 1, world)
    case .chooseNumber: choose((key?.digit ?? 0) - 1, world)
    default: break
    }
    return []
  }

  mutating func edit(_ key: Key, _ world: World) -> [Step] {
    editing?.editor.handle(key)
    noteWriting(world)
    return []
  }

  mutating func paste(_ text: String, _ world: World) -> [Step] {
    editing?.editor.insert(text)
    noteWriting(world)
    return []
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    guard editing == nil else { return [] }
    let rows = rows(world)
    let place = list(world).item(at: point, in: layout(in: world.area, world).list, look: world.look)?.id
    guard let place, rows.indices.contains(place) else { return [] }
    if focused(world) == rows[place] { activate(world) } else { focus = rows[place] }
    return []
  }

  private mutating func move(by steps: Int, _ world: World) {
    let rows = rows(world)
    var list = list(world)
    list.state.move(by: steps, in: list.items)
    focus = list.state.focus.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
  }

  /// Goes to another section; behind the last one the questions are at their end, for today.
  private mutating func turn(to section: Int, _ world: World) -> [Step] {
    guard section < guide.sections.count else {
      entryDraft.entry.isFinished = true
      return [.say(guide.closing[world.language])]
    }
    self.section = max(0, section)
    focus = nil
    return []
  }

  private mutating func activate(_ world: World) {
    switch focused(world) {
    case .more: showsMore.toggle()
    case .need(let id): toggle(need: id, world)
    case .line, .newLine, .words: write(world)
    case .question(let key):
      if question(key)?.kind == .line { write(world) } else { change(by: 1, world) }
    case nil: break
    }
  }

  // MARK: Answers

  /// Changes an answer, and takes it away where nothing is left of it.
  private mutating func answer(_ key: String, _ world: World, _ change: (inout Answer) -> Void) {
    var answer = entry[key] ?? Answer(key)
    change(&answer)
    guard answer != entry[key], !(answer.isEmpty && entry[key] == nil) else { return }
    entryDraft.entry[key] = answer
    entryDraft.entry.changedAt = world.now()
  }

  private mutating func toggle(need id: String, _ world: World) {
    answer(ShopQuestion.existsFor, world) { answer in
      if let place = answer.needs.firstIndex(of: id) { answer.needs.remove(at: place) } else { answer.needs.append(id) }
    }
  }

  private static func scaled(_ value: Int?, by steps: Int) -> Int {
    min(100, max(0, (value ?? 50) + steps * scaleStep))
  }

  /// Goes on in what is picked in the row in focus.
  private mutating func change(by steps: Int, _ world: World) {
    switch focused(world) {
    case .line(let key, let place):
      var lines = lines(key)
      guard lines.indices.contains(place) else { return }
      lines[place].stand = Self.scaled(lines[place].stand, by: steps)
      answer(key, world) { $0 = Answer(key, lines: lines) }
    case .question(let key):
      guard let question = question(key) else { return }
      switch question.kind {
      case .scale: answer(key, world) { $0.value = Self.scaled($0.value, by: steps) }
      case .amount:
        answer(key, world) {
          $0.value = min(ShopQuestion.mostBonus, max(0, ($0.value ?? 0) + steps * Self.amountStep))
        }
      case .choice:
        let ids = question.choices.map(\.id)
        let here = entry[key]?.choices.first.flatMap { ids.firstIndex(of: $0) }
        let next = here.map { $0 + steps } ?? (steps < 0 ? ids.count - 1 : 0)
        choose((next % ids.count + ids.count) % ids.count, world)
      case .line, .lines, .needs: break
      }
    default: break
    }
  }

  /// Picks one of the answers of the row in focus.
  private mutating func choose(_ place: Int, _ world: World) {
    guard case .question(let key) = focused(world), let question = question(key), question.kind == .choice,
      question.choices.indices.contains(place)
    else { return }
    answer(key, world) { $0.choices = [question.choices[place].id] }
    focus = .question(key)
  }

  /// Takes away what was answered in the row in focus.
  private mutating func erase(_ world: World) {
    switch focused(world) {
    case .question(let key): answer(key, world) { $0 = Answer(key) }
    case .words(let key): answer(key, world) { $0.text = "" }
    case .line(let key, let place):
      var lines = lines(key)
      guard lines.indices.contains(place) else { return }
      lines.remove(at: place)
      answer(key, world) { $0 = Answer(key, lines: lines) }
      focus = lines.isEmpty ? .newLine(key) : .line(key, min(place, lines.count - 1))
    default: break
    }
  }

  // MARK: Writing

  /// Begins to write in the row in focus.
  private mutating func write(_ world: World) {
    guard let row = focused(world) else { return }
    switch row {
    case .question(let key), .words(let key):
      editing = Editing(row: row, editor: LineEditor(entry[key]?.text ?? "", limit: Self.longestLine))
    case .line(let key, let place):
      let lines = lines(key)
      editing = Editing(row: row, editor: LineEditor(lines[place].text, limit: Self.longestLine), lines: lines)
    case .newLine(let key):
      let lines = lines(key) + [ShopLine("")]
      editing = Editing(
        row: .line(key, lines.count - 1), editor: LineEditor(limit: Self.longestLine), lines: lines)
    case .need, .more: return
    }
    focus = editing?.row
  }

  /// Takes over what has been typed.
  private mutating func noteWriting(_ world: World) {
    guard var editing else { return }
    let text = editing.editor.text
    switch editing.row {
    case .question(let key), .words(let key): answer(key, world) { $0.text = text }
    case .line(let key, let place):
      editing.lines[place].text = text
      self.editing = editing
      answer(key, world) { $0 = Answer(key, lines: editing.lines) }
    case .newLine, .need, .more: break
    }
  }

  /// Takes a command while a line is being written: most end it.
  private mutating func whileWriting(_ command: Command, _ world: World) -> [Step] {
    guard let row = editing?.row else { return [] }
    editing = nil
    if case .line(let key, let place) = row, !lines(key).indices.contains(place) { focus = .newLine(key) }
    switch command {
    case .up: move(by: -1, world)
    case .down: move(by: 1, world)
    case .nextPane: return turn(to: section + 1, world)
    case .previousPane: return turn(to: section - 1, world)
    default: break
    }
    return []
  }
}
