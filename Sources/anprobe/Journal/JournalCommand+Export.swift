import ArgumentParser
import Canvas

extension JournalCommand {
  /// Exports all of it.
  struct Export: ParsableCommand {
    static var configuration: CommandConfiguration { .text("journal.export") }

    @OptionGroup var options: JournalOptions

    @Argument(help: .text("journal.export.file", value: "file"))
    var file: String

    @Flag(help: .text("journal.export.replace"))
    var replace = false

    @Flag(help: .text("option.yes"))
    var yes = false

    func run() throws {
      try PrivateFile.check(file, replacing: replace)
      let kept = try options.entries()
      let entries = kept.compactMap(\.readable)
      guard !entries.isEmpty else {
        try options.complain(about: kept)
        throw CommandError(CommandError.text("journal.none"))
      }
      var output = Output()
      let values = ["n": String(entries.count), "path": file.cleaned()]
      try output.line(CommandError.text(entries.count == 1 ? "journal.export-one" : "journal.export", values))
      try output.flush()
      guard try yes || JournalOptions.isConfirmed("journal.export-confirm", [:], &output) else { return }
      let text = try options.text(of: kept).markdown(entries.sorted { $0.begunAt < $1.begunAt })
      try PrivateFile.write(text.cleaned(keepingNewlines: true), to: file, replacing: replace)
      try output.line(CommandError.text("journal.exported", values))
      try output.flush()
      try options.complain(about: kept)
    }
  }
}
