import Conversation
import GRDB
import History

extension RecordStore {
  /// Keeps a conversation with the turns it already has, and holds it for this program.
  public func begin(_ record: ConversationRecord) throws(KeepingError) -> Int {
    let id = try write { db in
      let setup = record.setup
      try db.execute(
        sql: """
          INSERT INTO conversation (started_at, pack, pack_version, model_hash, lines_hash, rules, customer, company,
            seed, skill, level, language, notes, ending, finished, branch_of, branch_turn)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            (SELECT id FROM conversation WHERE id = ?), ?)
          """,
        arguments: [
          record.startedAt, setup.pack, setup.packVersion, setup.modelHash.text, setup.linesHash.text, setup.rules,
          setup.customer, setup.company, Int64(bitPattern: setup.seed), setup.skill, record.level,
          record.language.rawValue, Self.storable(record.notes), record.ending?.rawValue, record.isFinished,
          record.branch?.record, record.branch?.turn,
        ])
      let id = Int(db.lastInsertedRowID)
      for (number, turn) in record.turns.enumerated() { try Self.insert(turn, number, id, db) }
      for (name, value) in setup.changed {
        try db.execute(literal: "INSERT INTO change VALUES (\(id), \(name), \(value))")
      }
      try Self.setFigures(record.figures, id, db)
      if let prediction = record.prediction { try Self.set(prediction, id, db) }
      return id
    }
    if !record.isFinished { _ = holds.hold(id) }
    return id
  }

  /// Keeps one more turn.
  public func append(_ turn: KeptTurn, as number: Int, to record: Int) throws(KeepingError) {
    try write { db in
      let next = try Int.fetchOne(db, sql: "SELECT count(*) FROM turn WHERE conversation = ?", arguments: [record])
      guard try Self.exists(record, db), next == number else { throw missing(record) }
      try Self.insert(turn, number, record, db)
    }
  }

  /// Forgets the last turn.
  public func undo(_ record: Int) throws(KeepingError) {
    try write { db in
      guard try Self.exists(record, db) else { throw missing(record) }
      try db.execute(
        sql: """
          DELETE FROM turn WHERE conversation = ?1 AND number > 0
            AND number = (SELECT max(number) FROM turn WHERE conversation = ?1)
          """, arguments: [record])
      try db.execute(
        sql: "UPDATE conversation SET ending = NULL, finished = 0 WHERE id = ?", arguments: [record])
      try Self.setFigures([:], record, db)
    }
    _ = holds.hold(record)
  }

  /// Keeps a named feeling.
  public func name(feeling: String?, turn: Int, of record: Int) throws(KeepingError) {
    try change(
      record, "UPDATE turn SET feeling = ? WHERE conversation = ? AND number = ?", [feeling, record, turn])
  }

  /// Keeps notes.
  public func note(_ text: String, about record: Int) throws(KeepingError) {
    try change(record, "UPDATE conversation SET notes = ? WHERE id = ?", [Self.storable(text), record])
  }

  /// Keeps a prediction.
  public func predict(_ prediction: ConversationRecord.Prediction, of record: Int) throws(KeepingError) {
    try write { db in
      guard try Self.exists(record, db) else { throw missing(record) }
      try Self.set(prediction, record, db)
    }
  }

  /// Keeps how it came out, and lets go of it.
  public func finish(_ record: Int, ending: Ending?, figures: [String: Int]) throws(KeepingError) {
    try write { db in
      try db.execute(
        sql: "UPDATE conversation SET ending = ?, finished = 1 WHERE id = ?", arguments: [ending?.rawValue, record])
      guard db.changesCount == 1 else { throw missing(record) }
      try Self.setFigures(figures, record, db)
    }
    holds.release(record)
  }

  // MARK: Parts

  private func missing(_ record: Int) -> KeepingError { KeepingError(path: path, problem: .missing(record)) }

  private func change(_ record: Int, _ sql: String, _ arguments: StatementArguments) throws(KeepingError) {
    try write { db in
      try db.execute(sql: sql, arguments: arguments)
      guard db.changesCount == 1 else { throw missing(record) }
    }
  }

  /// A text without the one character that would end it in the database.
  private static func storable(_ text: String) -> String { text.filter { $0 != "\0" } }

  /// Whether a conversation is kept under this number.
  static func exists(_ record: Int, _ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM conversation WHERE id = ?)", arguments: [record]) ?? false
  }

  private static func insert(_ turn: KeptTurn, _ number: Int, _ record: Int, _ db: Database) throws {
    let turns = try db.cachedStatement(
      sql: "INSERT INTO turn (conversation, number, move, feeling, said) VALUES (?, ?, ?, ?, ?)")
    try turns.execute(arguments: [record, number, turn.move, turn.feeling, turn.said])
    let lines = try db.cachedStatement(
      sql: "INSERT INTO line (conversation, turn, number, voice, text, speaker) VALUES (?, ?, ?, ?, ?, ?)")
    for (place, line) in turn.lines.enumerated() {
      try lines.execute(arguments: [record, number, place, line.voice.rawValue, line.text, line.speaker])
    }
  }

  private static func setFigures(_ figures: [String: Int], _ record: Int, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM figure WHERE conversation = ?", arguments: [record])
    let statement = try db.cachedStatement(sql: "INSERT INTO figure VALUES (?, ?, ?)")
    for (name, value) in figures { try statement.execute(arguments: [record, name, value]) }
  }

  private static func set(_ prediction: ConversationRecord.Prediction, _ record: Int, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO prediction VALUES (?, ?, ?, ?)",
      arguments: [record, prediction.need, prediction.trust, prediction.returns])
  }
}
