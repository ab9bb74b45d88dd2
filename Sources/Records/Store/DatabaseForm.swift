import GRDB

/// What a database consists of: its tables, views and triggers, and the columns and references of each.
///
/// Compared with the form a schema makes, it tells whether a database is what the number it carries says. Indexes only
/// make things faster and do not count.
struct DatabaseForm: Equatable {
  /// A description for each part, by its kind and name.
  private var parts: [String: [String]] = [:]

  /// The form of a database as it is.
  init(of db: Database) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT type, name FROM sqlite_master WHERE type <> 'index' AND name NOT GLOB 'sqlite_*'")
    for row in rows {
      let name = try row.text("name")
      parts[try row.text("type") + " " + name] = try Self.columns(of: name, db) + Self.references(of: name, db)
    }
  }

  /// The form that the first steps of a schema make, found by carrying them out in memory.
  init(of schema: Schema, version: Int) throws {
    let queue = try DatabaseQueue()
    try Schema(steps: Array(schema.steps.prefix(version))).migrate(queue, from: 0)
    self = try queue.read { try DatabaseForm(of: $0) }
    try queue.close()
  }

  /// Whether every part of this one is a part of the other, as far as kind and name go.
  func hasOnlyParts(of other: DatabaseForm) -> Bool { parts.keys.allSatisfy { other.parts[$0] != nil } }

  /// Whether there is a part of this kind and name, such as `table turn`.
  func hasPart(_ part: String) -> Bool { parts[part] != nil }

  /// Whether this one is empty.
  var isEmpty: Bool { parts.isEmpty }

  private static func columns(of table: String, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT quote(name) || ' ' || upper(type) || ' ' || "notnull" || ' ' || quote(dflt_value) || ' ' || pk
        FROM pragma_table_xinfo(?) ORDER BY cid
        """, arguments: [table])
  }

  private static func references(of table: String, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT quote("from") || ' ' || quote("table") || ' ' || quote("to") || ' ' || on_delete
        FROM pragma_foreign_key_list(?)
        """, arguments: [table]
    ).sorted()
  }
}
