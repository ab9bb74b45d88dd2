import ArgumentParser
import Journal
import Records

extension JournalCommand {
  /// Deletes one or all.
  struct Delete: ParsableCommand {
    static var configuration: CommandConfiguration { .text("journal.delete") }

    @OptionGroup var options: JournalOptions

    @Argument(help: .text("journal.delete.number", value: "no"))
    var number: Int?

    @Flag(help: .text("journal.delete.all"))
    var all = false

    @Flag(help: .text("option.yes"))
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
