import Canvas
import Conversation
import History
import Packs
import Speech

/// A kept conversation, read again turn by turn.
struct ReplayState: ScreenState {
  /// What is known of holding it again.
  enum Proof: Hashable, Sendable {
    /// It comes out the same; the capsule that stands for it.
    case same(capsule: String)
    /// It comes out the same in other words; the capsule that stands for it.
    case otherWords(capsule: String)
    /// It cannot be held again, as a sentence says.
    case none(String)
  }

  /// How long a turn stays while it plays by itself, in milliseconds.
  static let paces = [8000, 5000, 3000, 2000, 1200, 700, 350]

  /// The conversation.
  var record: ConversationRecord
  /// Whether it comes out the same.
  let proof: Proof
  /// All that is kept, as it was listed.
  private(set) var all: [ConversationSummary]
  /// What it goes off from, and what goes off from it.
  private(set) var family: Family
  /// The last turn in sight.
  var turn = 0
  /// Whether it plays by itself.
  var isPlaying = false
  /// How fast, as a place in ``paces``.
  var pace = 2
  /// How far the transcript is scrolled.
  var scroll = ScrollState(followsEnd: true)
  /// What is being written about it.
  var editor: LineEditor?
  /// Whether to delete it.
  var question: Question?
  /// Which relative to go to.
  var relatives: Question?

  /// Opens a record at its beginning.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - all: What is kept, to find its relatives.
  ///   - world: What it is shown with.
  init(_ record: ConversationRecord, among all: [ConversationSummary], _ world: World) {
    self.record = record
    self.all = all
    family = Family(of: record.id, from: record.branch, among: all)
    proof = Self.proof(of: record, world)
  }

  private static func proof(of record: ConversationRecord, _ world: World) -> Proof {
    guard let replay = world.replay else { return .none(world.strings["home.opening"]) }
    let finding = replay.finding(on: record)
    if case .differs(let turn) = finding {
      return .none(world.strings.fill("keep.replay.differs", ["turn": String(turn)]))
    }
    do throws(ReplayProblem) {
      let setup = record.setup
      let capsule = Capsule(
        of: try replay.session(of: record), pack: setup.pack, version: setup.packVersion, changed: setup.changed
      ).text
      return finding == .same ? .same(capsule: capsule) : .otherWords(capsule: capsule)
    } catch {
      return .none(world.strings.sentence(error))
    }
  }

  /// The capsule; nil where it could not be played anywhere.
  var capsule: String? {
    switch proof {
    case .same(let capsule), .otherWords(let capsule): capsule
    case .none: nil
    }
  }

  var context: Context { .replay }
  var wording: String { isEditing ? "note" : isAsking ? "question" : context.rawValue }
  var isEditing: Bool { editor != nil }
  var catchesBack: Bool { isAsking }
  /// Whether a list lies over it.
  var isAsking: Bool { question != nil || relatives != nil }
  var tickInterval: Int? { isPlaying && !isAsking ? Self.paces[pace] : nil }

  private var last: Int { max(0, record.turns.count - 1) }

  func heading(_ world: World) -> String { ConversationTitle(record).text(world) }

  func note(_ world: World) -> String {
    world.strings.fill("lookback.turn", ["turn": String(turn), "all": String(last)])
  }

  func allows(_ command: Command, _ world: World) -> Bool {
    if isAsking {
      switch command {
      case .up, .down, .activate, .back, .help, .palette, .chooseNumber, .quit, .suspend, .redraw: return true
      default: return command.isDoor
      }
    }
    return switch command {
    case .goOn: !record.isFinished
    case .understand: record.isFinished && capsule != nil
    case .showRelatives: !family.members.isEmpty
    case .showCapsule: true
    case .nextPane, .previousPane, .chooseNumber: false
    default: true
    }
  }

  // MARK: Commands

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    if editor != nil { return inEditor(command) }
    if var question {
      let chosen = question.take(command, key: key)
      self.question = command == .back || chosen != nil ? nil : question
      return chosen == 1 ? [.keep(.delete(record: record.id))] : []
    }
    if var relatives {
      let chosen = relatives.take(command, key: key)
      self.relatives = command == .back || chosen != nil ? nil : relatives
      return chosen.map { [.keep(.load(record: $0))] } ?? []
    }
    switch command {
    case .right, .activate: go(to: turn + 1)
    case .left: go(to: turn - 1)
    case .first: go(to: 0)
    case .last: go(to: last)
    case .play:
      if turn == last { turn = 0 }
      isPlaying.toggle()
    case .more: pace = min(pace + 1, Self.paces.count - 1)
    case .less: pace = max(pace - 1, 0)
    case .editNote: editor = LineEditor(record.notes, limit: 500)
    case .showCapsule: return [showCapsule(world)]
    case .goOn: return [.goOn(record)]
    case .understand: return understand(world)
    case .showRelatives: return showRelatives(world)
    case .delete: question = .deletionOfOne(ConversationTitle(record), world)
    default: scroll(command, world)
    }
    return []
  }

  private mutating func go(to turn: Int) {
    self.turn = min(max(0, turn), last)
    isPlaying = false
    scroll = ScrollState(followsEnd: true)
  }

  /// Goes to the one relative there is, or asks to which.
  private mutating func showRelatives(_ world: World) -> [Step] {
    let members = family.members
    if members.count == 1 { return [.keep(.load(record: members[0].id))] }
    relatives = Question(
      title: world.strings["lookback.relatives"], text: [],
      items: members.map { ListItem(family.name(of: $0, world), id: $0.id) })
    return []
  }

  /// Looks back at it as after it was held; what is played on from there goes off from this record.
  private func understand(_ world: World) -> [Step] {
    guard let replay = world.replay, let pack = replay.packs.first(where: { $0.name == record.setup.pack }) else {
      return []
    }
    do throws(ReplayProblem) {
      var practise = replay.practise(try replay.session(of: record), pack, record.setup)
      practise.branch = record.branch
      return [.open(.debrief(DebriefState(practise, record: record.id, turn: turn)))]
    } catch {
      return [.say(world.strings.sentence(error))]
    }
  }

  private mutating func inEditor(_ command: Command) -> [Step] {
    guard let text = editor?.text else { return [] }
    switch command {
    case .back: editor = nil
    case .activate:
      editor = nil
      return text == record.notes ? [] : [.keep(.note(text, record: record.id))]
    default: break
    }
    return []
  }

  private func showCapsule(_ world: World) -> Step {
    let strings = world.strings
    let export = Paragraph(strings.fill("lookback.export", ["record": String(record.id)]), .quiet)
    guard let capsule else {
      return .show(title: strings["lookback.capsule"], [Paragraph(proofText(world)), Paragraph(""), export])
    }
    return .show(
      title: strings["lookback.capsule"],
      [
        Paragraph(capsule, .strong), Paragraph(""), Paragraph(strings["lookback.capsule-text"]), Paragraph(""), export,
      ])
  }

  /// Whether it comes out the same, in a sentence.
  func proofText(_ world: World) -> String {
    switch proof {
    case .same: world.strings["lookback.proof.same"]
    case .otherWords: world.strings["lookback.proof.other-words"]
    case .none(let why): world.strings.fill("lookback.proof.none", ["why": why])
    }
  }

  mutating func edit(_ key: Key, _ world: World) -> [Step] {
    editor?.handle(key)
    return []
  }

  mutating func paste(_ text: String, _ world: World) -> [Step] {
    editor?.insert(text)
    return []
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    guard !isAsking, editor == nil else { return [] }
    if layout(in: world.area, world).transcript.rect.contains(point) { go(to: turn + 1) }
    return []
  }

  mutating func tick(_ world: World) -> [Step] {
    guard isPlaying else { return [] }
    turn = min(turn + 1, last)
    scroll = ScrollState(followsEnd: true)
    if turn == last { isPlaying = false }
    return []
  }

  mutating func keptArrived(_ event: KeepEvent, _ world: World) -> [Step] {
    switch event {
    case .done(.note(let text, let record), _) where record == self.record.id:
      self.record.notes = text
      return [.say(world.strings["lookback.noted"])]
    case .listed(let query, let records) where query == RecordQuery():
      all = records
      family = Family(of: record.id, from: record.branch, among: records)
      return []
    case .loaded(_, let record?):
      var next = ReplayState(record, among: all, world)
      // What both have in common is skipped: one looks at where they part.
      if let branch = record.branch, branch.record == self.record.id { next.turn = min(branch.turn + 1, next.last) }
      if let branch = self.record.branch, branch.record == record.id { next.turn = min(branch.turn + 1, next.last) }
      return [.replace(.replay(next))]
    case .done(.delete(let record), _) where record == self.record.id:
      return [.back, .keep(.list(RecordQuery())), .say(world.strings["lookback.deleted"])]
    default: return []
    }
  }

  private mutating func scroll(_ command: Command, _ world: World) {
    let pane = layout(in: world.area, world).transcript
    let extent = Scroller(transcript(world)).extent(in: pane.padded, look: world.look)
    switch command {
    case .up: scroll.scroll(by: -1, extent: extent)
    case .down: scroll.scroll(by: 1, extent: extent)
    case .pageUp: scroll.page(by: -1, extent: extent)
    case .pageDown: scroll.page(by: 1, extent: extent)
    default: break
    }
  }
}
