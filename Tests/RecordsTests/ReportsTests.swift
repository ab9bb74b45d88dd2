import Conversation
import GRDB
import History
import Keepers
import Packs
import Speech
import Testing

@testable import Records

/// What was reported is found in what is kept; what preceded a conversation stays with it.
struct ReportsTests {
  let folder = Folder()
  let conversations: Conversations
  let store: RecordStore

  init() throws {
    conversations = try Conversations()
    store = try RecordStore(folder: folder.path + "/data")
  }

  /// Records with reports and without, the newest first, so that their order is that of time and not of keeping.
  private func fill(_ keeper: any ConversationKeeping) throws {
    let parent = try conversations.session(seed: 3)
    for (index, moves) in [
      ["report-need"], ["goodbye"], ["refer:cobbler", "report-need"], ["report-need"], ["report-need"],
    ].enumerated() {
      var record = conversations.record(parent, at: 1_700_000_000_000 - index * 1000)
      record.turns = ([nil, "greet"] + moves).map { KeptTurn(move: $0, lines: []) }
      // The fourth has the report in common with the first, the fifth has its own.
      if index > 2 { record.branch = .init(record: 1, turn: index == 3 ? 2 : 1) }
      _ = try keeper.begin(record)
    }
  }

  @Test func theyAreFoundOldestFirstByEveryKeeper() throws {
    let memory = MemoryKeeper()
    for keeper in [store, memory] as [any ConversationKeeping] {
      try fill(keeper)
      let reports = try keeper.reports()
      #expect(reports.map(\.record) == [5, 3, 1])
      #expect(reports.map(\.report.wasSentElsewhere) == [false, true, false])
      try keeper.undo(5)
      #expect(try keeper.reports().map(\.record) == [3, 1])
      #expect(try keeper.delete(3))
      #expect(try keeper.reports().map(\.record) == [1])
    }
    #expect(try store.reports() == memory.reports())
    #expect(try store.deleteAll() == 4)
    #expect(try store.reports().isEmpty)
  }

  /// A conversation after reports stays what it was when those conversations are gone.
  @Test func deletedReportsChangeNothingThatIsKept() throws {
    try fill(store)
    let changed = ["report:ada": 7, "report-elsewhere:ada": 2]
    var pack = conversations.pack
    // Nothing is here in Ada's size, and everything can be ordered.
    for article in pack.assortment.articles.indices {
      for variant in pack.assortment.articles[article].variants.indices {
        pack.assortment.articles[article].variants[variant].stock = 0
      }
    }
    let replay = Replay(packs: [pack], model: conversations.replay.model) { _ in Forms { $0 } }
    let (here, precedent) = try pack.after(changed, customer: "ada", company: "corner", model: replay.model)
    #expect(!precedent.changes.isEmpty)
    let scene = try here.scene(customer: "ada", company: "corner", model: replay.model)
    var record = conversations.record(conversations.session(in: scene, seed: 8))
    record.setup.changed = changed
    let id = try store.begin(record)
    for report in try store.reports() { #expect(try store.delete(report.record)) }
    let reopened = try RecordStore(folder: store.folder)
    let kept = try #require(try reopened.record(id))
    #expect(kept.setup == record.setup)
    #expect(replay.finding(on: kept) == .same)
    #expect(try ContentHash.model(of: replay.session(of: kept).scene) == .model(of: scene))
    #expect(try reopened.check() == [])
  }
}
