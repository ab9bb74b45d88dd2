import GRDB

/// The form of the database, as steps from nothing; each step has a name and is never changed once it is released.
///
/// A new version of the form is one more step at the end of ``current``: the form every version has is found from its
/// steps, so nothing else has to be said anywhere.
struct Schema: Sendable {
  /// One step.
  struct Step: Sendable {
    /// Its name, which the database remembers.
    var name: String
    /// What it carries out.
    var statements: String
  }

  /// What tells our databases from others: "ANPR".
  static let applicationID: Int32 = 0x414E_5052

  /// The form of this version of the program.
  static let current = Schema(steps: [conversations, predictions, speakers, contrasts, ownWords])

  /// The steps, in order.
  var steps: [Step]

  /// The form's number, which the database carries as its `user_version`.
  var version: Int { steps.count }

  /// Carries out the steps after a version: all of them, or none if one fails.
  ///
  /// The table of the names of steps is the one GRDB's `DatabaseMigrator` keeps, with which the first ones were made.
  func migrate(_ queue: DatabaseQueue, from version: Int) throws {
    try queue.writeWithoutTransaction { db in
      // A step that makes a table anew must not take along what refers to the old one; it is checked at the end.
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.inTransaction(.immediate) {
        try db.execute(sql: "CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
        for step in steps.dropFirst(version) {
          try db.execute(sql: step.statements)
          try db.execute(sql: "INSERT INTO grdb_migrations VALUES (?)", arguments: [step.name])
        }
        try db.execute(sql: "PRAGMA user_version = \(self.version)")
        try db.checkForeignKeys()
        return .commit
      }
      try db.execute(sql: "PRAGMA foreign_keys = ON")
    }
  }

  /// Conversations, their turns and lines, the numbers changed for them and what came of them.
  ///
  /// Seeds are kept by their bits, so large ones are negative; hashes as sixteen hexadecimal digits.
  static let conversations = Step(
    name: "conversations",
    statements: """
      CREATE TABLE conversation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        started_at INTEGER NOT NULL,
        pack TEXT NOT NULL,
        pack_version INTEGER NOT NULL,
        model_hash TEXT NOT NULL,
        lines_hash TEXT NOT NULL,
        rules INTEGER NOT NULL,
        customer TEXT NOT NULL,
        company TEXT NOT NULL,
        seed INTEGER NOT NULL,
        skill INTEGER NOT NULL,
        level TEXT NOT NULL,
        language TEXT NOT NULL,
        notes TEXT NOT NULL DEFAULT '',
        ending TEXT,
        finished INTEGER NOT NULL DEFAULT 0,
        branch_of INTEGER REFERENCES conversation(id) ON DELETE SET NULL,
        branch_turn INTEGER
      );
      CREATE INDEX conversation_started_at ON conversation(started_at);
      CREATE INDEX conversation_branch_of ON conversation(branch_of);
      CREATE TABLE turn (
        conversation INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        move TEXT,
        feeling TEXT,
        PRIMARY KEY (conversation, number)
      ) WITHOUT ROWID;
      CREATE TABLE line (
        conversation INTEGER NOT NULL,
        turn INTEGER NOT NULL,
        number INTEGER NOT NULL,
        voice TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (conversation, turn, number),
        FOREIGN KEY (conversation, turn) REFERENCES turn(conversation, number) ON DELETE CASCADE
      ) WITHOUT ROWID;
      CREATE TABLE change (
        conversation INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        value INTEGER NOT NULL,
        PRIMARY KEY (conversation, name)
      ) WITHOUT ROWID;
      CREATE TABLE figure (
        conversation INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        value INTEGER NOT NULL,
        PRIMARY KEY (conversation, name)
      ) WITHOUT ROWID;
      """)

  /// What people thought before the truth was shown.
  static let predictions = Step(
    name: "predictions",
    statements: """
      CREATE TABLE prediction (
        conversation INTEGER PRIMARY KEY REFERENCES conversation(id) ON DELETE CASCADE,
        need TEXT,
        trust INTEGER NOT NULL,
        returns INTEGER NOT NULL
      );
      """)

  /// Who spoke a line, where it was not the customer but somebody who came with them.
  static let speakers = Step(name: "speakers", statements: "ALTER TABLE line ADD COLUMN speaker TEXT;")

  /// What people said in their own words instead of the pack's.
  static let ownWords = Step(name: "own-words", statements: "ALTER TABLE turn ADD COLUMN said TEXT;")
}
