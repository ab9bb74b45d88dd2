import GRDB
import History
import Season
import Speech
import Workshop

/// Contrasts as they are read from their tables.
enum ContrastRows {
  /// How a set of sides is written.
  static func name(of sides: Set<ContrastSide>) -> String {
    sides.count > 1 ? "both" : sides.first?.rawValue ?? "both"
  }

  private static func sides(_ name: String) -> Set<ContrastSide> {
    ContrastSide(rawValue: name).map { [$0] } ?? Set(ContrastSide.allCases)
  }

  /// All contrasts, the newest first.
  static func summaries(_ db: Database) throws -> [ContrastSummary] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT c.*, (SELECT count(*) FROM contrast_step s WHERE s.contrast = c.id) AS steps,
          (SELECT coalesce(sum(h.hands), 0) FROM contrast_hands h WHERE h.contrast = c.id) AS hands
        FROM contrast c ORDER BY c.started_at DESC, c.id DESC
        """)
    return rows.map { row in
      ContrastSummary(
        id: row["id"], startedAt: row["started_at"], pack: row["pack"], customer: row["customer"],
        companies: Pair(row["left_company"], row["right_company"]), seed: UInt64(bitPattern: row["seed"]),
        steps: row["steps"], hands: row["hands"], isFinished: row["finished"])
    }
  }

  /// The newest contrast's number.
  static func newest(_ db: Database) throws -> Int? {
    try Int.fetchOne(db, sql: "SELECT id FROM contrast ORDER BY started_at DESC, id DESC LIMIT 1")
  }

  /// A contrast; nil where there is none of that number.
  ///
  /// - Throws: `KeepingError` where something in it cannot be read.
  static func record(_ id: Int, _ db: Database, path: String) throws -> ContrastRecord? {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM contrast WHERE id = ?", arguments: [id]) else {
      return nil
    }
    guard let left = ContentHash(text: row["left_hash"]), let right = ContentHash(text: row["right_hash"]),
      let lines = ContentHash(text: row["lines_hash"]), let leftStance = Stance(rawValue: row["left_stance"]),
      let rightStance = Stance(rawValue: row["right_stance"])
    else { throw KeepingError(path: path, problem: .damaged) }
    let changed = try Row.fetchAll(
      db, sql: "SELECT name, value FROM contrast_change WHERE contrast = ?", arguments: [id])
    let setup = ContrastSetup(
      pack: row["pack"], packVersion: row["pack_version"], modelHashes: Pair(left, right), linesHash: lines,
      rules: row["rules"], customer: row["customer"], companies: Pair(row["left_company"], row["right_company"]),
      sellers: Pair(
        ContrastSeller(leftStance, skill: row["left_skill"]), ContrastSeller(rightStance, skill: row["right_skill"])),
      seed: UInt64(bitPattern: row["seed"]),
      changed: Dictionary(changed.map { ($0["name"], $0["value"]) }, uniquingKeysWith: { first, _ in first }))
    return ContrastRecord(
      id: id, startedAt: row["started_at"], setup: setup, language: Language(rawValue: row["language"]) ?? .english,
      steps: try steps(id, db), here: row["here"], ballots: try ballots(id, db), asked: try asked(id, db),
      isFinished: row["finished"])
  }

  private static func steps(_ id: Int, _ db: Database) throws -> [KeptStep] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM contrast_step WHERE contrast = ? ORDER BY node", arguments: [id]
    ).map { row in
      let side: String? = row["swap_side"]
      if let side = side.flatMap(ContrastSide.init), let stance: String = row["swap_stance"] {
        return KeptStep(parent: row["parent"], kind: .swap(side, stance: stance))
      }
      return KeptStep(
        parent: row["parent"],
        kind: .turn(
          moves: Pair(row["left_move"], row["right_move"]), byRoom: Pair(row["left_room"], row["right_room"])))
    }
  }

  private static func ballots(_ id: Int, _ db: Database) throws -> [KeptBallot] {
    var ballots: [KeptBallot] = []
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM contrast_hands WHERE contrast = ? ORDER BY node, sides, number", arguments: [id])
    for row in rows {
      let node: Int = row["node"]
      let sides = sides(row["sides"])
      let choice = KeptBallot.Choice(move: row["move"], hands: row["hands"])
      if let last = ballots.last, last.node == node, last.sides == sides {
        ballots[ballots.count - 1].choices.append(choice)
      } else {
        ballots.append(KeptBallot(node: node, sides: sides, choices: [choice]))
      }
    }
    return ballots
  }

  private static func asked(_ id: Int, _ db: Database) throws -> [RoomQuestion.ID] {
    try Row.fetchAll(
      db, sql: "SELECT occasion, place FROM contrast_question WHERE contrast = ? ORDER BY number", arguments: [id]
    ).compactMap { row in
      // An occasion of a later version is left out.
      WorkshopOccasion(rawValue: row["occasion"]).map { RoomQuestion.ID(occasion: $0, place: row["place"]) }
    }
  }
}
