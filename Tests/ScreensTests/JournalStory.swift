import Canvas
import History
import Journal
import Keepers
import Packs
import Speech
import Testing

@testable import Screens

/// A program with a journal and with conversations that are kept, as the executable would carry it out.
struct JournalStory {
  var app: App
  let journal: any JournalKeeping
  let keeper = MemoryKeeper()
  /// The files that were written: what is in them, and what they are called.
  var files: [(text: String, name: String)] = []
  /// What takes time and has not been done yet.
  var waiting: [JournalAction] = []
  /// Whether what takes time waits until ``finishWork()``.
  var isSlow = false

  /// 2026-11-26 09:00 UTC, a Thursday.
  static let now = 1_795_683_600_000
  static let day = 86_400_000

  /// Opens the program at home, an hour ahead of UTC.
  init(
    _ journal: any JournalKeeping, _ width: Int = 80, _ height: Int = 24, language: Language = .english,
    look: Look = Look()
  ) throws {
    self.journal = journal
    app = App(
      settings: Settings(language: language), terminal: look, width: width, height: height, freshSeed: 7,
      utcOffset: { _ in 3600 }, now: { Self.now })
    take(.packsLoaded(LoadedPacks(packs: [TalkPack.pack], model: try .embedded(), reflect: try .embedded())))
    take(.keeping(.opened(unfinished: nil, reports: [])))
    let lock = journal.lockState
    take(.journal(.opened(lock, lock == .locked ? [] : try journal.entries())))
  }

  /// The picture as it is now.
  var text: String { app.text }

  /// Takes an event and carries out what comes of it.
  mutating func take(_ event: AppEvent) {
    var left = app.update(event)[...]
    while let effect = left.popFirst() {
      switch effect {
      case .keep(let action): left += app.update(.keeping(action.carryOut(with: keeper, now: Self.now)))
      case .journal(.export(let text, let file)):
        files.append((text, file))
        left += app.update(.journal(.exported(file: file)))
      case .journal(let action) where action.takesTime && isSlow: waiting.append(action)
      case .journal(let action):
        for event in action.carryOut(with: journal) { left += app.update(.journal(event)) }
      default: break
      }
    }
  }

  /// Does what takes time.
  mutating func finishWork() {
    let actions = waiting
    waiting = []
    for action in actions { for event in action.carryOut(with: journal) { take(.journal(event)) } }
  }

  /// Does a command by its name, as from the palette.
  mutating func run(_ command: Command) {
    press(.control("p"))
    type(command.name(in: [], app.world.strings))
    press(.enter)
    readAll()
  }

  /// Lets time pass until everything kept has been read.
  mutating func readAll() {
    for _ in 0..<100 where app.tickInterval != nil { take(.tick) }
  }

  mutating func press(_ keys: Key...) { for key in keys { take(.input(.key(key))) } }

  mutating func type(_ text: String) { for glyph in text { press(.character(glyph)) } }

  /// Looks for texts that must be there, and for others that must not.
  func sees(_ parts: String..., lacks: [String] = [], at place: SourceLocation = #_sourceLocation) {
    let picture = text
    for part in parts { #expect(picture.contains(part), "“\(part)” is missing in\n\(picture)", sourceLocation: place) }
    for part in lacks { #expect(!picture.contains(part), "“\(part)” is there in\n\(picture)", sourceLocation: place) }
  }
}

/// Pages as somebody may have written them over half a year.
enum WrittenPages {
  private static func entry(
    _ kind: JournalEntry.Kind, _ daysAgo: Int, guide: String? = nil, isFinished: Bool = true,
    about: ConversationLink? = nil, _ answers: [Answer]
  ) -> JournalEntry {
    let at = JournalStory.now - daysAgo * JournalStory.day
    return JournalEntry(
      kind, guide: guide, begunAt: at, changedAt: at + 600_000, isFinished: isFinished, about: about, answers: answers)
  }

  /// All of them; words in a language, so that pictures can be read.
  static func all(_ language: Language) -> [JournalEntry] {
    let isGerman = language == .german
    func say(_ german: String, _ english: String) -> String { isGerman ? german : english }
    var entries: [JournalEntry] = []
    let statements = ["job", "company", "colleagues", "boss", "customers"]
    for (place, days) in [160, 95, 33, 2].enumerated() {
      entries.append(
        entry(
          .traces, days,
          statements.enumerated().map { row, id in
            Answer(
              id, text: row == 0 ? say("Ein Vormittag ohne Telefon.", "A morning without the phone.") : "",
              value: row % 2 == 0 ? 20 + place * 15 + row * 5 : 80 - place * 20 + row * 2)
          }))
    }
    let feelings: [(Int, String, [String], [String])] = [
      (150, "glanz", ["tense", "annoyed"], ["ease"]), (120, "glanz", ["ashamed"], ["integrity"]),
      (90, "lindner", ["glad"], ["contribution"]), (60, "lindner", ["relaxed", "glad"], ["ease"]),
      (31, "glanz", ["uneasy"], ["integrity"]), (2, "glanz", ["helpless", "tense"], ["autonomy"]),
    ]
    for (days, company, feelings, needs) in feelings {
      entries.append(
        entry(
          .afterConversation, days,
          about: ConversationLink(record: 1, turn: 3, customer: TalkPack.customer.id, company: company),
          [Answer("feeling", feelings: feelings), Answer("need", needs: needs)]))
    }
    entries.append(
      entry(
        .path, 20, guide: "why-i-sell",
        [
          Answer(
            "first-day",
            text: say("Der Geruch nach Leder.\nUnd Teppichkleber.", "The smell of leather.\nAnd carpet glue.")),
          Answer("good-feeling", feelings: ["glad", "connected"]), Answer("would-again", value: 72),
        ]))
    entries.append(
      entry(
        .path, 1, guide: "why-i-sell", isFinished: false,
        [Answer("first-day", text: say("Kalt war es, im März.", "It was cold, in March."))]))
    entries.append(
      entry(
        .relationship, 45,
        [
          Answer("who", choices: ["customer"]), Answer("name", text: say("Frau Kern", "Mrs Kern")),
          Answer("independent", choices: ["yes"]), Answer("self-moving-me", choices: ["no"]),
        ]))
    entries.append(
      entry(
        .plan, 400, [Answer("when", choices: ["farewell"]), Answer("then", choices: ["goodbye"])]))
    entries.append(
      entry(.plan, 10, [Answer("own", text: say("Erst ausatmen.", "Breathe out first."))]))
    entries.append(
      entry(
        .note, 3,
        [Answer("text", text: say("Größe 38½, und sie hat gelacht.", "Size 38½, and the café smelt of rain."))]))
    return entries
  }

  /// A journal with all of them.
  static func journal(_ language: Language = .english) throws -> MemoryJournal {
    let journal = MemoryJournal()
    for entry in all(language).sorted(by: { $0.begunAt < $1.begunAt }) { _ = try journal.keep(entry, as: nil) }
    return journal
  }
}

/// A journal in which some entries cannot be read.
final class SpoiltJournal: JournalKeeping {
  let inner: MemoryJournal
  let spoilt: [Int: JournalError]

  init(_ inner: MemoryJournal, _ spoilt: [Int: JournalError]) {
    self.inner = inner
    self.spoilt = spoilt
  }

  var lockState: JournalLock { inner.lockState }
  func unlock(_ passphrase: String) throws(JournalError) { try inner.unlock(passphrase) }
  func lock() { inner.lock() }
  func changePassphrase(from old: String?, to new: String?) throws(JournalError) {
    try inner.changePassphrase(from: old, to: new)
  }
  func entries() throws(JournalError) -> [KeptEntry] {
    let entries = try inner.entries()
    return entries.map { kept in
      spoilt[kept.number].map { KeptEntry(number: kept.number, entry: .failure($0)) } ?? kept
    }
  }
  func keep(_ entry: JournalEntry, as number: Int?) throws(JournalError) -> Int { try inner.keep(entry, as: number) }
  func delete(_ number: Int) throws(JournalError) -> Bool { try inner.delete(number) }
  func deleteAll() throws(JournalError) { try inner.deleteAll() }
}
