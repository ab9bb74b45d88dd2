import Journal
import Records
import Vault

/// Keeps a journal until somebody ends it, and tells what it is about to do and what is done.
///
/// It keeps entries, whose text is the canary of ``canary`` with their number. In between it sets, changes and takes away the
/// passphrase: it writes `to WORD` before, `is WORD` after, where WORD is the passphrase and `-` stands for none. After each
/// entry that is kept it writes `kept NUMBER`.
enum JournalProbe {
  /// What every entry contains.
  static let canary = "Kanarienvogel"

  static func run(in folder: String) throws {
    let store = try JournalStore(folder: folder, effort: Effort(logRounds: 4))
    var passphrase: String?
    if store.lockState == .locked {
      for word in words { if (try? store.unlock(word)) != nil { passphrase = word } }
      if store.lockState != .open { RecordsProbe.fail("no passphrase fits") }
    }
    RecordsProbe.tell("is " + (passphrase ?? "-"))
    var step = try store.entries().count
    while true {
      for _ in 1...3 {
        step += 1
        let answers = [Answer("why", text: String(repeating: "\(canary) \(step) ", count: 200))]
        let number = try store.keep(JournalEntry(.note, begunAt: step, answers: answers), as: nil)
        RecordsProbe.tell("kept \(number)")
      }
      let next = passphrase == nil ? words[step % 2] : step % 3 == 0 ? nil : words[step % 2]
      RecordsProbe.tell("to " + (next ?? "-"))
      try store.changePassphrase(from: passphrase, to: next)
      passphrase = next
      RecordsProbe.tell("is " + (next ?? "-"))
    }
  }

  /// The passphrases it uses.
  private static let words = ["schuhe", "stiefel"]
}
