import ArgumentParser
import Journal
import Records

extension JournalCommand {
  /// Sets, changes or takes away the passphrase.
  struct Lock: ParsableCommand {
    static var configuration: CommandConfiguration { .text("journal.lock") }

    @OptionGroup var options: JournalOptions

    @Flag(help: .text("journal.lock.remove"))
    var remove = false

    func run() throws {
      let store = try options.store()
      let isLocked = store.lockState != .none
      if remove, !isLocked { throw CommandError.journal(.passphraseMismatch, store.path) }
      let old = isLocked ? try PassphrasePrompt.read("journal.ask-old") : nil
      do throws(JournalError) {
        // Whoever mistyped it is told before they think of a new one.
        if let old { try store.unlock(old) }
      } catch {
        throw CommandError.journal(error, store.path)
      }
      let new = remove ? nil : try PassphrasePrompt.new()
      do throws(JournalError) {
        try store.changePassphrase(from: old, to: new)
      } catch {
        throw CommandError.journal(error, store.path)
      }
      var output = Output()
      try output.line(CommandError.text(remove ? "journal.unlocked" : isLocked ? "journal.changed" : "journal.locked"))
      try output.flush()
    }
  }
}
