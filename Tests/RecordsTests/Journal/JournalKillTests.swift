import Glibc
import Journal
import Testing

@testable import Records

/// A program that is killed while it keeps entries or changes the passphrase leaves one state or the other.
struct JournalKillTests {
  let folder = Folder()

  @Test func fiftyKillsLeaveOneStateOrTheOther() throws {
    var generator = SystemRandomNumberGenerator()
    var kept: Set<Int> = []
    var possible: Set<String> = ["-"]
    var sealed = 0
    for kill in 1...50 {
      let probe = try Probe(["journal", folder.path])
      var lines: [String] = []
      for _ in 0..<Int.random(in: 1...14, using: &generator) {
        lines.append(try #require(probe.line(), "the probe ended by itself after \(lines), kill \(kill)"))
      }
      var spins = Int.random(in: 0..<300_000, using: &generator)
      while spins > 0 { spins &-= 1 }
      lines += probe.kill()
      for line in lines {
        let words = line.split(separator: " ").map(String.init)
        switch words[0] {
        case "kept": kept.insert(try #require(Int(words[1])))
        case "to": possible.insert(words[1])
        default: possible = [words[1]]
        }
      }
      let store = try journal(folder)
      try #require(try store.isSound(), "kill \(kill)")
      let state = try #require(possible.first { fits($0, store) }, "none of \(possible) fits, kill \(kill)")
      let entries = try store.entries()
      try #require(entries.allSatisfy { $0.readable != nil }, "kill \(kill)")
      try #require(kept.isSubset(of: entries.map(\.number)), "kill \(kill)")
      if state != "-" {
        sealed += 1
        try #require(names(in: folder.path, containing: "Kanarienvogel") == [], "kill \(kill)")
      }
      possible = [state]
    }
    #expect(kept.count > 20 && sealed > 5, "\(kept.count) entries, \(sealed) times under a passphrase")
  }

  private func fits(_ passphrase: String, _ store: JournalStore) -> Bool {
    if passphrase == "-" { return store.lockState == .none }
    return (try? store.unlock(passphrase)) != nil
  }
}
