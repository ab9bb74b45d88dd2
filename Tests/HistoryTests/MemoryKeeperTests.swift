import Conversation
import FixedPack
import Keepers
import Packs
import Testing

@testable import History

/// The keeper without a disk does what every keeper does.
struct MemoryKeeperTests {
  let pack: Pack
  let replay: Replay

  init() throws {
    pack = try FixedPack.load()
    replay = try fixedReplay([pack])
  }

  @Test func aConversationIsKeptTurnByTurn() throws {
    let session = try longSession(pack, replay, from: 3)
    let whole = record(of: session, pack)
    let keeper = MemoryKeeper()
    var first = whole
    first.turns = Array(whole.turns.prefix(1))
    first.ending = nil
    first.isFinished = false
    first.figures = [:]
    let id = try keeper.begin(first)
    for number in 1..<whole.turns.count {
      try keeper.append(whole.turns[number], as: number, to: id)
      #expect(try keeper.unfinished()?.turns.count == number + 1)
    }
    #expect(throws: KeepingError(path: "", problem: .missing(id))) {
      try keeper.append(whole.turns[1], as: 1, to: id)
    }
    try keeper.finish(id, ending: session.state.ending, figures: Figures.of(session))
    #expect(try keeper.unfinished() == nil)
    let kept = try #require(try keeper.record(id))
    #expect(kept.turns == whole.turns && kept.ending == whole.ending && kept.figures == whole.figures)
    try keeper.undo(id)
    #expect(try keeper.unfinished()?.turns.count == whole.turns.count - 1)
  }

  @Test func listsFindWhatWasSaidAndForgetWhatWasDeleted() throws {
    let keeper = MemoryKeeper()
    for seed in 1...6 as ClosedRange<UInt64> {
      var kept = record(of: try playedSession(pack, replay, seed: seed), pack)
      kept.startedAt = Int(seed)
      kept.notes = seed == 2 ? "ÄRGER am Regal" : ""
      _ = try keeper.begin(kept)
    }
    #expect(try keeper.list(RecordQuery()).map(\.startedAt) == [6, 5, 4, 3, 2, 1])
    #expect(try keeper.list(RecordQuery(text: "ärger")).map(\.startedAt) == [2])
    #expect(try keeper.list(RecordQuery(customer: "ada")).map(\.startedAt) == [6, 3])
    #expect(try keeper.list(RecordQuery(since: 2, before: 4)).map(\.startedAt) == [3, 2])
    #expect(try keeper.list(RecordQuery(limit: 2)).map(\.startedAt) == [6, 5])
    #expect(try keeper.delete(3) && !keeper.delete(3))
    #expect(try keeper.deleteAll() == 5)
    #expect(try keeper.list(RecordQuery()).isEmpty)
  }
}
