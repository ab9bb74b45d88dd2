import ArgumentParser
import Canvas
import History
import JSON
import Packs
import Reports

/// Kept conversations: to be listed, read, taken elsewhere and deleted.
struct RecordsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .text("records", subcommands: [List.self, Show.self, Export.self, Delete.self], defaultSubcommand: List.self)
  }

  /// Lists them.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration { .text("records.list") }

    @OptionGroup var options: RecordOptions

    @Option(help: .text("records.list.search", value: "text"))
    var search: String?

    @Option(help: .text("records.list.customer", value: "id"))
    var customer: String?

    @Option(help: .text("records.list.company", value: "id"))
    var company: String?

    @Option(help: .text("records.list.limit", value: "number"))
    var limit: Int?

    @Flag(help: .text("records.list.json"))
    var json = false

    func run() throws {
      let query = RecordQuery(
        text: search, customer: customer, company: company, limit: limit.map { max(0, $0) })
      let rows = try options.store().list(query)
      var output = Output()
      if json {
        let list = JSON.array(rows.map { RecordReport.json($0) })
        try output.line { JSON.object([("conversations", list)]).write(into: &$0) }
      } else if rows.isEmpty {
        let isAll = query == RecordQuery(limit: query.limit)
        try output.line(options.strings.filled(isAll ? "records.none" : "records.nothing-fits"))
      } else {
        let text = options.text(options.packs)
        for row in rows { try output.line(text.listed(row, offset: RecordOptions.offset(at: row.startedAt)).cleaned()) }
      }
      try output.flush()
    }
  }

  /// Shows one.
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration { .text("records.show") }

    @OptionGroup var options: RecordOptions

    @Argument(help: .text("records.show.id", value: "no"))
    var id: Int

    @Flag(help: .text("records.show.json"))
    var json = false

    @Flag(help: .text("records.show.capsule"))
    var capsule = false

    func run() throws {
      let store = try options.store()
      guard let record = try store.record(id) else { throw CommandError.noConversation(id) }
      let packs = options.packs
      let replay = try Replay.over(packs)
      var output = Output()
      if capsule {
        try output.line(Self.capsule(of: record, replay).text)
      } else if json {
        let report = RecordReport.json(record, finding: replay.finding(on: record))
        try output.line { report.write(into: &$0) }
      } else {
        let text = options.text(packs)
        for line in text.lines(record.cleaned, offset: RecordOptions.offset(at: record.startedAt)) {
          try output.line(line.cleaned())
        }
        try output.line("")
        for line in text.branches(try store.list(RecordQuery()).filter { $0.branch?.record == id }) {
          try output.line(line)
        }
        try output.line(text.sentence(replay.finding(on: record)).cleaned())
      }
      try output.flush()
    }

    private static func capsule(of record: ConversationRecord, _ replay: Replay) throws -> Capsule {
      do throws(ReplayProblem) {
        let setup = record.setup
        return Capsule(
          of: try replay.session(of: record), pack: setup.pack, version: setup.packVersion, changed: setup.changed)
      } catch {
        throw CommandError.replay(error)
      }
    }
  }

  /// Exports one or all.
  struct Export: ParsableCommand {
    static var configuration: CommandConfiguration { .text("records.export") }

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case json, csv, md
    }

    @OptionGroup var options: RecordOptions

    @Argument(help: .text("records.export.id", value: "no"))
    var id: Int?

    @Option(help: .text("records.export.format", value: "format"))
    var format = Format.json

    @Flag(help: .text("records.export.json"))
    var json = false

    func run() throws {
      let store = try options.store()
      let ids = try id.map { [$0] } ?? store.list(RecordQuery()).map(\.id).reversed()
      let text = options.text(format == .md && !json ? options.packs : [])
      var output = Output()
      if format == .csv, !json { try output.line(RecordReport.header) }
      for id in ids {
        guard let record = try store.record(id) else {
          if self.id == nil { continue }
          throw CommandError.noConversation(id)
        }
        switch json ? .json : format {
        case .json: try output.line { RecordReport.json(record).write(into: &$0) }
        case .csv: for row in RecordReport.rows(record.cleaned) { try output.line(row) }
        case .md:
          let offset = RecordOptions.offset(at: record.startedAt)
          for line in text.markdown(record.cleaned, offset: offset) { try output.line(line) }
        }
      }
      try output.flush()
    }
  }

  /// Deletes one or all.
  struct Delete: ParsableCommand {
    static var configuration: CommandConfiguration { .text("records.delete") }

    @OptionGroup var options: RecordOptions

    @Argument(help: .text("records.delete.id", value: "no"))
    var id: Int?

    @Flag(help: .text("records.delete.all"))
    var all = false

    @Flag(help: .text("option.yes"))
    var yes = false

    @Flag(help: .text("records.delete.json"))
    var json = false

    func validate() throws {
      if (id != nil) == all { throw ValidationError.oneOrAll }
      if json, !yes { throw ValidationError.jsonNeedsYes }
    }

    func run() throws {
      let store = try options.store()
      let strings = options.strings
      var output = Output()
      if let id, try store.record(id) == nil { throw CommandError.noConversation(id) }
      if !yes {
        let word = strings.filled("records.yes")
        let values = ["id": String(id ?? 0), "n": String(try store.list(RecordQuery()).count), "yes": word]
        try output.line(strings.filled(id == nil ? "records.confirm-all" : "records.confirm-one", values))
        try output.flush()
        guard readLine()?.filter({ !$0.isWhitespace }).lowercased() == word else {
          try output.line(strings.filled("records.left"))
          return try output.flush()
        }
      }
      let count = try id.map { try store.delete($0) ? 1 : 0 } ?? store.deleteAll()
      if json {
        try output.line { JSON.object([("deleted", .int(count))]).write(into: &$0) }
      } else {
        try output.line(strings.filled("records.deleted", ["n": String(count)]))
      }
      try output.flush()
    }
  }
}

extension CommandError {
  /// A conversation cannot be held again.
  static func replay(_ problem: ReplayProblem) -> CommandError {
    CommandError("replay", ["problem": strings.sentence(problem)])
  }

  /// What was given is no capsule.
  static func capsule(_ error: CapsuleError) -> CommandError { CommandError("\(error)") }
}
