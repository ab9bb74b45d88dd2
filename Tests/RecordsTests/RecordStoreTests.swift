import Conversation
import FixedPack
import GRDB
import Glibc
import History
import Keepers
import Speech
import Testing

@testable import Records

/// What was kept is there, word for word, in whatever order it was kept.
struct RecordStoreTests {
  let folder = Folder()
  let conversations: Conversations
  let store: RecordStore

  init() throws {
    conversations = try Conversations()
    store = try RecordStore(folder: folder.path + "/data")
  }

  @Test func everyTurnIsKeptAsItIsTaken() throws {
    let whole = conversations.record(try conversations.session(seed: 3))
    let id = try store.begin(conversations.opening(whole))
    for number in 1..<whole.turns.count {
      try store.append(whole.turns[number], as: number, to: id)
      let other = try RecordStore(folder: store.folder)
      #expect(try other.record(id)?.turns == Array(whole.turns.prefix(number + 1)))
    }
    try store.finish(id, ending: whole.ending, figures: whole.figures)
    var expected = whole
    expected.id = id
    #expect(try store.record(id) == expected)
    #expect(try store.check() == [])
  }

  @Test func everythingThatBelongsToARecordComesBack() throws {
    var record = conversations.record(try conversations.session(seed: 8, language: .german))
    record.setup.seed = .max
    record.setup.skill = 900
    record.setup.changed = ["patience-per-turn": 60, "moves.greet.landed.trust": -5]
    record.setup.modelHash = ContentHash(bits: .max)
    record.notes = "Ärger 😀\nzweite Zeile\u{0}'; DROP TABLE turn; --"
    record.turns[1].feeling = "torn"
    record.prediction = .init(need: nil, trust: 4, returns: 70)
    let parent = try store.begin(record)
    record.branch = .init(record: parent, turn: 2)
    record.prediction = .init(need: "comfort", trust: 11, returns: -3)
    record.id = try store.begin(record)
    record.notes.removeAll { $0 == "\0" }
    #expect(try store.record(record.id) == record)
    #expect(record.prediction == .init(need: "comfort", trust: 10, returns: 0))
    #expect(try store.list(RecordQuery()).first == ConversationSummary(record))
  }

  @Test func aTurnOutOfOrderIsRefused() throws {
    let whole = conversations.record(try conversations.session(seed: 3))
    let id = try store.begin(conversations.opening(whole))
    let error = KeepingError(path: store.path, problem: .missing(id))
    #expect(throws: error) { try store.append(whole.turns[1], as: 0, to: id) }
    #expect(throws: error) { try store.append(whole.turns[1], as: 2, to: id) }
    #expect(throws: KeepingError(path: store.path, problem: .missing(99))) {
      try store.append(whole.turns[0], as: 0, to: 99)
    }
    #expect(try store.record(id)?.turns.count == 1)
  }

  @Test func undoNotesFeelingsAndPredictions() throws {
    let whole = conversations.record(try conversations.session(seed: 3))
    let id = try store.begin(whole)
    #expect(try store.unfinished() == nil)
    try store.undo(id)
    let kept = try #require(try store.unfinished())
    #expect(kept.turns == whole.turns.dropLast() && kept.ending == nil && kept.figures.isEmpty)
    try store.name(feeling: "torn", turn: 1, of: id)
    try store.name(feeling: "calm", turn: 2, of: id)
    try store.name(feeling: nil, turn: 1, of: id)
    try store.note("Zuhören.", about: id)
    try store.predict(.init(need: "comfort", trust: 3, returns: 40), of: id)
    try store.predict(.init(need: "economy", trust: 5, returns: 50), of: id)
    let changed = try #require(try store.record(id))
    #expect(changed.turns.compactMap(\.feeling) == ["calm"] && changed.notes == "Zuhören.")
    #expect(changed.prediction == .init(need: "economy", trust: 5, returns: 50))
    #expect(throws: KeepingError(path: store.path, problem: .missing(id))) {
      try store.name(feeling: "torn", turn: 99, of: id)
    }
    for _ in 0..<100 { try store.undo(id) }
    #expect(try store.record(id)?.turns.count == 1, "the opening stays")
  }

  @Test func listsFindWhatWasSaidOrWritten() throws {
    let memory = MemoryKeeper()
    for seed in 1...12 as ClosedRange<UInt64> {
      var record = conversations.record(try conversations.session(seed: seed), at: Int(seed % 5))
      record.notes = seed == 2 ? "ÄRGER am Regal" : seed == 3 ? "100% ehrlich_" : ""
      record.isFinished = seed != 4
      #expect(try store.begin(record) == memory.begin(record))
    }
    let queries = [
      RecordQuery(), RecordQuery(text: "ärger"), RecordQuery(text: "%"), RecordQuery(text: "_"),
      RecordQuery(text: "I WALK"), RecordQuery(text: "cora"), RecordQuery(text: "no such words"),
      RecordQuery(customer: "ada"), RecordQuery(company: "chain", limit: 2), RecordQuery(isFinished: false),
      RecordQuery(since: 2, before: 4), RecordQuery(text: "corner", customer: "ben"), RecordQuery(limit: 0),
    ]
    for query in queries {
      #expect(try store.list(query) == memory.list(query), "\(query)")
    }
    for ending in Ending.allCases {
      #expect(try store.list(RecordQuery(ending: ending)) == memory.list(RecordQuery(ending: ending)))
    }
    #expect(try store.list(RecordQuery(text: "ärger")).count == 1)
  }

  @Test func aThousandConversationsAreReplayedBitForBit() throws {
    var scenes: [Scene] = []
    for customer in FixedPack.customers {
      for company in FixedPack.companies {
        scenes.append(
          try conversations.pack.scene(customer: customer, company: company, model: conversations.replay.model))
      }
    }
    var held: [Int: [Turn]] = [:]
    for number in 0..<1000 as Range<UInt64> {
      let language: Language = number % 2 == 0 ? .german : .english
      let seed = number &* 0x9E37_79B9_7F4A_7C15 >> (number % 64)
      let session = conversations.session(in: scenes[Int(number % 6)], seed: seed, language: language)
      held[try store.begin(conversations.record(session))] = session.turns
    }
    let reopened = try RecordStore(folder: store.folder)
    #expect(held.count == 1000)
    for (id, turns) in held {
      let record = try #require(try reopened.record(id))
      try #require(try conversations.replay.session(of: record).turns == turns, "record \(id)")
      if id % 20 == 0 { #expect(conversations.replay.finding(on: record) == .same, "record \(id)") }
    }
    #expect(try reopened.check() == [])
  }

  @Test func branchesAreATree() throws {
    let record = conversations.record(try conversations.session(seed: 3))
    let memory = MemoryKeeper()
    let keepers: [any ConversationKeeping] = [store, memory]
    for keeper in keepers {
      // One that is not over yet, a branch of it, branches of that, and one more of the first.
      let root = try keeper.begin(conversations.opening(record))
      func branch(of parent: Int, _ turn: Int) throws -> Int {
        var branch = record
        branch.branch = .init(record: parent, turn: turn)
        return try keeper.begin(branch)
      }
      let first = try branch(of: root, 0)
      let deeper = try branch(of: first, 3)
      let deepest = try branch(of: deeper, 4)
      let second = try branch(of: root, 0)
      func parents() throws -> [Int: Int] {
        let rows = try keeper.list(RecordQuery())
        return Dictionary(uniqueKeysWithValues: rows.compactMap { row in row.branch.map { (row.id, $0.record) } })
      }
      #expect(try parents() == [first: root, deeper: first, deepest: deeper, second: root])
      // What goes off from one that is deleted stands for itself; what goes off from that stays where it is.
      #expect(try keeper.delete(first))
      #expect(try parents() == [deepest: deeper, second: root])
      for id in [deeper, deepest] {
        let kept = try #require(try keeper.record(id))
        #expect(conversations.replay.finding(on: kept) == .same)
      }
      #expect(try keeper.deleteAll() == 4)
    }
    #expect(try store.check() == [])
  }

  @Test func branchesOutliveWhatTheyGoOffFrom() throws {
    let record = conversations.record(try conversations.session(seed: 3))
    let parent = try store.begin(record)
    var branch = record
    branch.branch = .init(record: parent, turn: 4)
    let child = try store.begin(branch)
    #expect(try store.record(child)?.branch == .init(record: parent, turn: 4))
    #expect(try store.delete(parent))
    #expect(try store.record(child)?.branch == nil)
    #expect(try store.record(child)?.turns == record.turns)
    branch.branch = .init(record: 999, turn: 4)
    #expect(try store.record(try store.begin(branch))?.branch == nil, "there is no such conversation")
  }

  @Test func whereThingsLie() throws {
    func folder(_ explicit: String?, _ environment: String?, _ data: String?, _ home: String?) throws -> String {
      try RecordStore.folder(explicit: explicit, environment: environment, data: data, home: home)
    }
    #expect(try folder("here", "/env", "/data", "/home") == "here")
    #expect(try folder("", "/env", "/data", "/home") == "/env")
    #expect(try folder(nil, "", "/data", "/home") == "/data/anprobe")
    #expect(try folder(nil, nil, "relative", "/home") == "/home/.local/share/anprobe")
    #expect(throws: KeepingError(path: "", problem: .noPlace)) { try folder(nil, nil, nil, nil) }
  }

  @Test func everyTurnIsOnTheDiskBeforeTheCallReturns() throws {
    let settings = try store.queue.read { db in
      [
        try String.fetchOne(db, sql: "PRAGMA journal_mode"), try String.fetchOne(db, sql: "PRAGMA synchronous"),
        try String.fetchOne(db, sql: "PRAGMA secure_delete"), try String.fetchOne(db, sql: "PRAGMA foreign_keys"),
      ]
    }
    #expect(settings == ["wal", "2", "1", "1"])
  }
}
