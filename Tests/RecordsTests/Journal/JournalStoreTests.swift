import FoundationEssentials
import GRDB
import Glibc
import History
import Journal
import Testing

@testable import Records

/// A journal is kept, in the clear or sealed, and nothing of it is left when it is deleted.
struct JournalStoreTests {
  let folder = Folder()

  @Test(arguments: [nil, "schuhe"])
  func whatIsKeptIsThereAgain(passphrase: String?) throws {
    let store = try journal(folder)
    if let passphrase { try store.changePassphrase(from: nil, to: passphrase) }
    let first = try store.keep(entry("Amsel"), as: nil)
    let second = try store.keep(entry("Drossel", begunAt: 1_800_000_000_000), as: nil)
    #expect([first, second] == [1, 2])
    #expect(try store.keep(entry("Star"), as: first) == first)
    let all = [
      KeptEntry(number: 2, entry: .success(entry("Drossel", begunAt: 1_800_000_000_000))),
      KeptEntry(number: 1, entry: .success(entry("Star"))),
    ]
    #expect(try store.entries() == all)
    let again = try journal(folder)
    #expect(again.lockState == (passphrase == nil ? .none : .locked))
    if let passphrase { try again.unlock(passphrase) }
    #expect(try again.entries() == all)
    #expect(permissions(folder.path) == "700")
    for name in Folder.names(in: folder.path) { #expect(permissions(folder.path + "/" + name) == "600", "\(name)") }
  }

  @Test func itLiesBesideConversations() throws {
    let records = try RecordStore(folder: folder.path)
    let store = try journal(folder)
    _ = try store.keep(entry("Amsel"), as: nil)
    #expect(try records.deleteAll() == 0)
    #expect(try store.entries().count == 1, "it has nothing to do with them")
    #expect(names(in: folder.path, containing: "Amsel").allSatisfy { $0.hasPrefix("journal.sqlite") })
  }

  @Test func whatIsTypedStaysAsItIsWithoutWhatSteersATerminal() throws {
    let store = try journal(folder)
    let typed = "e\u{301} 👩‍👧 „so“\n\nzwei\r\ndrei\u{1B}[31m\u{9B}1m\u{202E}\u{2066}\tvier\0\u{7F}"
    _ = try store.keep(
      JournalEntry(.note, guide: "\u{1B}c", begunAt: 1, answers: [Answer("why", text: typed)]), as: nil)
    let read = try #require(try store.entries().first?.readable)
    #expect(read["why"]?.text == "e\u{301} 👩‍👧 „so“\n\nzwei\ndrei[31m1m vier")
    #expect(read.guide == "c")
  }

  @Test(arguments: [nil, "schuhe"])
  func whatIsDeletedIsInNoFile(passphrase: String?) throws {
    let store = try journal(folder)
    let number = try store.keep(entry("Kanarienvogel"), as: nil)
    _ = try store.keep(entry("Kanarienvogel zum zweiten"), as: number)
    _ = try store.keep(entry("Amsel"), as: nil)
    if let passphrase { try store.changePassphrase(from: nil, to: passphrase) }
    let sealed = try store.content(number)
    #expect(try store.delete(number))
    #expect(names(in: folder.path, containing: "Kanarienvogel") == [])
    if passphrase != nil { #expect(names(in: folder.path, holding: sealed.suffix(16)) == []) }
    #expect(try store.delete(number) == false)
    #expect(try store.entries().map(\.number) == [2])
    #expect(try store.keep(entry("Star"), as: nil) == 3, "a number is not used again")
    #expect(try store.isSound())
  }

  @Test func allIsDeletedWithoutThePassphraseToo() throws {
    let store = try journal(folder)
    _ = try store.keep(entry("Kanarienvogel"), as: nil)
    try store.changePassphrase(from: nil, to: "schuhe")
    let other = try journal(folder)
    try other.unlock("schuhe")
    store.lock()
    #expect(throws: JournalError.locked) { try store.delete(1) }
    let sealed = try store.content(1)
    try store.deleteAll()
    #expect(store.lockState == .none)
    #expect(try store.entries() == [] && other.entries() == [] && other.lockState == .none)
    #expect(names(in: folder.path, holding: sealed.suffix(16)) == [])
    #expect(try store.keep(entry("Amsel"), as: nil) == 1, "not even how many there were")
  }

  /// What is wrong with one entry does not hide the others.
  @Test func damageIsToldByKind() throws {
    let store = try journal(folder)
    for _ in 1...6 { _ = try store.keep(entry("Amsel"), as: nil) }
    func set(_ text: String, _ number: Int) throws {
      try store.meddle("UPDATE entry SET content = ? WHERE number = ?", [Data([0] + Array(text.utf8)), number])
    }
    try set("{\"version\":1,\"entry\":{\"kind\":\"dream\",\"answers\":7}}", 1)
    try set("{\"version\":2,\"text\":\"x\"}", 2)
    try set("{\"version\":1,\"entry\":{\"kind\":\"path\"}}", 3)
    try set("{\"version\":1,\"entry\":{\"ki", 4)
    try store.meddle("UPDATE entry SET content = 'text' WHERE number = 5")
    let found = try store.entries()
    #expect(found.first?.readable == entry("Amsel"))
    let problems = Dictionary(uniqueKeysWithValues: found.map { ($0.number, $0.entry) })
    #expect(problems[1] == .failure(.newer) && problems[2] == .failure(.newer))
    #expect(problems[3] == .failure(.damaged) && problems[4] == .failure(.truncated))
    #expect(problems[5] == .failure(.damaged))
  }

  private func problem() -> JournalError? {
    let files = ["", "-wal"].map { folder.path + "/journal.sqlite" + $0 }
    let before = files.map(bytes(of:))
    defer { #expect(files.map(bytes(of:)) == before, "the bytes have changed") }
    do throws(JournalError) {
      _ = try JournalStore(folder: folder.path)
      return nil
    } catch {
      return error
    }
  }

  @Test func whatIsNoJournalIsLeftAsItIs() throws {
    let path = folder.path + "/journal.sqlite"
    write([UInt8](repeating: 65, count: 10_000), to: path)
    #expect(problem() == .damaged)
    unlink(path)
    try RecordStore(folder: folder.path).queue.close()
    rename(folder.path + "/anprobe.sqlite", path)
    #expect(problem() == .damaged, "conversations are no journal")
    unlink(path)
    let store = try journal(folder)
    _ = try store.keep(entry("Amsel"), as: nil)
    try store.queue.close()
    let whole = bytes(of: path)
    write(Array(whole.prefix(5000)), to: path)
    #expect(problem() == .truncated)
    write(whole, to: path)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 9") }
    try queue.close()
    #expect(problem() == .newer)
  }

  @Test func aPlaceThatCannotBeIsTold() {
    #expect(throws: JournalError.readOnly) { try JournalStore(folder: "/dev/null/kept") }
  }

  @Test func whoHasToWaitTooLongSaysSo() throws {
    let store = try journal(folder)
    let other = try journal(folder)
    try other.queue.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: JournalError.busy) { try store.keep(entry("Amsel"), as: nil) }
      try db.execute(sql: "COMMIT")
    }
    #expect(try store.keep(entry("Amsel"), as: nil) == 1)
  }
}
