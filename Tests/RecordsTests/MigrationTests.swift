import FixedPack
import GRDB
import Glibc
import History
import Testing

@testable import Records

/// Databases of every earlier form become databases of this one, with everything in them, after a copy was made.
struct MigrationTests {
  let folder = Folder()
  private var path: String { folder.path + "/anprobe.sqlite" }

  /// A database as version 1 of the program left it, as SQL.
  private static let first = """
    PRAGMA application_id = 1095651410;
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('conversations');
    CREATE TABLE conversation (id INTEGER PRIMARY KEY AUTOINCREMENT, started_at INTEGER NOT NULL, pack TEXT NOT NULL,
      pack_version INTEGER NOT NULL, model_hash TEXT NOT NULL, lines_hash TEXT NOT NULL, rules INTEGER NOT NULL,
      customer TEXT NOT NULL, company TEXT NOT NULL, seed INTEGER NOT NULL, skill INTEGER NOT NULL, level TEXT NOT NULL,
      language TEXT NOT NULL, notes TEXT NOT NULL DEFAULT '', ending TEXT, finished INTEGER NOT NULL DEFAULT 0,
      branch_of INTEGER REFERENCES conversation(id) ON DELETE SET NULL, branch_turn INTEGER);
    CREATE INDEX conversation_started_at ON conversation(started_at);
    CREATE INDEX conversation_branch_of ON conversation(branch_of);
    CREATE TABLE turn (conversation INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
      number INTEGER NOT NULL, move TEXT, feeling TEXT, PRIMARY KEY (conversation, number)) WITHOUT ROWID;
    CREATE TABLE line (conversation INTEGER NOT NULL, turn INTEGER NOT NULL, number INTEGER NOT NULL,
      voice TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (conversation, turn, number),
      FOREIGN KEY (conversation, turn) REFERENCES turn(conversation, number) ON DELETE CASCADE) WITHOUT ROWID;
    CREATE TABLE change (conversation INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
      name TEXT NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (conversation, name)) WITHOUT ROWID;
    CREATE TABLE figure (conversation INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
      name TEXT NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (conversation, name)) WITHOUT ROWID;
    INSERT INTO conversation VALUES (4, 1700000000000, 'starter', 1, '00000000000000ff', 'ffffffffffffffff', 1,
      'nurse', 'glanz', -1, 640, 'beginner', 'de', 'Notiz', 'bought', 1, NULL, NULL);
    INSERT INTO turn VALUES (4, 0, NULL, NULL), (4, 1, 'greet', 'calm');
    INSERT INTO line VALUES (4, 0, 0, 'scene', 'Sie kommt.'), (4, 1, 0, 'seller', 'Guten Tag.');
    INSERT INTO change VALUES (4, 'discount', 90);
    INSERT INTO figure VALUES (4, 'trust', 512);
    PRAGMA user_version = 1;
    """

  /// What later versions of the program added to it, as SQL, each with a row in what is new.
  private static let forms = [
    first,
    """
    INSERT INTO grdb_migrations VALUES ('predictions');
    CREATE TABLE prediction (conversation INTEGER PRIMARY KEY REFERENCES conversation(id) ON DELETE CASCADE,
      need TEXT, trust INTEGER NOT NULL, returns INTEGER NOT NULL);
    INSERT INTO prediction VALUES (4, 'comfort', 6, 70);
    PRAGMA user_version = 2;
    """,
    """
    INSERT INTO grdb_migrations VALUES ('speakers');
    ALTER TABLE line ADD COLUMN speaker TEXT;
    INSERT INTO line VALUES (4, 1, 1, 'customer', 'Die blauen!', 'Deniz');
    PRAGMA user_version = 3;
    """,
    """
    INSERT INTO grdb_migrations VALUES ('contrasts');
    CREATE TABLE contrast (id INTEGER PRIMARY KEY AUTOINCREMENT, started_at INTEGER NOT NULL, pack TEXT NOT NULL,
      pack_version INTEGER NOT NULL, left_hash TEXT NOT NULL, right_hash TEXT NOT NULL, lines_hash TEXT NOT NULL,
      rules INTEGER NOT NULL, customer TEXT NOT NULL, left_company TEXT NOT NULL, right_company TEXT NOT NULL,
      left_stance TEXT NOT NULL, right_stance TEXT NOT NULL, left_skill INTEGER NOT NULL, right_skill INTEGER NOT NULL,
      seed INTEGER NOT NULL, language TEXT NOT NULL, here INTEGER NOT NULL DEFAULT 0,
      finished INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE contrast_step (contrast INTEGER NOT NULL REFERENCES contrast(id) ON DELETE CASCADE,
      node INTEGER NOT NULL, parent INTEGER NOT NULL, left_move TEXT, right_move TEXT,
      left_room INTEGER NOT NULL DEFAULT 0, right_room INTEGER NOT NULL DEFAULT 0, swap_side TEXT, swap_stance TEXT,
      PRIMARY KEY (contrast, node)) WITHOUT ROWID;
    CREATE TABLE contrast_hands (contrast INTEGER NOT NULL REFERENCES contrast(id) ON DELETE CASCADE,
      node INTEGER NOT NULL, sides TEXT NOT NULL, number INTEGER NOT NULL, move TEXT NOT NULL, hands INTEGER NOT NULL,
      PRIMARY KEY (contrast, node, sides, number)) WITHOUT ROWID;
    CREATE TABLE contrast_question (contrast INTEGER NOT NULL REFERENCES contrast(id) ON DELETE CASCADE,
      number INTEGER NOT NULL, occasion TEXT NOT NULL, place INTEGER NOT NULL,
      PRIMARY KEY (contrast, number)) WITHOUT ROWID;
    CREATE TABLE contrast_change (contrast INTEGER NOT NULL REFERENCES contrast(id) ON DELETE CASCADE,
      name TEXT NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (contrast, name)) WITHOUT ROWID;
    INSERT INTO contrast VALUES (2, 1700000000000, 'starter', 1, '00000000000000ff', 'ffffffffffffffff',
      '00000000000000aa', 1, 'nurse', 'glanz', 'lindner', 'push', 'customer-centred', 500, 640, -1, 'de', 1, 0);
    INSERT INTO contrast_step VALUES (2, 1, 0, 'greet', 'greet', 0, 0, NULL, NULL);
    INSERT INTO contrast_hands VALUES (2, 1, 'both', 0, 'ask-purpose', 12);
    INSERT INTO contrast_question VALUES (2, 0, 'opening', 0);
    INSERT INTO contrast_change VALUES (2, 'discount', 90);
    PRAGMA user_version = 4;
    """,
    """
    INSERT INTO grdb_migrations VALUES ('own-words');
    ALTER TABLE turn ADD COLUMN said TEXT;
    UPDATE turn SET said = 'Wofür denn?' WHERE conversation = 4 AND number = 1;
    PRAGMA user_version = 5;
    """,
  ]

  /// How many rows there are in each table.
  private func rows(_ path: String) throws -> [String: Int] {
    let queue = try DatabaseQueue(path: path)
    return try queue.read { db in
      let names = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")
      return try Dictionary(
        uniqueKeysWithValues: names.map { ($0, try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") ?? 0) })
    }
  }

  /// Every form there ever was, with a row in every table, becomes the one of today after a copy of it was made.
  @Test(arguments: 1...Schema.current.version)
  func everyFormBecomesThisOne(version: Int) throws {
    try #require(
      Self.forms.count == Schema.current.version, "write down here what the newest step makes, with rows in it")
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: Self.forms.prefix(version).joined()) }
    let written = try queue.read { try DatabaseForm(of: $0) }
    #expect(try written == DatabaseForm(of: .current, version: version), "a step that is released was changed")
    try queue.close()
    let before = try rows(path)
    #expect(before.values.allSatisfy { $0 > 0 }, "a table is empty: \(before)")

    let store = try RecordStore(folder: folder.path)
    let after = try rows(path)
    for (table, count) in before where table != "grdb_migrations" { #expect(after[table] == count, "\(table)") }
    #expect(try store.queue.read { try DatabaseForm(of: $0) } == DatabaseForm(of: .current, version: Self.forms.count))
    #expect(try store.check() == [])
    let record = try #require(try store.record(4))
    #expect(record.setup.changed == ["discount": 90] && record.figures == ["trust": 512] && record.notes == "Notiz")
    #expect(record.prediction == (version < 2 ? nil : .init(need: "comfort", trust: 6, returns: 70)))
    #expect(record.turns[1].lines.map(\.speaker) == (version < 3 ? [nil] : [nil, "Deniz"]))
    #expect(record.turns[1].said == (version < 5 ? nil : "Wofür denn?"))

    let copies = Folder.names(in: folder.path).filter { $0.contains("before") }
    #expect(copies == (version == Schema.current.version ? [] : ["anprobe.before-\(version + 1).sqlite"]))
    for copy in copies { #expect(try rows(folder.path + "/" + copy) == before) }
  }

  private func makeFirst(_ more: String = "") throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: Self.first + more) }
    try queue.close()
  }

  @Test func theFirstFormIsReadAndAdded() throws {
    try makeFirst()
    let store = try RecordStore(folder: folder.path)
    let record = try #require(try store.record(4))
    #expect(record.setup.seed == .max && record.setup.skill == 640 && record.setup.changed == ["discount": 90])
    #expect(record.turns.map(\.move) == [nil, "greet"] && record.turns[1].feeling == "calm")
    #expect(record.notes == "Notiz" && record.ending == .bought && record.figures == ["trust": 512])
    try store.predict(.init(need: "comfort", trust: 5, returns: 50), of: 4)
    #expect(try store.record(4)?.prediction != nil)
    #expect(try store.queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Schema.current.version)
    #expect(try store.check() == [])
  }

  @Test func aCopyIsMadeBefore() throws {
    try makeFirst()
    _ = try RecordStore(folder: folder.path)
    let copy = folder.path + "/anprobe.before-2.sqlite"
    #expect(permissions(copy) == "600")
    let queue = try DatabaseQueue(path: copy)
    let (version, count) = try queue.read { db in
      (try Int.fetchOne(db, sql: "PRAGMA user_version"), try Int.fetchOne(db, sql: "SELECT count(*) FROM turn"))
    }
    #expect(version == 1 && count == 2)
    _ = try RecordStore(folder: folder.path)
    #expect(Folder.names(in: folder.path).filter { $0.contains("before") } == ["anprobe.before-2.sqlite"])
  }

  /// A step that fails leaves everything as it was, also what the steps before it have done.
  @Test func aFailedStepChangesNothing() throws {
    try makeFirst()
    let broken = Schema(
      steps: [
        Schema.conversations, Schema.predictions,
        Schema.Step(
          name: "broken", statements: "UPDATE conversation SET notes = ''; SELECT * FROM nothing"),
      ])
    #expect(throws: KeepingError(path: path, problem: .migration)) {
      try RecordStore(folder: folder.path, schema: broken)
    }
    #expect(try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 1)
    #expect(try rows(path)["prediction"] == nil, "one of the steps was carried out")
    let store = try RecordStore(folder: folder.path)
    #expect(try store.record(4)?.notes == "Notiz")
  }

  /// The steps that are released are never changed: what they make is what was written down here.
  @Test func theFirstStepStillMakesTheFirstForm() throws {
    try makeFirst()
    let other = Folder()
    let made = try RecordStore(folder: other.path, schema: Schema(steps: [Schema.conversations]))
    func form(_ queue: DatabaseQueue) throws -> [String] {
      let sql = "SELECT sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%' ORDER BY name"
      return try queue.read { try String.fetchAll($0, sql: sql) }.map { text in
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("( ", with: "(")
          .replacing(" )", with: ")")
      }
    }
    let written = try form(try DatabaseQueue(path: path))
    #expect(try form(made.queue) == written)
    #expect(written.count == 7)
  }
}
