import Canvas
import Journal

/// What a file with one's own entries would say, line by line, before it is written.
struct JournalExportState: ScreenState {
  /// The numbers of the entries, in the order of the file.
  private let numbers: [Int]
  /// Whether it is everything there is.
  private let isAll: Bool
  /// How far it is scrolled.
  private(set) var scroll = ScrollState()
  /// Whether to write it.
  private(set) var question: Question?

  /// Shows some entries.
  init(_ numbers: [Int]) {
    self.numbers = numbers
    isAll = false
  }

  /// Shows everything that can be read, the oldest first.
  init(all world: World) {
    numbers = world.journal.entries.map(\.number).reversed()
    isAll = true
  }

  var context: Context { .journalExport }
  var wording: String { question == nil ? context.rawValue : "question" }
  var isPrivate: Bool { true }
  var catchesBack: Bool { question != nil }

  func heading(_ world: World) -> String { world.strings["screen.journal-export"] }

  func allows(_ command: Command, _ world: World) -> Bool {
    switch command {
    case .left, .right, .nextPane, .previousPane: false
    case .chooseNumber: question != nil
    default: true
    }
  }

  /// The entries.
  private func entries(_ world: World) -> [JournalEntry] { numbers.compactMap { world.journal.entry($0) } }

  /// What the file says.
  func text(_ world: World) -> String { world.journalText?.markdown(entries(world)) ?? "" }

  /// What the file is called, by the day it is written; where that is taken, it gets a number.
  static func file(_ world: World) -> String {
    let date = world.moment(world.now()).date
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "anprobe-journal-\(date.year)-\(two(date.month))-\(two(date.day)).md"
  }

  // MARK: Commands

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    if question != nil { return inQuestion(command, key, world) }
    switch command {
    case .activate:
      let items = [world.strings["journal-export.leave"], world.strings["journal-export.write"]]
      question = Question(
        title: Self.file(world), text: [Paragraph(before(world))],
        items: items.enumerated().map { ListItem($0.element, id: $0.offset) })
    default: scroll.take(command, extent: extent(world))
    }
    return []
  }

  private mutating func inQuestion(_ command: Command, _ key: Key?, _ world: World) -> [Step] {
    if command == .back {
      question = nil
      return []
    }
    guard let chosen = question?.take(command, key: key) else { return [] }
    question = nil
    guard chosen == 1 else { return [.back, .say(world.saying(.exportCancelled))] }
    return [.journal(.export(text: text(world), file: Self.file(world)))]
  }

  mutating func journalArrived(_ event: JournalEvent, _ world: World) -> [Step] {
    guard case .exported(let file) = event else { return [] }
    return [.back, .say(world.saying(.exportDone, ["path": file.cleaned()]))]
  }

  // MARK: View

  /// That whoever has the file can read it.
  private func before(_ world: World) -> String {
    let count = entries(world).count
    return count == 1 ? world.saying(.exportBeforeOne) : world.saying(.exportBefore, ["count": String(count)])
  }

  /// What is to be known before.
  private func heads(_ world: World) -> [Paragraph] {
    var heads = [Paragraph(before(world), .strong), Paragraph(world.saying(.exportContains), .quiet)]
    if isAll, let unreadable = world.unreadable { heads.append(Paragraph(unreadable, .warn)) }
    return heads
  }

  private func layout(in rect: Rect, _ world: World) -> (heads: Rect, pane: Pane) {
    let lines = Scroller(heads(world)).extent(in: rect.inset(x: 2), look: world.look).lines
    let (top, below) = rect.splitTop(min(lines, rect.height / 3))
    return (top.inset(x: 2), Pane(Self.file(world), rect: below, isActive: true))
  }

  /// The lines of the file, as they will stand in it.
  private func preview(_ world: World) -> Scroller {
    let lines = text(world).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return Scroller(lines.map { Paragraph(String($0).cleaned()) }, state: scroll, isActive: true)
  }

  private func extent(_ world: World) -> ScrollExtent {
    preview(world).extent(in: layout(in: world.area, world).pane.padded, look: world.look)
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let (top, pane) = layout(in: rect, world)
    Scroller(heads(world)).draw(into: &canvas, in: top, look: look)
    Panes([pane]).draw(into: &canvas, in: rect, look: look)
    preview(world).draw(into: &canvas, in: pane.padded, look: look)
    question?.draw(into: &canvas, in: rect, look: look)
    if canvas.cursor == nil { canvas.cursor = Point(x: pane.rect.x + 1, y: pane.rect.y + 1) }
  }
}
