import Conversation
import History
import Packs
import Records
import Screens
import Speech

/// Runs a plain dialogue on standard input and output, and keeps the conversation.
struct PlainRunner {
  var start: Start
  let library: Library
  let language: Language
  let strings: Forms
  private let texts: Strings
  private var output = Output()
  /// What was reported in kept conversations.
  private var reports: [KeptReport] = []
  /// The conversations of before.
  private(set) var past: [ConversationSummary] = []

  /// Reads what it needs and says nothing yet.
  ///
  /// - Throws: ``CommandError`` where there are no packs.
  init(start: Start) throws {
    self.start = start
    var library = try Library(start.common, start.data, naming: [start.company])
    if start.company == nil { library.addOwnShop(start.data) }
    self.library = library
    language = start.common.language
    strings = .interface(language)
    texts = Strings(.embedded(language))
  }

  /// A conversation to be held.
  private struct Meeting {
    var session: Session
    var pack: Pack
    /// What was changed for it, as a setup names it.
    var changed: [String: Int]
    /// What had been reported in the house before it.
    var precedent: Precedent
    /// What was kept of it before.
    var record: ConversationRecord?
  }

  /// Lets someone in and holds the conversation, until it is left or the input ends.
  ///
  /// - Throws: ``CommandError`` where there is nobody of the name given.
  mutating func run() throws {
    var keeper: RecordStore?
    var unfinished: ConversationRecord?
    var complaint: [String] = []
    do throws(KeepingError) {
      let store = try RecordStore(folder: start.data.folder())
      if start.customer == nil { unfinished = try store.unfinished() }
      keeper = store
    } catch {
      complaint = [texts.unavailable(error)]
    }
    reports = (try? keeper?.reports()) ?? []
    past = (try? keeper?.list(RecordQuery())) ?? []
    guard let meeting = try meeting(unfinished) else { return }
    try show(complaint)
    let pack = meeting.pack
    let level = start.level ?? .seller
    let keeping = keeper.map { store in
      PlainKeeping(
        keeper: store, pack: pack, changed: meeting.changed, level: level, strings: texts, forms: { .interface($0) },
        now: { Environment.now })
    }
    try hold(meeting, keeping, level)
  }

  /// Holds a conversation; what was said is on the disk before the lines after it are printed.
  private mutating func hold(_ meeting: Meeting, _ keeping: PlainKeeping?, _ level: Level) throws {
    var keeping = keeping
    var dialogue = PlainDialogue(
      meeting.session, words: meeting.pack.words, strings: strings, language: language, level: level,
      trail: trail(meeting))
    dialogue.ears = OwnWordsSource.ears(meeting.pack, language)
    if let record = meeting.record { try show(keeping?.goOn(with: record) ?? []) }
    try show(keeping?.keep(dialogue.session) ?? [])
    try show(dialogue.open())
    while !dialogue.isOver {
      guard let line = readLine() else {
        // Whoever hears the ending need not say goodbye.
        if !dialogue.session.state.isOver { try show([strings.filled("plain.input-ended")]) }
        return
      }
      let answer = dialogue.answer(line)
      try show((keeping?.keep(dialogue.session) ?? []) + answer)
    }
  }

  /// The conversation to hold: one that was left, or a new one; nil if the person leaves or the input ends.
  private mutating func meeting(_ unfinished: ConversationRecord?) throws -> Meeting? {
    if let unfinished {
      let left = PlainUnfinished(
        unfinished, replay: try .over(library.packs), strings: texts, language: language)
      let rows = [Row("go-on", strings.filled("plain.go-on")), Row("new", strings.filled("plain.begin-new"))]
      let question = strings.filled("plain.unfinished", ["waiting": left.name])
      guard let choice = try said(choose(question, rows)) else { return nil }
      if choice == "go-on" {
        do throws(PlainUnfinished.Refusal) {
          let (session, pack, precedent) = try left.reopened()
          return Meeting(
            session: session, pack: pack, changed: unfinished.setup.changed, precedent: precedent, record: unfinished)
        } catch {
          try show(error.lines + [""])
        }
      }
    }
    guard let (customer, company) = try people() else {
      try show([strings.filled("plain.input-ended")])
      return nil
    }
    guard customer != Row.season else {
      try playSeason()
      return nil
    }
    guard try said(customer) != nil, try said(company) != nil else { return nil }
    let pack = try library.pack(customer: customer, company: company)
    let changed = pack.setup(after: reports.made(in: company, pack: pack.name), in: company)
    let (here, precedent) = try pack.after(changed, customer: customer, company: company, model: library.model)
    let scene = try library.scene(here, customer: customer, company: company)
    let session = Session(
      scene: scene, words: pack.words, forms: strings, language: language,
      seed: start.seed ?? Seed.next(after: Environment.freshSeed, notIn: past))
    return Meeting(session: session, pack: pack, changed: changed, precedent: precedent)
  }

  /// What became of one's own reports in the house of a conversation.
  private func trail(_ meeting: Meeting) -> ReportTrail {
    let scene = meeting.session.scene
    let company = scene.company
    return ReportTrail(
      pack: meeting.pack, customer: scene.customer.id, company: company, precedent: meeting.precedent,
      made: reports.made(in: company.id, pack: meeting.pack.name).count, strings: strings, language: language)
  }

  /// What was chosen; nil at the end of the input or if the person leaves, which is said then.
  private mutating func said(_ choice: String?) throws -> String? {
    guard let choice, !choice.isEmpty else {
      try show([strings.filled(choice == nil ? "plain.input-ended" : "plain.bye")])
      return nil
    }
    return choice
  }

  /// Plays a season with all defaults, and prints what the command `season` prints.
  private func playSeason() throws {
    var command = try SeasonCommand.parse([])
    command.common = start.common
    command.data = start.data
    try command.run()
  }

  /// Prints lines at once.
  mutating func show(_ lines: [String]) throws {
    for line in lines { try output.line(line) }
    try output.flush()
  }
}
