import Canvas
import Journal

/// Opens a journal that is locked, gives it a passphrase, another or none, locks it, and deletes all of it.
///
/// What is typed is shown as dots; it leaves the screen as a ``Secret`` and is forgotten here at once.
struct PassphraseState: ScreenState {
  /// What is being done; nil while one chooses.
  private(set) var task: PassphraseTask?
  /// Which of the choices is focused.
  private(set) var list = ListState()
  /// The field that takes the keys.
  private(set) var field = 0
  /// What is typed, by field.
  private(set) var hidden: [PassphraseTask.Field: HiddenText] = [:]
  /// The word that is typed before everything is deleted.
  private(set) var word = LineEditor(limit: 40)
  /// What is asked once more before it is done.
  private(set) var question: Question?
  /// Whether a key is being derived.
  private(set) var isWorking = false
  /// What came of the last thing that was done.
  private(set) var said: Paragraph?
  /// Where to go as soon as the journal is open; nil to stay.
  private let next: Command?

  /// Opens the choices; where the journal is locked, the field for its passphrase.
  ///
  /// - Parameters:
  ///   - world: What is known of the journal.
  ///   - next: Where to go as soon as the journal is open; nil to stay.
  init(_ world: World, then next: Command? = nil) {
    self.next = next
    if world.journal.isLocked { task = .open }
  }

  var context: Context { .passphrase }
  var wording: String { question != nil ? "question" : task.map { "passphrase-" + $0.key } ?? context.rawValue }
  var isEditing: Bool { task != nil && question == nil && !isWorking }
  var catchesBack: Bool { question != nil || isWorking }

  func heading(_ world: World) -> String { world.strings["screen.passphrase"] }

  func allows(_ command: Command, _ world: World) -> Bool {
    switch command {
    case .activate, .chooseNumber: question != nil || isEditing || task == nil && !items(world).isEmpty
    case .nextPane, .previousPane: isEditing && (task?.fields.count ?? 0) > 1
    case .up, .down: !isWorking
    case .left, .right: false
    default: true
    }
  }

  /// What can be chosen.
  func items(_ world: World) -> [ListItem] {
    PassphraseTask.possible(world.journal).map { task in
      ListItem(
        id: task.rawValue, lead: world.strings["passphrase.task.\(task.key).name"],
        text: [TextSpan(world.strings["passphrase.task.\(task.key).text"])])
    }
  }

  // MARK: Commands

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    if question != nil { return inQuestion(command, key, world) }
    if isWorking {
      guard command == .back else { return [] }
      return [.back]
    }
    if task != nil { return inTask(command, world) }
    let items = items(world)
    switch command {
    case .up: list.move(by: -1, in: items)
    case .down: list.move(by: 1, in: items)
    case .pageUp, .first: list.moveToFirst(in: items)
    case .pageDown, .last: list.moveToLast(in: items)
    case .activate: return list.focused(in: items).map { begin($0.id, world) } ?? []
    case .chooseNumber:
      guard let digit = key?.digit, items.indices.contains(digit - 1) else { return [] }
      list.focus = items[digit - 1].id
      return begin(items[digit - 1].id, world)
    default: break
    }
    return []
  }

  private mutating func begin(_ id: Int, _ world: World) -> [Step] {
    guard let task = PassphraseTask(rawValue: id) else { return [] }
    said = nil
    if task == .lock { return [.run(.lockJournal)] }
    self.task = task
    forget()
    if task == .deleteAll {
      let title = world.strings["passphrase.task.delete-all.name"]
      question = .deletion(
        title: title, text: deletion(world), delete: world.strings["passphrase.delete-go-on"],
        keep: world.strings["passphrase.keep"])
    }
    return []
  }

  /// What is said before everything is deleted; how much it is, nobody knows while it is locked.
  private func deletion(_ world: World) -> String {
    if world.journal.isLocked { return world.strings["passphrase.delete-locked"] }
    let count = world.journal.kept.count
    return count == 1
      ? world.saying(.deleteBeforeOne) : world.saying(.deleteBeforeAll, ["count": String(count)])
  }

  private mutating func inTask(_ command: Command, _ world: World) -> [Step] {
    guard let task else { return [] }
    let last = task.fields.count - 1
    switch command {
    case .back:
      self.task = nil
      forget()
      said = nil
    case .nextPane: field = field == last ? 0 : field + 1
    case .previousPane: field = field == 0 ? last : field - 1
    case .down: field = min(last, field + 1)
    case .up: field = max(0, field - 1)
    case .activate where field < last: field += 1
    case .activate: return finish(task, world)
    default: break
    }
    return []
  }

  /// Looks at what was typed, and does it or asks once more.
  private mutating func finish(_ task: PassphraseTask, _ world: World) -> [Step] {
    let text = { [hidden] (field: PassphraseTask.Field) in hidden[field] ?? HiddenText() }
    said = nil
    if let empty = task.fields.firstIndex(where: { $0 != .word && text($0).isEmpty }) {
      field = empty
      said = Paragraph(task == .set ? world.saying(.passphraseEmpty) : world.strings["passphrase.nothing-typed"], .warn)
      return []
    }
    switch task {
    case .open: return work(.unlock(text(.old).secret))
    case .lock: return []
    case .set, .change:
      guard text(.new) == text(.again) else {
        hidden[.new] = nil
        hidden[.again] = nil
        field = task.fields.firstIndex(of: .new) ?? 0
        said = Paragraph(world.saying(.passphraseDiffer), .warn)
        return []
      }
      ask(world.saying(.passphraseForgotten), yes: "understood", no: "not-yet", world)
    case .remove: ask(world.saying(.passphraseRemove), yes: "remove-go-on", no: "leave-it", world)
    case .deleteAll:
      guard word.text.lowercased() == world.saying(.deleteWord) else {
        said = Paragraph(world.saying(.deleteTypeWord, ["word": world.saying(.deleteWord)]), .warn)
        return []
      }
      isWorking = true
      return [.journal(.deleteAll)]
    }
    return []
  }

  private mutating func ask(_ text: String, yes: String, no: String, _ world: World) {
    guard let task else { return }
    question = Question(
      title: world.strings["passphrase.task.\(task.key).name"], text: [Paragraph(text)],
      items: [
        ListItem(world.strings["passphrase.\(no)"], id: 0), ListItem(world.strings["passphrase.\(yes)"], id: 1),
      ])
  }

  private mutating func inQuestion(_ command: Command, _ key: Key?, _ world: World) -> [Step] {
    guard command != .back, let chosen = question?.take(command, key: key) else {
      if command == .back { refuse() }
      return []
    }
    guard chosen == 1, let task else {
      refuse()
      return []
    }
    question = nil
    let old = hidden[.old]?.secret
    let new = hidden[.new]?.secret
    switch task {
    case .set: return work(.changePassphrase(from: nil, to: new))
    case .change: return work(.changePassphrase(from: old, to: new))
    case .remove: return work(.changePassphrase(from: old, to: nil))
    case .open, .lock, .deleteAll: return []
    }
  }

  /// Leaves everything as it is.
  private mutating func refuse() {
    question = nil
    task = nil
    forget()
  }

  private mutating func work(_ action: JournalAction) -> [Step] {
    isWorking = true
    forget()
    return [.journal(action)]
  }

  /// Forgets everything that was typed.
  private mutating func forget() {
    hidden = [:]
    word = LineEditor(limit: 40)
    field = 0
  }

  // MARK: Typing

  mutating func edit(_ key: Key, _ world: World) -> [Step] {
    guard let field = focusedField else { return [] }
    said = nil
    if field == .word { word.handle(key) } else { hidden[field, default: HiddenText()].handle(key) }
    return []
  }

  mutating func paste(_ text: String, _ world: World) -> [Step] {
    guard let field = focusedField else { return [] }
    said = nil
    if field == .word { word.insert(text) } else { hidden[field, default: HiddenText()].insert(text) }
    return []
  }

  /// The field that takes the keys.
  private var focusedField: PassphraseTask.Field? {
    guard let task, isEditing, task.fields.indices.contains(field) else { return nil }
    return task.fields[field]
  }

  // MARK: What came of it

  mutating func journalArrived(_ event: JournalEvent, _ world: World) -> [Step] {
    switch event {
    case .opened(.locked, _):
      forget()
      question = nil
      isWorking = false
      task = .open
    case .done(.unlock, _):
      settle(world.strings["passphrase.opened"])
      if let next { return [.back, .run(next)] }
    case .done(.changePassphrase(let old, let new), _):
      settle(
        old == nil
          ? world.strings["passphrase.set-now"] : world.saying(new == nil ? .passphraseRemoved : .passphraseChanged))
    case .done(.deleteAll, _): settle(world.saying(.deleteDone))
    case .failed(let action, let error) where action.takesTime || action == .deleteAll:
      isWorking = false
      forget()
      let isWrong = error == .wrongPassphrase
      said = Paragraph(isWrong ? world.saying(.failureWrong) : world.strings.sentence(error), .warn)
    default: break
    }
    return []
  }

  private mutating func settle(_ text: String) {
    isWorking = false
    task = nil
    list = ListState()
    forget()
    said = Paragraph(text, .good)
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    guard question == nil, task == nil, !isWorking else { return [] }
    let items = items(world)
    let layout = layout(in: world.area, world)
    guard let item = choices(world).item(at: point, in: layout.fields, look: world.look) else { return [] }
    defer { list.focus = item.id }
    return list.focused(in: items)?.id == item.id ? begin(item.id, world) : []
  }
}
