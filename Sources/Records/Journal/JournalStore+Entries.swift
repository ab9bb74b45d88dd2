import FoundationEssentials
import GRDB
import Journal
import Vault

extension JournalStore {
  /// What stands before the content of an entry that is kept in the clear.
  static let inTheClear: UInt8 = 0

  /// Everything, the newest first, and after that what cannot be read.
  public func entries() throws(JournalError) -> [KeptEntry] {
    let (key, rows, list) = try read { db -> (DataKey?, [Kept], [UInt8]) in
      (try currentKey(db), try Self.rows(db), try Self.list(db))
    }
    var entries: [KeptEntry] = []
    var known: EntryList?
    if let key {
      do throws(JournalError) {
        known = try EntryList(list, key)
      } catch {
        entries.append(KeptEntry(number: KeptEntry.list, entry: .failure(error)))
      }
    }
    for (number, content) in rows {
      let entry = Result { () throws(JournalError) in
        let content = try content.get()
        let bytes = try Self.opened(content, of: number, key)
        if let known, !known.has(content, as: number) { throw .tampered }
        return try EntryContent.entry(in: bytes)
      }
      entries.append(KeptEntry(number: number, entry: entry))
    }
    let missing = (known?.numbers ?? []).subtracting(rows.map(\.number))
    entries += missing.map { KeptEntry(number: $0, entry: .failure(.tampered)) }
    return entries.sorted { one, other in
      (one.readable?.begunAt ?? Int.min, one.number) > (other.readable?.begunAt ?? Int.min, other.number)
    }
  }

  /// Keeps an entry.
  public func keep(_ entry: JournalEntry, as number: Int?) throws(JournalError) -> Int {
    try write { db in
      let bytes = try EntryContent.bytes(of: entry)
      let key = try currentKey(db)
      let place = try number ?? Self.nextNumber(db)
      guard let key else {
        try Self.refuseOrphans(db)
        try Self.set([Self.inTheClear] + bytes, as: place, db)
        return place
      }
      var list = try EntryList(Self.list(db), key)
      let sealed = key.seal(bytes, for: .entry(place))
      list.note(sealed, of: place)
      try Self.set(sealed, as: place, db)
      try Self.set(list, key, db)
      return place
    }
  }

  /// Deletes an entry: from the table, from freed space and from the write-ahead log.
  public func delete(_ number: Int) throws(JournalError) -> Bool {
    let wasThere = try write { db in
      let key = try currentKey(db)
      try db.execute(sql: "DELETE FROM entry WHERE number = ?", arguments: [number])
      var wasThere = db.changesCount > 0
      if let key {
        if var list = try? EntryList(Self.list(db), key) {
          wasThere = wasThere || list.numbers.contains(number)
          list.note(nil, of: number)
          try Self.set(list, key, db)
        } else if number == KeptEntry.list {
          try Self.set(try Self.newList(key, db), key, db)
          wasThere = true
        }
      }
      try Self.noteWipe(db)
      return wasThere
    }
    try wipe()
    return wasThere
  }

  /// Deletes everything in the same way, and the lock.
  public func deleteAll() throws(JournalError) {
    try write { db in
      try db.execute(sql: "DELETE FROM entry; DELETE FROM lock; DELETE FROM sqlite_sequence WHERE name = 'entry'")
      try Self.noteWipe(db)
    }
    state.withLock { $0 = .clear }
    try wipe()
  }

  // MARK: Parts

  /// A number and what is kept under it.
  typealias Kept = (number: Int, content: Result<[UInt8], JournalError>)

  /// The list beside the lock, sealed; empty where there is none.
  static func list(_ db: Database) throws -> [UInt8] { try blob("SELECT list FROM lock", db) ?? [] }

  /// All contents, by number.
  static func rows(_ db: Database) throws -> [Kept] {
    try Row.fetchAll(db, sql: "SELECT number, content FROM entry ORDER BY number").map { row in
      (try row.number("number"), Result { () throws(JournalError) in try bytes(row[1]) })
    }
  }

  /// What is in a content, in whichever way it is kept now.
  static func opened(_ content: [UInt8], of number: Int, _ key: DataKey?) throws(JournalError) -> [UInt8] {
    guard let first = content.first else { throw .truncated }
    guard let key else {
      guard first == inTheClear else { throw first == DataKey.version ? .tampered : .newer }
      return Array(content.dropFirst())
    }
    do throws(VaultError) {
      return try key.open(content, for: .entry(number))
    } catch {
      throw JournalError(error)
    }
  }

  /// Keeps content under a number.
  static func set(_ content: [UInt8], as number: Int, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO entry VALUES (?, ?) ON CONFLICT (number) DO UPDATE SET content = excluded.content",
      arguments: [number, Data(content)])
  }

  private static func set(_ list: EntryList, _ key: DataKey, _ db: Database) throws {
    try db.execute(sql: "UPDATE lock SET list = ?", arguments: [Data(list.sealed(key))])
  }

  /// A number that was never used.
  private static func nextNumber(_ db: Database) throws -> Int {
    try db.execute(sql: "INSERT INTO entry (content) VALUES (x'')")
    return Int(db.lastInsertedRowID)
  }

  /// Refuses to write in the clear beside what is sealed: then somebody has taken the lock away.
  private static func refuseOrphans(_ db: Database) throws {
    let orphans = "SELECT EXISTS (SELECT 1 FROM entry WHERE substr(content, 1, 1) = ?)"
    if try Bool.fetchOne(db, sql: orphans, arguments: [Data([DataKey.version])]) == true {
      throw JournalError.tampered
    }
  }

  /// A list of all that opens with this key, in place of one that was tampered with.
  private static func newList(_ key: DataKey, _ db: Database) throws -> EntryList {
    var list = EntryList()
    for (number, content) in try rows(db) {
      guard let content = try? content.get(), (try? opened(content, of: number, key)) != nil else { continue }
      list.note(content, of: number)
    }
    return list
  }
}
