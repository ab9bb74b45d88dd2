import FixedPack
import GRDB
import History
import Speech
import Testing

@testable import Records

/// What is deleted is in no file of the folder any more.
struct DeletingTests {
  let folder = Folder()
  let conversations: Conversations
  private let canary = "Kanarienvogel-7f3a"

  init() throws { conversations = try Conversations() }

  /// A record with a word in its notes, lines and feelings that is nowhere else.
  private func singing(_ seed: UInt64, _ word: String) throws -> ConversationRecord {
    var record = conversations.record(try conversations.session(seed: seed))
    record.notes = String(repeating: word + " ", count: 2000)
    for index in record.turns.indices {
      record.turns[index].lines.append(Line(.customer, "und \(word)!"))
      record.turns[index].feeling = word
    }
    return record
  }

  /// The form with one more step, so that the form of today is an earlier one, of which a copy is made.
  private let next = Schema(
    steps: Schema.current.steps + [Schema.Step(name: "dreams", statements: "CREATE TABLE dream (text TEXT)")])
  private var copy: String { "anprobe.before-\(next.version).sqlite" }

  /// Ten conversations and one of them to be deleted; gives that one's number.
  private func fill(_ store: RecordStore) throws -> Int {
    var deleted = 0
    for seed in 1...10 as ClosedRange<UInt64> {
      let id = try store.begin(try singing(seed, seed == 5 ? canary : "Amsel"))
      if seed == 5 { deleted = id }
    }
    // What was written, taken back and written over has left traces as well.
    try store.undo(deleted)
    try store.note(canary + " zum zweiten", about: deleted)
    return deleted
  }

  @Test func oneIsGoneFromEveryFile() throws {
    let old = try RecordStore(folder: folder.path)
    let deleted = try fill(old)
    try old.queue.close()
    let store = try RecordStore(folder: folder.path, schema: next)
    #expect(Folder.names(in: folder.path).contains(copy))
    #expect(names(in: folder.path, containing: canary).count >= 2, "database and backup")
    #expect(try store.delete(deleted))
    #expect(names(in: folder.path, containing: canary) == [])
    #expect(names(in: folder.path, containing: "Amsel").count >= 2, "the others are in database and backup")
    #expect(try store.list(RecordQuery()).count == 9)
    #expect(try store.delete(deleted) == false)
    #expect(try store.check() == [])
  }

  @Test func allAreGoneFromEveryFile() throws {
    let old = try RecordStore(folder: folder.path)
    _ = try fill(old)
    try old.queue.close()
    let store = try RecordStore(folder: folder.path, schema: next)
    write(Array(canary.utf8), to: folder.path + "/\(copy).new")
    // Another program has the database open as well.
    let other = try RecordStore(folder: folder.path, schema: next)
    #expect(try other.list(RecordQuery()).count == 10)
    #expect(try store.deleteAll() == 10)
    #expect(names(in: folder.path, containing: canary) == [])
    #expect(names(in: folder.path, containing: "Amsel") == [])
    #expect(try other.list(RecordQuery()).isEmpty)
    let empty = Folder()
    try RecordStore(folder: empty.path, schema: next).queue.close()
    #expect(bytes(of: store.path).count <= bytes(of: empty.path + "/anprobe.sqlite").count, "the room is given back")
    #expect(try store.begin(try singing(1, "Amsel")) == 11, "a number is never used again")
  }

  @Test func aBackupThatCannotBeReadIsRemoved() throws {
    let store = try RecordStore(folder: folder.path)
    let id = try store.begin(try singing(1, canary))
    write(Array("rubbish \(canary)".utf8), to: folder.path + "/anprobe.before-1.sqlite")
    #expect(try store.delete(id))
    #expect(names(in: folder.path, containing: canary) == [])
  }

  @Test func whoStillReadsIsWaitedForAndThenTold() throws {
    let store = try RecordStore(folder: folder.path)
    _ = try store.begin(try singing(1, canary))
    let other = try DatabaseQueue(path: store.path)
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN; SELECT count(*) FROM conversation")
      #expect(throws: KeepingError(path: store.path, problem: .busy)) { try store.deleteAll() }
      try db.execute(sql: "COMMIT")
    }
    #expect(try store.deleteAll() == 0)
    #expect(names(in: folder.path, containing: canary) == [])
  }
}
