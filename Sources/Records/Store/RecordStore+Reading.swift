import Conversation
import GRDB
import History
import Season
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
        let id = try row.number("id")
        return ConversationSummary(
          id: id, startedAt: try Self.start(row), pack: try row.text("pack"), customer: try row.text("customer"),
          company: try row.text("company"), seed: try Self.seed(row), language: try Self.language(row),
          moves: try row.number("moves"), feelings: try row.number("feelings"), ending: try Self.ending(row),
          isFinished: try Self.isFinished(row), branch: try Self.branch(row), prediction: try Self.prediction(row),
          figures: try Self.numbers("figure", id, db))
      }
    }
  }

  /// What was reported in the conversations, the oldest first.
  public func reports() throws(KeepingError) -> [KeptReport] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT c.id, c.pack, c.company, c.customer,
            EXISTS (SELECT 1 FROM turn t WHERE t.conversation = c.id AND t.move LIKE 'refer:%') AS elsewhere
          FROM conversation c
          WHERE EXISTS (SELECT 1 FROM turn t WHERE t.conversation = c.id AND t.move = 'report-need'
            AND (c.branch_of IS NULL OR t.number > coalesce(c.branch_turn, 0)))
          ORDER BY c.started_at, c.id
          """)
      return try rows.map { row in
        KeptReport(
          record: try row.number("id"), pack: try row.text("pack"), company: try row.text("company"),
          report: NeedReport(
            customer: try row.text("customer"), wasSentElsewhere: try row.number("elsewhere") != 0))
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
      return ConversationRecord(
        id: id, startedAt: try Self.start(row), setup: try Self.setup(row, id, db), level: try row.text("level"),
        language: try Self.language(row), turns: try Self.turns(id, db), notes: try row.text("notes"),
        ending: try Self.ending(row), isFinished: try Self.isFinished(row), branch: try Self.branch(row),
        prediction: try Self.prediction(row), figures: try Self.numbers("figure", id, db))
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

  private static func setup(_ row: Row, _ record: Int, _ db: Database) throws -> ConversationSetup {
    guard let model = ContentHash(text: try row.text("model_hash")),
      let lines = ContentHash(text: try row.text("lines_hash"))
    else { throw Row.damage }
    return ConversationSetup(
      pack: try row.text("pack"), packVersion: try row.number("pack_version", in: 0...Int.max), modelHash: model,
      linesHash: lines, rules: try row.number("rules", in: 0...Int.max), customer: try row.text("customer"),
      company: try row.text("company"), seed: try seed(row), skill: try row.number("skill", in: 0...1000),
      changed: try numbers("change", record, db))
  }

  private static func turns(_ record: Int, _ db: Database) throws -> [KeptTurn] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT number, move, feeling, said FROM turn WHERE conversation = ? ORDER BY number",
      arguments: [record])
    var turns = try rows.enumerated().map { number, row in
      // The opening alone has no move, and no turn is missing.
      let move = try row.optionalText("move")
      guard try row.number("number") == number, (move == nil) == (number == 0) else { throw Row.damage }
      return KeptTurn(
        move: move, lines: [], feeling: try row.optionalText("feeling"), said: try row.optionalText("said"))
    }
    guard !turns.isEmpty else { throw Row.damage }
    let lines = try Row.fetchCursor(
      db, sql: "SELECT turn, voice, text, speaker FROM line WHERE conversation = ? ORDER BY turn, number",
      arguments: [record])
    while let row = try lines.next() {
      let number = try row.number("turn", in: 0...turns.count - 1)
      // A voice of a later version is heard as something that can be seen.
      let voice = Line.Voice(rawValue: try row.text("voice")) ?? .scene
      turns[number].lines.append(Line(voice, try row.text("text"), speaker: try row.optionalText("speaker")))
    }
    return turns
  }

  /// Numbers by name; what nobody could have kept would end whoever adds it up.
  private static func numbers(_ table: String, _ record: Int, _ db: Database) throws -> [String: Int] {
    let statement = try db.cachedStatement(sql: "SELECT name, value FROM \(table) WHERE conversation = ?")
    let rows = try Row.fetchAll(statement, arguments: [record])
    let largest = 1 << 40
    return Dictionary(try rows.map { (try $0.text("name"), try $0.number("value", in: -largest...largest)) }) { $1 }
  }

  /// When it began: from 1970 to the end of the year 9999.
  private static func start(_ row: Row) throws -> Int { try row.number("started_at", in: 0...253_402_300_799_999) }

  private static func seed(_ row: Row) throws -> UInt64 {
    UInt64(bitPattern: Int64(try row.number("seed")))
  }

  private static func isFinished(_ row: Row) throws -> Bool { try row.number("finished") != 0 }

  /// The language; lines in one of a later version are read in the frame of the English ones.
  private static func language(_ row: Row) throws -> Language {
    Language(rawValue: try row.text("language")) ?? .english
  }

  /// How it came out; nil also for an ending of a later version.
  private static func ending(_ row: Row) throws -> Ending? { try row.optionalText("ending").flatMap(Ending.init) }

  private static func branch(_ row: Row) throws -> ConversationRecord.Branch? {
    let turn = try row.optionalNumber("branch_turn", in: 0...Int.max)
    guard let record = try row.optionalNumber("branch_of"), let turn else { return nil }
    return ConversationRecord.Branch(record: record, turn: turn)
  }

  private static func prediction(_ row: Row) throws -> ConversationRecord.Prediction? {
    let need = try row.optionalText("need")
    guard let trust = try row.optionalNumber("trust"), let returns = try row.optionalNumber("returns") else {
      return nil
    }
    return ConversationRecord.Prediction(need: need, trust: trust, returns: returns)
  }
}
