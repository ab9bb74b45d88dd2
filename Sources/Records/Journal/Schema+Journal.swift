extension Schema {
  /// What tells a journal from others: "ANPJ".
  static let journalApplicationID: Int32 = 0x414E_504A

  /// The form of the journal of this version.
  static let journal = Schema(steps: [entries])

  /// Entries, the lock on them, and what is still to be done so that nothing of what was deleted is left.
  ///
  /// An entry's content begins with a byte that says how it is kept: 0 in the clear, else the version of the seal. Nothing
  /// else about an entry stands outside its content. There is one lock, or none.
  static let entries = Step(
    name: "entries",
    statements: """
      CREATE TABLE entry (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        content BLOB NOT NULL
      );
      CREATE TABLE lock (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        lock BLOB NOT NULL,
        list BLOB NOT NULL
      );
      CREATE TABLE wipe (
        id INTEGER PRIMARY KEY AUTOINCREMENT
      );
      """)
}
