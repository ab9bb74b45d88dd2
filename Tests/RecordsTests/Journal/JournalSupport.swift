import GRDB
import Journal
import Vault

@testable import Records

/// A passphrase that costs next to nothing to try.
let quick = Effort(logRounds: 4)

/// The journal in a folder.
func journal(_ folder: Folder) throws -> JournalStore { try JournalStore(folder: folder.path, effort: quick) }

/// An entry with a word in every text it has.
func entry(_ word: String, begunAt: Int = 1_700_000_000_000) -> JournalEntry {
  JournalEntry(
    .path, guide: "why-" + word, begunAt: begunAt, changedAt: begunAt + 5000, isFinished: true,
    about: ConversationLink(record: 3, turn: 2, customer: word, company: word),
    answers: [
      Answer("why", text: String(repeating: word + " ", count: 2000)),
      Answer("what", feelings: ["tired", word], needs: ["rest", word], value: 40, choices: [word]),
    ])
}

extension JournalStore {
  /// Changes the database behind the journal's back.
  func meddle(_ sql: String, _ arguments: StatementArguments = []) throws {
    try queue.write { try $0.execute(sql: sql, arguments: arguments) }
  }

  /// What is kept under a number, as it is kept.
  func content(_ number: Int) throws -> [UInt8] {
    try read { try Self.blob("SELECT content FROM entry WHERE number = \(number)", $0) ?? [] }
  }

  /// Whether the database is sound as a whole.
  func isSound() throws -> Bool { try read { try String.fetchAll($0, sql: "PRAGMA integrity_check") == ["ok"] } }
}
