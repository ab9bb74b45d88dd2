import ArgumentParser
import Canvas
import Journal

/// The person's own journal: to be listed, read, taken elsewhere, deleted and locked.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "List, show, export, delete and lock what you wrote for yourself.",
    discussion: """
      Nothing of it is in any other output of the program. A locked journal asks for its passphrase on the terminal, or
      reads it as the first line of standard input where that is no terminal; it is never an argument.

      EXAMPLES
        anprobe journal list
        anprobe journal show 3
        anprobe journal export mine.md
        anprobe journal lock
        anprobe journal delete --all
      """,
    subcommands: [List.self, Show.self, Export.self, Delete.self, Lock.self], defaultSubcommand: List.self)

  /// Lists them.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List entries, the newest first: number, date, kind and title, nothing of what was written.")

    @OptionGroup var options: JournalOptions

    func run() throws {
      let entries = try options.entries()
      var output = Output()
      if entries.isEmpty { try output.line(CommandError.text("journal.none")) }
      let text = try options.text(of: entries)
      for kept in entries {
        if let entry = kept.readable { try output.line("\(kept.number)  \(text.row(entry))".cleaned()) }
      }
      try output.flush()
      try options.complain(about: entries)
    }
  }

  /// Shows one.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show an entry with everything that was written.")

    @OptionGroup var options: JournalOptions

    @Argument(help: "The entry’s number, as journal list prints it.")
    var number: Int

    func run() throws {
      let store = try options.opened()
      let entries = try options.entries(of: store)
      guard let kept = entries.first(where: { $0.number == number }) else {
        throw CommandError.noEntry(number)
      }
      try options.complain(about: [kept])
      var output = Output()
      if let entry = kept.readable {
        try output.line(try options.text(of: entries).markdown([entry]).cleaned(keepingNewlines: true))
      }
      try output.flush()
    }
  }
}
