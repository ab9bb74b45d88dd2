import FoundationEssentials
import GRDB
import Journal
import Testing

@testable import Records

/// A journal with a passphrase: what is in its files, and what is noticed when somebody meddles with them.
struct JournalLockTests {
  let folder = Folder()

  /// Three entries under a passphrase, open.
  private func locked() throws -> JournalStore {
    let store = try journal(folder)
    for word in ["Amsel", "Drossel", "Star"] { _ = try store.keep(entry(word), as: nil) }
    try store.changePassphrase(from: nil, to: "schuhe")
    return store
  }

  private func problems(_ store: JournalStore) throws -> [Int: JournalError] {
    try store.entries().reduce(into: [:]) { problems, kept in
      if case .failure(let error) = kept.entry { problems[kept.number] = error }
    }
  }

  @Test func settingAPassphraseLeavesNothingToRead() throws {
    let store = try journal(folder)
    for _ in 1...20 { _ = try store.keep(entry("Kanarienvogel"), as: nil) }
    for number in 1...5 { _ = try store.keep(entry("Kanarienvogel zum zweiten"), as: number) }
    #expect(!names(in: folder.path, containing: "Kanarienvogel").isEmpty)
    try store.changePassphrase(from: nil, to: "schuhe")
    for word in ["Kanarienvogel", "tired", "answers", "path", "schuhe"] {
      #expect(names(in: folder.path, containing: word) == [], "\(word)")
    }
    #expect(store.lockState == .open)
    let before = try store.content(7)
    try store.changePassphrase(from: "schuhe", to: "stiefel")
    #expect(names(in: folder.path, holding: before.suffix(16)) == [], "what the old key opens")
    #expect(throws: JournalError.wrongPassphrase) { try store.unlock("schuhe") }
    #expect(try store.entries().count == 20 && problems(store).isEmpty)
    try store.changePassphrase(from: "stiefel", to: nil)
    #expect(store.lockState == .none)
    #expect(try journal(folder).entries() == store.entries())
    #expect(try store.isSound())
  }

  @Test func lockedNothingIsReadOrKept() throws {
    let store = try locked()
    store.lock()
    #expect(store.lockState == .locked)
    #expect(throws: JournalError.locked) { try store.entries() }
    #expect(throws: JournalError.locked) { try store.keep(entry("Amsel"), as: nil) }
    #expect(throws: JournalError.wrongPassphrase) { try store.unlock("Schuhe") }
    #expect(store.lockState == .locked)
    try store.unlock("schuhe")
    #expect(try store.entries().count == 3)
  }

  @Test func passphrasesThatDoNotMatchChangeNothing() throws {
    let store = try journal(folder)
    #expect(throws: JournalError.passphraseMismatch) { try store.changePassphrase(from: "x", to: "y") }
    #expect(throws: JournalError.passphraseMismatch) { try store.unlock("x") }
    try store.changePassphrase(from: nil, to: "schuhe")
    #expect(throws: JournalError.passphraseMismatch) { try store.changePassphrase(from: nil, to: "y") }
    #expect(throws: JournalError.wrongPassphrase) { try store.changePassphrase(from: "x", to: nil) }
    #expect(store.lockState == .open)
  }

  @Test func aPassphraseCountsByItsLetters() throws {
    let store = try journal(folder)
    try store.changePassphrase(from: nil, to: "Schl\u{FC}ssel")
    store.lock()
    try store.unlock("Schlu\u{308}ssel")
  }

  /// A lock that another program has changed is never overwritten with what an old key seals.
  @Test func whatAnotherProgramChangesIsNoticed() throws {
    let store = try journal(folder)
    _ = try store.keep(entry("Amsel"), as: nil)
    let other = try journal(folder)
    try other.changePassphrase(from: nil, to: "schuhe")
    #expect(throws: JournalError.locked) { try store.keep(entry("Drossel"), as: nil) }
    #expect(store.lockState == .locked)
    try store.unlock("schuhe")
    try other.changePassphrase(from: "schuhe", to: "stiefel")
    #expect(throws: JournalError.locked) { try store.keep(entry("Drossel"), as: 1) }
    #expect(throws: JournalError.locked) { try store.delete(1) }
    #expect(throws: JournalError.wrongPassphrase) { try store.changePassphrase(from: "schuhe", to: nil) }
    try store.unlock("stiefel")
    _ = try store.keep(entry("Drossel"), as: nil)
    #expect(try other.entries().map(\.number) == [2, 1])
    try other.changePassphrase(from: "stiefel", to: nil)
    #expect(try store.keep(entry("Star"), as: nil) == 3)
    #expect(store.lockState == .none)
    #expect(try problems(other).isEmpty)
  }

  /// Every bit of what is kept of an entry, of the list and of the lock.
  @Test func everyFlippedBitIsNoticedAndNothingIsDestroyed() throws {
    let store = try journal(folder)
    try store.changePassphrase(from: nil, to: "schuhe")
    for text in ["Amsel", "Drossel"] {
      _ = try store.keep(JournalEntry(.note, begunAt: 1, answers: [Answer("why", text: text)]), as: nil)
    }
    let whole = try store.entries()
    let sealed = try store.content(1)
    for place in sealed.indices {
      var content = sealed
      content[place] ^= 1 << (place % 8)
      try store.meddle("UPDATE entry SET content = ? WHERE number = 1", [Data(content)])
      #expect(try problems(store).keys.sorted() == [1], "byte \(place)")
    }
    try store.meddle("UPDATE entry SET content = ? WHERE number = 1", [Data(sealed)])
    #expect(try store.entries() == whole)
    for column in ["list", "lock"] {
      let kept = try #require(try store.read { try JournalStore.blob("SELECT \(column) FROM lock", $0) })
      for place in kept.indices {
        var content = kept
        content[place] ^= 1 << (place % 8)
        try store.meddle("UPDATE lock SET \(column) = ?", [Data(content)])
        if column == "list" {
          #expect(try problems(store).keys.sorted() == [KeptEntry.list], "byte \(place) of the list")
        } else {
          let expected: JournalError = place == 0 && place % 8 > 0 ? .newer : .tampered
          #expect(throws: expected, "byte \(place) of the lock") { try store.unlock("schuhe") }
        }
      }
      try store.meddle("UPDATE lock SET \(column) = ?", [Data(kept)])
    }
    try store.unlock("schuhe")
    #expect(try store.entries() == whole)
  }

  @Test func swappedAndReplayedAndRemovedEntriesAreNoticed() throws {
    let store = try locked()
    let contents = try (1...3).map { try store.content($0) }
    func set(_ content: [UInt8], _ number: Int) throws {
      try store.meddle("UPDATE entry SET content = ? WHERE number = ?", [Data(content), number])
    }
    try set(contents[1], 1)
    try set(contents[0], 2)
    #expect(try problems(store) == [1: .tampered, 2: .tampered])
    try set(contents[0], 1)
    try set(contents[1], 2)
    #expect(try problems(store) == [:])
    _ = try store.keep(entry("Fink"), as: 2)
    try set(contents[1], 2)
    #expect(try problems(store) == [2: .tampered], "an earlier version was put back")
    #expect(throws: JournalError.tampered) { try store.changePassphrase(from: "schuhe", to: nil) }
    try store.meddle("DELETE FROM entry WHERE number = 3")
    #expect(try problems(store) == [2: .tampered, 3: .tampered], "one was taken away")
    #expect(try store.delete(3) && store.delete(2))
    #expect(try store.entries().map(\.number) == [1] && problems(store).isEmpty)
    try store.meddle("INSERT INTO entry VALUES (3, ?)", [Data(contents[2])])
    #expect(try problems(store) == [3: .tampered], "a deleted one was put back")
    try set([0] + Array("{\"version\":1}".utf8), 3)
    #expect(try problems(store) == [3: .tampered], "one in the clear was put beside them")
  }

  @Test func aCutEntryIsToldFromATamperedOne() throws {
    let store = try locked()
    try store.meddle("UPDATE entry SET content = substr(content, 1, 500) WHERE number = 1")
    try store.meddle("UPDATE entry SET content = CAST(x'09' || substr(content, 2) AS BLOB) WHERE number = 2")
    #expect(try problems(store) == [1: .truncated, 2: .newer])
    #expect(try store.entries().first?.readable == entry("Star"))
    try store.meddle("UPDATE lock SET lock = substr(lock, 1, 100)")
    #expect(throws: JournalError.truncated) { try store.unlock("schuhe") }
  }

  @Test func aListThatIsGoneCanBeMadeAnew() throws {
    let store = try locked()
    try store.meddle("UPDATE lock SET list = x''")
    #expect(try problems(store) == [KeptEntry.list: .truncated])
    #expect(throws: JournalError.truncated) { try store.keep(entry("Fink"), as: nil) }
    #expect(try store.delete(KeptEntry.list))
    #expect(try problems(store) == [:] && store.entries().count == 3)
  }

  /// Whoever takes the lock away does not get what is written next in the clear.
  @Test func withoutItsLockNothingIsKeptBesideWhatIsSealed() throws {
    let store = try locked()
    try store.meddle("DELETE FROM lock")
    #expect(throws: JournalError.tampered) { try store.keep(entry("Fink"), as: nil) }
    #expect(try Set(problems(store).values) == [.tampered])
    #expect(names(in: folder.path, containing: "Fink") == [])
  }
}
