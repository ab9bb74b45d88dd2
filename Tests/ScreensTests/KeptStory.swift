import Canvas
import Conversation
import History
import Keepers
import Packs
import Speech
import Testing

@testable import Screens

/// A program whose conversations are kept, as the executable would carry it out.
struct KeptStory {
  var app: App
  let keeper: any ConversationKeeping
  /// Everything that was asked to be kept, in order.
  var actions: [KeepAction] = []
  /// The time, in milliseconds since 1970: 2026-11-02 09:00 UTC, a Monday.
  var now = 1_793_610_000_000

  /// Opens the program at home with a keeper; nil packs leaves it without.
  init(
    _ keeper: any ConversationKeeping, packs: [Pack] = [TalkPack.pack], width: Int = 80, height: Int = 24,
    language: Language = .english, look: Look = Look(), utcOffset: Int = 0
  ) throws {
    self.keeper = keeper
    app = App(
      settings: Settings(language: language), terminal: look, width: width, height: height, freshSeed: 7,
      utcOffset: { _ in utcOffset })
    take(.packsLoaded(LoadedPacks(packs: packs, model: try .embedded(), problems: [])))
    take(.keeping(.opened(unfinished: try keeper.unfinished(), reports: try keeper.reports())))
  }

  /// The picture as it is now.
  var text: String { app.text }

  /// The conversation, while it is in sight.
  var practise: PractiseState? { app.screen.state.practised }

  /// Takes an event and carries out what comes of it.
  mutating func take(_ event: AppEvent) {
    var left = app.update(event)[...]
    while let effect = left.popFirst() {
      guard case .keep(let action) = effect else { continue }
      // What is read for the proposal at home changes nothing.
      if action != .recall { actions.append(action) }
      let done = action.carryOut(with: keeper, now: now)
      if case .failed = done { left = [] }
      left += app.update(.keeping(done))
    }
  }

  /// Opens a conversation.
  mutating func open(seed: UInt64 = 3, pack: Pack = TalkPack.pack) throws {
    let practise = PractiseState(
      pack: pack, customer: TalkPack.customer, company: TalkPack.company, seed: seed, app.world)
    app.stack.append(.practise(try #require(practise)))
  }

  /// Makes moves by name, each kept before the next.
  mutating func make(_ names: String...) throws {
    for name in names {
      var state = try #require(practise)
      _ = state.make(try state.session.scene.move(named: name, in: state.session.state), app.world)
      app.screen = .practise(state)
      press([.up])
    }
  }

  /// Says goodbye until the conversation is over.
  mutating func sayGoodbye() throws {
    for _ in 0..<4 {
      var state = try #require(practise)
      if state.session.state.isOver { return }
      _ = state.make(try state.session.scene.move(named: "goodbye", in: state.session.state), app.world)
      app.screen = .practise(state)
      press([.up])
    }
    Issue.record("the conversation does not end")
  }

  /// Presses keys.
  mutating func press(_ keys: [Key]) { for key in keys { take(.input(.key(key))) } }

  /// Types keys.
  mutating func type(_ text: String) { press(.keys(text)) }

  /// Presses keys and looks for texts that must be there then, and for others that must not.
  mutating func step(
    _ name: String, _ keys: [Key] = [], sees: [String] = [], lacks: [String] = [],
    at place: SourceLocation = #_sourceLocation
  ) {
    press(keys)
    let picture = text
    for part in sees {
      #expect(picture.contains(part), "\(name): “\(part)” is missing in\n\(picture)", sourceLocation: place)
    }
    for part in lacks {
      #expect(!picture.contains(part), "\(name): “\(part)” is there in\n\(picture)", sourceLocation: place)
    }
  }

  /// The names of what was asked to be kept.
  var names: [String] { actions.map(\.name) }
}

extension KeepAction {
  /// What it is, in short.
  var name: String {
    switch self {
    case .begin(_, let record): "begin \(record.turns.count)"
    case .append(let turn, let number, _): "append \(number) \(turn.move ?? "")"
    case .undo: "undo"
    case .name(let feeling, let turn, _): "name \(feeling ?? "nothing") in \(turn)"
    case .note(let text, _): "note \(text)"
    case .predict: "predict"
    case .finish(_, let ending, _): "finish \(ending?.rawValue ?? "open")"
    case .hold: "hold"
    case .delete(let record): "delete \(record)"
    case .deleteAll: "delete all"
    case .list: "list"
    case .listReports: "list reports"
    case .recall: "recall"
    case .load(let record): "load \(record)"
    }
  }
}

/// A keeper that fails with an error while there is one.
final class FailingKeeper: ConversationKeeping {
  let inner = MemoryKeeper()
  let problem: KeepingError.Problem?

  init(_ problem: KeepingError.Problem?) { self.problem = problem }

  private func check() throws(KeepingError) {
    if let problem { throw KeepingError(path: "/data/anprobe.sqlite", problem: problem) }
  }

  func begin(_ record: ConversationRecord) throws(KeepingError) -> Int {
    try check()
    return try inner.begin(record)
  }
  func append(_ turn: KeptTurn, as number: Int, to record: Int) throws(KeepingError) {
    try check()
    try inner.append(turn, as: number, to: record)
  }
  func undo(_ record: Int) throws(KeepingError) { try inner.undo(record) }
  func name(feeling: String?, turn: Int, of record: Int) throws(KeepingError) {
    try inner.name(feeling: feeling, turn: turn, of: record)
  }
  func note(_ text: String, about record: Int) throws(KeepingError) { try inner.note(text, about: record) }
  func predict(_ prediction: ConversationRecord.Prediction, of record: Int) throws(KeepingError) {
    try inner.predict(prediction, of: record)
  }
  func finish(_ record: Int, ending: Ending?, figures: [String: Int]) throws(KeepingError) {
    try inner.finish(record, ending: ending, figures: figures)
  }
  func unfinished() throws(KeepingError) -> ConversationRecord? { try inner.unfinished() }
  func hold(_ record: Int) throws(KeepingError) -> Bool { false }
  func list(_ query: RecordQuery) throws(KeepingError) -> [ConversationSummary] { try inner.list(query) }
  func record(_ id: Int) throws(KeepingError) -> ConversationRecord? { try inner.record(id) }
  func reports() throws(KeepingError) -> [KeptReport] { try inner.reports() }
  func delete(_ record: Int) throws(KeepingError) -> Bool { try inner.delete(record) }
  func deleteAll() throws(KeepingError) -> Int { try inner.deleteAll() }
}
