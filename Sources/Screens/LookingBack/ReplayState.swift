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

  /// Opens a record at its beginning.
  init(_ record: ConversationRecord, _ world: World) {
    self.record = record
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
  var wording: String { isEditing ? "note" : question != nil ? "question" : context.rawValue }
  var isEditing: Bool { editor != nil }
  var catchesBack: Bool { question != nil }
  var tickInterval: Int? { isPlaying && question == nil ? Self.paces[pace] : nil }

  private var last: Int { max(0, record.turns.count - 1) }

  func heading(_ world: World) -> String { ConversationTitle(record).text(world) }

  func note(_ world: World) -> String {
    world.strings.fill("lookback.turn", ["turn": String(turn), "all": String(last)])
  }

  func allows(_ command: Command, _ world: World) -> Bool {
    if question != nil {
      switch command {
      case .up, .down, .activate, .back, .help, .palette, .chooseNumber, .quit, .suspend, .redraw: return true
      default: return command.isDoor
      }
    }
    return switch command {
    case .goOn: !record.isFinished
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
    guard question == nil, editor == nil else { return [] }
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
