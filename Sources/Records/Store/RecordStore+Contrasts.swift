import GRDB
import History
import Workshop

extension RecordStore: ContrastKeeping {
  /// Keeps a contrast with all it has so far, and holds it for this program.
  public func begin(_ contrast: ContrastRecord) throws(KeepingError) -> Int {
    let id = try write { db in
      let setup = contrast.setup
      try db.execute(
        sql: """
          INSERT INTO contrast (started_at, pack, pack_version, left_hash, right_hash, lines_hash, rules, customer,
            left_company, right_company, left_stance, right_stance, left_skill, right_skill, seed, language, here,
            finished)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          contrast.startedAt, setup.pack, setup.packVersion, setup.modelHashes.left.text, setup.modelHashes.right.text,
          setup.linesHash.text, setup.rules, setup.customer, setup.companies.left, setup.companies.right,
          setup.sellers.left.stance.rawValue, setup.sellers.right.stance.rawValue, setup.sellers.left.skill,
          setup.sellers.right.skill, Int64(bitPattern: setup.seed), contrast.language.rawValue, contrast.here,
          contrast.isFinished,
        ])
      let id = Int(db.lastInsertedRowID)
      for (index, step) in contrast.steps.enumerated() { try Self.insert(step, index + 1, id, db) }
      for ballot in contrast.ballots { try Self.set(ballot, id, db) }
      for question in contrast.asked { try Self.insert(question, id, db) }
      for (name, value) in setup.changed {
        try db.execute(literal: "INSERT INTO contrast_change VALUES (\(id), \(name), \(value))")
      }
      return id
    }
    _ = holds.hold(Self.place(of: id))
    return id
  }

  /// Keeps one more step, and that the node it leads to is in sight.
  public func append(_ step: KeptStep, as node: Int, to contrast: Int, isOver: Bool) throws(KeepingError) {
    try write { db in
      let count = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM contrast_step WHERE contrast = ?", arguments: [contrast])
      guard count.map({ $0 + 1 }) == node, step.parent < node, step.parent >= 0 else { throw missing(contrast) }
      try db.execute(
        sql: "UPDATE contrast SET here = ?, finished = max(finished, ?) WHERE id = ?",
        arguments: [node, isOver, contrast])
      guard db.changesCount == 1 else { throw missing(contrast) }
      try Self.insert(step, node, contrast, db)
    }
  }

  /// Keeps which node is in sight.
  public func go(to node: Int, in contrast: Int) throws(KeepingError) {
    try write { db in
      try db.execute(sql: "UPDATE contrast SET here = ? WHERE id = ?", arguments: [node, contrast])
      guard db.changesCount == 1 else { throw missing(contrast) }
    }
  }

  /// Keeps a vote, in place of one at the same node for the same sides.
  public func keep(_ ballot: KeptBallot, of contrast: Int) throws(KeepingError) {
    try write { db in
      guard try Self.exists(contrast: contrast, db) else { throw missing(contrast) }
      try Self.set(ballot, contrast, db)
    }
  }

  /// Keeps that a question was put to the room.
  public func ask(_ question: RoomQuestion.ID, in contrast: Int) throws(KeepingError) {
    try write { db in
      guard try Self.exists(contrast: contrast, db) else { throw missing(contrast) }
      try Self.insert(question, contrast, db)
    }
  }

  /// Holds a contrast for this program.
  public func hold(contrast: Int) throws(KeepingError) -> Bool {
    guard try read({ try Self.exists(contrast: contrast, $0) }) else { throw missing(contrast) }
    return holds.hold(Self.place(of: contrast))
  }

  /// Lets go of a contrast.
  public func release(contrast: Int) { holds.release(Self.place(of: contrast)) }

  /// All contrasts, the newest first.
  public func contrasts() throws(KeepingError) -> [ContrastSummary] { try read { try ContrastRows.summaries($0) } }

  /// A contrast with everything that was kept of it.
  public func contrast(_ id: Int) throws(KeepingError) -> ContrastRecord? {
    try read { try ContrastRows.record(id, $0, path: path) }
  }

  /// Deletes a contrast: from the tables, from freed space, from the write-ahead log and from the backups.
  public func delete(contrast: Int) throws(KeepingError) -> Bool {
    let count = try write { db in
      try db.execute(sql: "DELETE FROM contrast WHERE id = ?", arguments: [contrast])
      return db.changesCount
    }
    holds.release(Self.place(of: contrast))
    Backups(folder: folder).forget(contrast: contrast)
    try wipe()
    return count > 0
  }

  // MARK: Parts

  /// The byte of the lock file that stands for a contrast, far behind those of conversations.
  static func place(of contrast: Int) -> Int { contrast > 0 ? 1 << 40 + contrast : 0 }

  private func missing(_ contrast: Int) -> KeepingError { KeepingError(path: path, problem: .missing(contrast)) }

  private static func exists(contrast: Int, _ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM contrast WHERE id = ?)", arguments: [contrast]) ?? false
  }

  private static func insert(_ step: KeptStep, _ node: Int, _ contrast: Int, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO contrast_step VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    switch step.kind {
    case .turn(let moves, let byRoom):
      try statement.execute(arguments: [
        contrast, node, step.parent, moves.left, moves.right, byRoom.left, byRoom.right, nil, nil,
      ])
    case .swap(let side, let stance):
      try statement.execute(arguments: [contrast, node, step.parent, nil, nil, false, false, side.rawValue, stance])
    }
  }

  private static func insert(_ question: RoomQuestion.ID, _ contrast: Int, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO contrast_question
        SELECT ?1, count(*), ?2, ?3 FROM contrast_question WHERE contrast = ?1
        """, arguments: [contrast, question.occasion.rawValue, question.place])
  }

  private static func set(_ ballot: KeptBallot, _ contrast: Int, _ db: Database) throws {
    let sides = ContrastRows.name(of: ballot.sides)
    try db.execute(
      sql: "DELETE FROM contrast_hands WHERE contrast = ? AND node = ? AND sides = ?",
      arguments: [contrast, ballot.node, sides])
    let statement = try db.cachedStatement(sql: "INSERT INTO contrast_hands VALUES (?, ?, ?, ?, ?, ?)")
    for (number, choice) in ballot.choices.enumerated() {
      try statement.execute(arguments: [contrast, ballot.node, sides, number, choice.move, choice.hands])
    }
  }
}
