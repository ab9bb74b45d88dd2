import Canvas
import Journal

/// One entry of the journal as a page to read, with those beside it; it can be deleted, exported and gone on with.
struct EntryReaderState: ScreenState {
  /// The number of the entry.
  private(set) var number: Int
  /// The numbers of those one can turn to, in the order of the list one came from.
  private let numbers: [Int]
  /// How far it is scrolled.
  private(set) var scroll = ScrollState()
  /// Whether to delete it.
  private(set) var question: Question?

  /// Opens an entry.
  ///
  /// - Parameters:
  ///   - number: The number of the entry.
  ///   - numbers: The numbers of those one can turn to, in the order of the list one came from.
  init(_ number: Int, among numbers: [Int] = []) {
    self.number = number
    self.numbers = numbers.contains(number) ? numbers : [number]
  }

  var context: Context { .entryReader }
  var wording: String { question == nil ? context.rawValue : "question" }
  var isPrivate: Bool { true }
  var catchesBack: Bool { question != nil }

  func heading(_ world: World) -> String { world.strings["screen.entry-reader"] }

  func note(_ world: World) -> String {
    let place = numbers.firstIndex(of: number) ?? 0
    guard numbers.count > 1 else { return "" }
    return world.strings.fill("entry-reader.place", ["place": String(place + 1), "all": String(numbers.count)])
  }

  func allows(_ command: Command, _ world: World) -> Bool {
    if question != nil {
      switch command {
      case .delete, .exportEntry, .exportAll, .left, .right, .nextPane, .previousPane: return false
      default: return true
      }
    }
    switch command {
    case .activate: return goOn(world) != nil
    case .exportEntry: return world.journal.entry(number) != nil
    case .exportAll: return !world.journal.entries.isEmpty
    case .delete: return world.journal.kept.contains { $0.number == number }
    case .left, .right: return numbers.count > 1
    case .nextPane, .previousPane, .chooseNumber: return false
    default: return true
    }
  }

  // MARK: Going on

  /// What goes on with an entry that was not brought to its end; nil where nothing does.
  private func goOn(_ world: World) -> [Step]? {
    guard let entry = world.journal.entry(number), !entry.isFinished else { return nil }
    return Self.goOn(entry, number: number, world)
  }

  /// Goes on with an entry where its questions are asked; nil where there is no screen for its kind.
  static func goOn(_ entry: JournalEntry, number: Int, _ world: World) -> [Step]? {
    SittingGuide(entry).map { guide in
      [.open(.sitting(SittingState(guide, JournalDraft(entry, number: number), world)))]
    }
  }

  // MARK: Commands

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    if question != nil { return inQuestion(command, key) }
    switch command {
    case .activate: return goOn(world) ?? []
    case .left: turn(by: -1)
    case .right: turn(by: 1)
    case .exportEntry: return [.open(.journalExport(JournalExportState([number])))]
    case .exportAll: return [.open(.journalExport(JournalExportState(all: world)))]
    case .delete:
      question = .deletion(
        title: world.strings["command.delete.entry-reader.name"], text: world.saying(.deleteBeforeOne),
        delete: world.strings["lookback.delete-now"], keep: world.strings["lookback.keep"])
    default: scroll.take(command, extent: extent(world))
    }
    return []
  }

  private mutating func turn(by steps: Int) {
    guard let place = numbers.firstIndex(of: number), numbers.indices.contains(place + steps) else { return }
    number = numbers[place + steps]
    scroll = ScrollState()
  }

  private mutating func inQuestion(_ command: Command, _ key: Key?) -> [Step] {
    if command == .back {
      question = nil
      return []
    }
    guard let chosen = question?.take(command, key: key) else { return [] }
    question = nil
    return chosen == 1 ? [.journal(.delete(number: number))] : []
  }

  mutating func journalArrived(_ event: JournalEvent, _ world: World) -> [Step] {
    guard case .done(.delete(let gone), _) = event, gone == number else { return [] }
    return [.back, .say(world.saying(.deleteDone))]
  }

  // MARK: View

  /// The box, with what the entry is called on it.
  private func pane(in rect: Rect, _ world: World) -> Pane {
    let title = world.journal.entry(number).map { world.title(of: $0) } ?? world.strings["entry-reader.unreadable"]
    return Pane(title, rect: rect, isActive: true)
  }

  /// The page; why it cannot be read, where it cannot.
  private func paragraphs(_ world: World) -> [Paragraph] {
    guard let kept = world.journal.kept.first(where: { $0.number == number }) else {
      return [Paragraph(world.strings["entry-reader.gone"], .quiet)]
    }
    switch kept.entry {
    case .success(let entry): return EntryPage(entry: entry, world: world).paragraphs
    case .failure(let error):
      return [
        Paragraph(world.strings.sentence(error), .warn), Paragraph(""),
        Paragraph(world.strings["entry-reader.others"], .quiet),
      ]
    }
  }

  /// Where the page is: a column that can be read, whatever the window.
  private func column(_ pane: Pane) -> Rect {
    let inner = pane.padded
    return Rect(x: inner.x, y: inner.y, width: min(inner.width, 92), height: inner.height)
  }

  private func extent(_ world: World) -> ScrollExtent {
    Scroller(paragraphs(world)).extent(in: column(pane(in: world.area, world)), look: world.look)
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let pane = pane(in: rect, world)
    Panes([pane]).draw(into: &canvas, in: rect, look: world.look)
    Scroller(paragraphs(world), state: scroll, isActive: true)
      .draw(into: &canvas, in: column(pane), look: world.look)
    question?.draw(into: &canvas, in: rect, look: world.look)
    if canvas.cursor == nil { canvas.cursor = Point(x: rect.x + 1, y: rect.y + 1) }
  }
}

extension KeyTable {
  /// What only the page of an entry has.
  static let entryReaderKeys: [Binding] = [
    Binding([.left, .character("h")], .left, in: [.entryReader]),
    Binding([.right, .character("l")], .right, in: [.entryReader], footer: 3, shown: "←→"),
    Binding([.character("x"), .delete], .delete, in: [.entryReader], footer: 4),
    Binding([.character("e")], .exportEntry, in: [.entryReader], footer: 5),
    Binding([.character("E")], .exportAll, in: [.entryReader, .journalPages], footer: 6),
  ]
}
