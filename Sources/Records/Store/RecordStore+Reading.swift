import Conversation
import GRDB
import History
import Speech

extension RecordStore {
  /// Whether a text contains another, whether written large or small, in any alphabet.
  static let containsText = DatabaseFunction("contains_text", argumentCount: 2, pure: true) { values in
    guard let text = String.fromDatabaseValue(values[0]), let part = String.fromDatabaseValue(values[1]) else {
      return false
    }
    return text.lowercased().contains(part)
  }

  /// The newest conversation that is not finished and that no other program is holding.
  public func unfinished() throws(KeepingError) -> ConversationRecord? {
    let ids = try read { db in
      try Int.fetchAll(db, sql: "SELECT id FROM conversation WHERE finished = 0 ORDER BY started_at DESC, id DESC")
    }
    guard let id = ids.first(where: { !holds.isHeldElsewhere($0) }) else { return nil }
    return try record(id)
  }

  /// Holds a conversation for this program.
  public func hold(_ record: Int) throws(KeepingError) -> Bool {
    guard try read({ try Self.exists(record, $0) }) else {
      throw KeepingError(path: path, problem: .missing(record))
    }
    return holds.hold(record)
  }

  /// The conversations that fit, the newest first.
  public func list(_ query: RecordQuery) throws(KeepingError) -> [ConversationSummary] {
    let (condition, arguments) = Self.condition(query)
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT c.*, p.need, p.trust, p.returns,
            (SELECT count(*) FROM turn t WHERE t.conversation = c.id AND t.move IS NOT NULL) AS moves,
            (SELECT count(*) FROM turn t WHERE t.conversation = c.id AND t.feeling IS NOT NULL) AS feelings
          FROM conversation c LEFT JOIN prediction p ON p.conversation = c.id
          WHERE \(condition) ORDER BY c.started_at DESC, c.id DESC LIMIT ?
          """, arguments: arguments + [query.limit ?? -1])
      return try rows.map { row in
        ConversationSummary(
          id: row["id"], startedAt: row["started_at"], pack: row["pack"], customer: row["customer"],
          company: row["company"], seed: UInt64(bitPattern: row["seed"]), language: Self.language(row),
          moves: row["moves"], feelings: row["feelings"], ending: Self.ending(row), isFinished: row["finished"],
          branch: Self.branch(row), prediction: Self.prediction(row),
          figures: try Self.numbers("figure", row["id"], db))
      }
    }
  }

  /// A conversation with everything that was kept of it.
  public func record(_ id: Int) throws(KeepingError) -> ConversationRecord? {
    try read { db in
      guard
        let row = try Row.fetchOne(
          db,
          sql: """
            SELECT c.*, p.need, p.trust, p.returns
            FROM conversation c LEFT JOIN prediction p ON p.conversation = c.id WHERE c.id = ?
            """, arguments: [id])
      else { return nil }
      guard let model = ContentHash(text: row["model_hash"]), let lines = ContentHash(text: row["lines_hash"]) else {
        throw KeepingError(path: path, problem: .damaged)
      }
      let setup = ConversationSetup(
        pack: row["pack"], packVersion: row["pack_version"], modelHash: model, linesHash: lines, rules: row["rules"],
        customer: row["customer"], company: row["company"], seed: UInt64(bitPattern: row["seed"]),
        skill: row["skill"], changed: try Self.numbers("change", id, db))
      return ConversationRecord(
        id: id, startedAt: row["started_at"], setup: setup, level: row["level"], language: Self.language(row),
        turns: try Self.turns(id, db), notes: row["notes"], ending: Self.ending(row), isFinished: row["finished"],
        branch: Self.branch(row), prediction: Self.prediction(row), figures: try Self.numbers("figure", id, db))
    }
  }

  // MARK: Parts

  private static func condition(_ query: RecordQuery) -> (String, StatementArguments) {
    var parts: [String] = []
    var arguments: [(any DatabaseValueConvertible)?] = []
    func add(_ part: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      parts.append(part)
      arguments.append(value)
    }
    add("c.customer = ?", query.customer)
    add("c.company = ?", query.company)
    add("c.ending = ?", query.ending?.rawValue)
    add("c.finished = ?", query.isFinished)
    add("c.started_at >= ?", query.since)
    add("c.started_at < ?", query.before)
    if let text = query.text?.lowercased(), !text.isEmpty {
      let fields = "c.pack || char(10) || c.customer || char(10) || c.company || char(10) || coalesce(c.ending, '')"
      add("(contains_text(\(fields), ?)", text)
      parts[parts.count - 1] += """
         OR contains_text(c.notes, ?)
        OR EXISTS (SELECT 1 FROM line l WHERE l.conversation = c.id AND contains_text(l.text, ?)))
        """
      arguments += [text, text]
    }
    return (parts.isEmpty ? "1" : parts.joined(separator: " AND "), StatementArguments(arguments))
  }

  private static func turns(_ record: Int, _ db: Database) throws -> [KeptTurn] {
    var turns = try Row.fetchAll(
      db, sql: "SELECT move, feeling FROM turn WHERE conversation = ? ORDER BY number", arguments: [record]
    ).map { KeptTurn(move: $0["move"], lines: [], feeling: $0["feeling"]) }
    let lines = try Row.fetchCursor(
      db, sql: "SELECT turn, voice, text FROM line WHERE conversation = ? ORDER BY turn, number", arguments: [record])
    while let row = try lines.next() {
      let number: Int = row["turn"]
      guard turns.indices.contains(number) else { continue }
      // A voice of a later version is heard as something that can be seen.
      turns[number].lines.append(Line(Line.Voice(rawValue: row["voice"]) ?? .scene, row["text"]))
    }
    return turns
  }

  private static func numbers(_ table: String, _ record: Int, _ db: Database) throws -> [String: Int] {
    let statement = try db.cachedStatement(sql: "SELECT name, value FROM \(table) WHERE conversation = ?")
    let rows = try Row.fetchAll(statement, arguments: [record])
    return Dictionary(rows.map { ($0["name"] as String, $0["value"] as Int) }) { $1 }
  }

  private static func language(_ row: Row) -> Language { Language(rawValue: row["language"]) ?? .english }

  private static func ending(_ row: Row) -> Ending? { (row["ending"] as String?).flatMap(Ending.init) }

  private static func branch(_ row: Row) -> ConversationRecord.Branch? {
    guard let record = row["branch_of"] as Int?, let turn = row["branch_turn"] as Int? else { return nil }
    return ConversationRecord.Branch(record: record, turn: turn)
  }

  private static func prediction(_ row: Row) -> ConversationRecord.Prediction? {
    guard let trust = row["trust"] as Int?, let returns = row["returns"] as Int? else { return nil }
    return ConversationRecord.Prediction(need: row["need"], trust: trust, returns: returns)
  }
}
