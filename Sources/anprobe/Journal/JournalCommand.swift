import ArgumentParser
import Canvas
import Journal

/// The person's own journal: to be listed, read, taken elsewhere, deleted and locked.
struct JournalCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .text(
      "journal", subcommands: [List.self, Show.self, Export.self, Delete.self, Lock.self], defaultSubcommand: List.self)
  }

  /// Lists them.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration { .text("journal.list") }

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
    static var configuration: CommandConfiguration { .text("journal.show") }

    @OptionGroup var options: JournalOptions

    @Argument(help: .text("journal.show.number", value: "no"))
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
