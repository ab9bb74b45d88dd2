import ArgumentParser
import Journal
import Records

extension JournalCommand {
  /// Deletes one or all.
  struct Delete: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Delete one or all entries for good.",
      discussion: "With --all the passphrase goes too, and is not asked for.")

    @OptionGroup var options: JournalOptions

    @Argument(help: "The entry’s number.")
    var number: Int?

    @Flag(help: "Everything.")
    var all = false

    @Flag(help: "Do not ask.")
    var yes = false

    func validate() throws {
      if (number != nil) == all { throw ValidationError.oneOrAll }
    }

    func run() throws {
      let folder = try options.data.folder()
      guard JournalStore.exists(in: folder) else {
        throw number.map(CommandError.noEntry) ?? CommandError(CommandError.text("journal.none"))
      }
      let store = try number == nil ? options.store() : options.opened()
      if let number, try !options.entries(of: store).contains(where: { $0.number == number }) {
        throw CommandError.noEntry(number)
      }
      var output = Output()
      let question = number == nil ? "journal.confirm-all" : "journal.confirm-one"
      guard try yes || JournalOptions.isConfirmed(question, ["number": String(number ?? 0)], &output) else { return }
      do throws(JournalError) {
        if let number { _ = try store.delete(number) } else { try store.deleteAll() }
      } catch {
        throw CommandError.journal(error, store.path)
      }
      try output.line(CommandError.text(number == nil ? "journal.deleted-all" : "journal.deleted-one"))
      try output.flush()
    }
  }
}
