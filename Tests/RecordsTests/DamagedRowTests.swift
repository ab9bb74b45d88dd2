import FixedPack
import GRDB
import History
import Testing

@testable import Records

/// Whatever stands in a row, reading it ends in a conversation or in a message, and never ends the program.
struct DamagedRowTests {
  let folder = Folder()
  let store: RecordStore
  let record: Int

  init() throws {
    let conversations = try Conversations()
    store = try RecordStore(folder: folder.path)
    var whole = conversations.record(try conversations.session(seed: 1))
    whole.prediction = ConversationRecord.Prediction(need: "comfort", trust: 5, returns: 50)
    whole.setup.changed = ["discount": 90]
    record = try store.begin(whole)
  }

  /// Changes a row as somebody with an editor would.
  private func change(_ sql: String) throws {
    try store.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      try db.execute(sql: sql)
      try db.execute(sql: "PRAGMA foreign_keys = ON")
    }
  }

  private func problem<Value>(_ body: () throws(KeepingError) -> Value) -> KeepingError.Problem? {
    do throws(KeepingError) {
      _ = try body()
      return nil
    } catch {
      return error.problem
    }
  }

  @Test(arguments: [
    "UPDATE conversation SET started_at = 'yesterday'", "UPDATE conversation SET started_at = 9223372036854775807",
    "UPDATE conversation SET started_at = -5", "UPDATE conversation SET pack = x'80ff'",
    "UPDATE conversation SET seed = 'seven'", "UPDATE conversation SET seed = 1.5",
    "UPDATE conversation SET finished = 'yes'", "UPDATE conversation SET ending = x'00'",
    "UPDATE conversation SET language = x'6465'", "UPDATE figure SET value = 'many'",
    "UPDATE figure SET value = 9223372036854775807", "UPDATE figure SET value = -9223372036854775808",
    "UPDATE figure SET value = x'01'", "UPDATE prediction SET trust = 'far'", "UPDATE prediction SET need = x'ff'",
    "UPDATE conversation SET branch_of = 1, branch_turn = -1", "UPDATE conversation SET branch_turn = 'three'",
  ])
  func whatAListShowsIsDamaged(sql: String) throws {
    try change(sql)
    #expect(problem { () throws(KeepingError) in try store.list(RecordQuery()) } == .damaged)
    #expect(problem { () throws(KeepingError) in try store.record(record) } == .damaged)
  }

  @Test(arguments: [
    "UPDATE conversation SET model_hash = 'short'", "UPDATE conversation SET lines_hash = x'00'",
    "UPDATE conversation SET rules = -1", "UPDATE conversation SET skill = 70000",
    "UPDATE conversation SET pack_version = -3", "UPDATE conversation SET level = x'01'",
    "UPDATE conversation SET notes = zeroblob(1000000)", "UPDATE change SET value = 'some'",
    "UPDATE turn SET move = NULL WHERE number = 2", "UPDATE turn SET move = x'ff' WHERE number = 2",
    "UPDATE turn SET feeling = 0 WHERE number = 2; UPDATE turn SET feeling = x'00' WHERE number = 2",
    "UPDATE turn SET move = 'greet' WHERE number = 0", "DELETE FROM turn WHERE number = 2", "DELETE FROM turn",
    "UPDATE turn SET number = -7 WHERE number = 0", "UPDATE line SET turn = -1 WHERE turn = 1",
    "UPDATE line SET turn = 9000 WHERE turn = 1", "UPDATE line SET turn = 'one' WHERE turn = 1",
    "UPDATE line SET text = x'c328'", "UPDATE line SET voice = x'00'",
  ])
  func whatAConversationIsMadeOfIsDamaged(sql: String) throws {
    try change(sql)
    #expect(problem { () throws(KeepingError) in try store.record(record) } == .damaged)
    #expect(problem { () throws(KeepingError) in try store.list(RecordQuery(text: "e")) } == nil)
  }

  /// What only a later version can have written is read as well as can be.
  @Test func unknownNamesAreRead() throws {
    try change(
      "UPDATE conversation SET ending = 'danced', language = 'fr', level = 'god'; UPDATE line SET voice = 'dog'")
    let kept = try #require(try store.record(record))
    #expect(kept.ending == nil && kept.language == .english && kept.level == "god")
    #expect(kept.turns.allSatisfy { turn in turn.lines.allSatisfy { $0.voice == .scene } })
    #expect(try store.list(RecordQuery()).count == 1)
  }

  @Test func textThatIsNoUTF8IsMended() throws {
    try change(
      "UPDATE line SET text = CAST(x'41c328ff42' AS TEXT); UPDATE conversation SET notes = CAST(x'ff' AS TEXT)")
    let kept = try #require(try store.record(record))
    #expect(kept.turns[0].lines[0].text.hasPrefix("A") && kept.notes == "\u{FFFD}")
    #expect(try store.list(RecordQuery(text: "a")).count == 1)
  }

  /// Numbers beyond their range are brought to its end, as when they are guessed.
  @Test func aPredictionStaysInItsRange() throws {
    try change("UPDATE prediction SET trust = -4, returns = 5000")
    let prediction = try #require(try store.record(record)?.prediction)
    #expect(prediction.trust == 0 && prediction.returns == 100)
  }

  /// Opening a database with a missing value says that it is damaged, and one with a wrong value is used without it.
  @Test func theUnfinishedOneWithADamagedRowIsToldAsSuch() throws {
    try change("UPDATE conversation SET finished = 0, skill = 'good'")
    #expect(problem { () throws(KeepingError) in try store.unfinished() } == .damaged)
  }
}
