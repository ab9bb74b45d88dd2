import FixedPack
import GRDB
import Glibc
import History
import Testing

@testable import Records

/// A database that is not ours, not whole or not for us is told as such, and its bytes stay as they are.
struct OpeningTests {
  let folder = Folder()
  private var path: String { folder.path + "/anprobe.sqlite" }

  /// Tries to open, and checks that nothing of the files has changed.
  private func problem(sourceLocation: SourceLocation = #_sourceLocation) -> KeepingError.Problem? {
    let files = ["", "-wal"].map { path + $0 }
    let before = files.map(bytes(of:))
    do throws(KeepingError) {
      _ = try RecordStore(folder: folder.path)
      return nil
    } catch {
      #expect(error.path == path && !error.description.isEmpty, sourceLocation: sourceLocation)
      #expect(files.map(bytes(of:)) == before, "the bytes have changed", sourceLocation: sourceLocation)
      return error.problem
    }
  }

  private func sqlite(_ statements: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: statements) }
    try queue.close()
  }

  private func fill() throws {
    let conversations = try Conversations()
    let store = try RecordStore(folder: folder.path)
    for seed in 1...20 as ClosedRange<UInt64> {
      _ = try store.begin(conversations.record(try conversations.session(seed: seed)))
    }
    try store.queue.close()
  }

  @Test(arguments: ["rubbish", "SQLite format 3\0", "{\"version\": 1}"])
  func shortRubbishIsTruncated(text: String) {
    write(Array(text.utf8), to: path)
    #expect(problem() == .truncated)
  }

  @Test func longRubbishIsDamaged() {
    write([UInt8](repeating: 65, count: 10_000), to: path)
    #expect(problem() == .damaged)
  }

  @Test func aFolderInItsPlaceIsDamaged() {
    mkdir(path, 0o755)
    #expect(problem() == .damaged)
  }

  @Test func aDatabaseOfAnotherProgramIsForeign() throws {
    try sqlite("PRAGMA journal_mode = WAL; CREATE TABLE bookmark (url TEXT); INSERT INTO bookmark VALUES ('x')")
    #expect(problem() == .foreign)
    #expect(Folder.names(in: folder.path) == ["anprobe.sqlite"], "not even a lock was put beside it")
  }

  @Test func aDatabaseMarkedByAnotherProgramIsForeign() throws {
    try sqlite("PRAGMA application_id = 7")
    #expect(problem() == .foreign)
  }

  @Test func tablesOfAnotherProgramInOursAreForeign() throws {
    try fill()
    try sqlite("CREATE TABLE bookmark (url TEXT)")
    #expect(problem() == .foreign)
  }

  /// A database that says it is of this version and has not its tables, columns or steps.
  @Test(arguments: [
    "ALTER TABLE turn DROP COLUMN feeling", "ALTER TABLE turn ADD COLUMN mood TEXT",
    "ALTER TABLE conversation RENAME COLUMN skill TO talent", "DROP TABLE prediction", "DROP TABLE figure",
    "DROP TABLE change; CREATE TABLE change (conversation INTEGER, name TEXT, value INTEGER)",
    "DROP TABLE prediction; CREATE VIEW prediction AS SELECT id AS conversation, 1 AS trust FROM conversation",
    "DELETE FROM grdb_migrations WHERE identifier = 'predictions'", "DROP TABLE grdb_migrations",
    "PRAGMA user_version = 1", "PRAGMA user_version = 0", "PRAGMA user_version = -1",
    "CREATE TRIGGER line AFTER INSERT ON turn BEGIN DELETE FROM conversation; END",
    "UPDATE grdb_migrations SET identifier = x'00ff' WHERE identifier = 'predictions'",
  ])
  func anotherFormThanItsVersionSaysIsNotOpened(change: String) throws {
    try fill()
    try sqlite(change)
    let found = try #require(self.problem(), "it was opened")
    #expect([.damaged, .foreign, .newer].contains(found), "\(found)")
  }

  /// A database that an earlier version wrote, and that has not what that version made.
  @Test func anEarlierFormIsCheckedToo() throws {
    let store = try RecordStore(folder: folder.path, schema: Schema(steps: [Schema.conversations]))
    try store.queue.close()
    try sqlite("ALTER TABLE line DROP COLUMN voice")
    #expect(problem() == .damaged)
  }

  /// What the person may have done to make it faster is their own business.
  @Test func oneMoreIndexIsNothing() throws {
    try fill()
    try sqlite("CREATE INDEX mine ON turn(move); DROP INDEX conversation_started_at; ANALYZE")
    #expect(problem() == nil)
  }

  @Test func aDatabaseThatWasHalfMadeIsMade() throws {
    try sqlite("PRAGMA application_id = 1095651410")
    #expect(problem() == nil)
    try RecordStore(folder: folder.path).queue.close()
    #expect(try RecordStore(folder: folder.path).check() == [])
  }

  /// Before it has a write-ahead log, a database has a journal, and a program can be ended while that is needed.
  @Test func whatWasHalfWrittenWhileItWasMadeIsTakenBack() throws {
    let other = folder.path + "/other"
    mkdir(other, 0o700)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = 1095651410; PRAGMA cache_size = 1; PRAGMA cache_spill = ON")
      try db.execute(sql: "BEGIN; CREATE TABLE half (text TEXT)")
      for _ in 0..<50 { try db.execute(sql: "INSERT INTO half VALUES (hex(randomblob(2000)))") }
      for ending in ["", "-journal"] { write(bytes(of: path + ending), to: other + "/anprobe.sqlite" + ending) }
      try db.execute(sql: "ROLLBACK")
    }
    #expect(bytes(of: other + "/anprobe.sqlite").count > 10_000, "nothing was half written")
    let store = try RecordStore(folder: other)
    #expect(try store.check() == [] && store.list(RecordQuery()).isEmpty)
  }

  @Test func aNewerDatabaseIsNewer() throws {
    try fill()
    try sqlite("INSERT INTO grdb_migrations VALUES ('dreams'); CREATE TABLE dream (text TEXT); PRAGMA user_version = 4")
    #expect(problem() == .newer)
  }

  @Test(arguments: [50, 512, 4096, 20_000])
  func aShorterFileIsTruncated(size: Int) throws {
    try fill()
    write(Array(bytes(of: path).prefix(size)), to: path)
    #expect(problem() == .truncated)
  }

  @Test func anEmptyFileBesideALogIsTruncated() throws {
    write([], to: path)
    write([UInt8](repeating: 1, count: 100), to: path + "-wal")
    #expect(problem() == .truncated)
  }

  @Test(arguments: 1...8)
  func damagedPagesAreDamaged(page: Int) throws {
    try fill()
    var content = bytes(of: path)
    for place in page * 4096..<page * 4096 + 200 { content[place] ^= 0xA5 }
    write(content, to: path)
    #expect(problem() == .damaged)
  }

  @Test func aNewPlaceIsMadeForThePersonAlone() throws {
    let deep = folder.path + "/a/b"
    let store = try RecordStore(folder: deep)
    let conversations = try Conversations()
    _ = try store.begin(conversations.record(try conversations.session(seed: 1)))
    #expect(permissions(folder.path + "/a") == "700" && permissions(deep) == "700")
    let files = Folder.names(in: deep)
    #expect(files.count == 4, "database, log, index and locks: \(files)")
    for name in files { #expect(permissions(deep + "/" + name) == "600", "\(name)") }
  }

  @Test(arguments: ["000", "022", "077", "777"])
  func permissionsHoldWhateverTheUmask(umask: String) throws {
    let deep = folder.path + "/a"
    #expect(try Probe(["open", deep, umask, "0"]).output() == ["ok"])
    #expect(permissions(deep) == "700")
    for name in Folder.names(in: deep) { #expect(permissions(deep + "/" + name) == "600", "\(name) under \(umask)") }
  }

  @Test func aFileOfOursThatOthersCouldReadIsClosedToThem() throws {
    try fill()
    chmod(path, 0o644)
    _ = try RecordStore(folder: folder.path)
    #expect(permissions(path) == "600")
    #expect(permissions(folder.path) == "700")
  }

  /// Whoever may do everything is not kept from writing by permissions, so somebody else tries.
  @Test func whatMayNotBeWrittenIsReadOnly() throws {
    try fill()
    chmod(folder.path, 0o755)
    for name in Folder.names(in: folder.path) { chmod(folder.path + "/" + name, 0o444) }
    let before = bytes(of: path)
    let user = getuid() == 0 ? "65534" : "0"
    if user == "0" { chmod(folder.path, 0o555) }
    #expect(try Probe(["open", folder.path, "022", user]).output() == ["readOnly"])
    #expect(bytes(of: path) == before)
    chmod(folder.path, 0o755)
  }

  @Test func aPlaceThatIsAFileIsNoFolder() {
    write([1], to: folder.path + "/file")
    #expect(throws: KeepingError(path: folder.path + "/file/anprobe.sqlite", problem: .noFolder)) {
      try RecordStore(folder: folder.path + "/file")
    }
  }
}
