import Journal
import Speech

/// Journal entries to be read outside the program: rows of a list, and Markdown for the person's own use.
public struct JournalText {
  /// The words of a question, by the kind and guide of an entry and its id; without an id, what the guide is called.
  public typealias Lookup = (_ kind: JournalEntry.Kind, _ guide: String?, _ question: String?) -> String?

  private let strings: Forms
  private let offset: (Int) -> Int
  private let lookup: Lookup

  /// Makes one.
  ///
  /// - Parameters:
  ///   - strings: The interface's strings, under `cli.journal.`.
  ///   - offset: How many seconds east of Greenwich a clock here is, at a moment in milliseconds since 1970.
  ///   - lookup: The words of questions; where there are none, their ids stand in their place.
  public init(strings: Forms, offset: @escaping (Int) -> Int, lookup: @escaping Lookup = { _, _, _ in nil }) {
    self.strings = strings
    self.offset = offset
    self.lookup = lookup
  }

  /// When an entry was begun, its kind, and what its guide is called; nothing of what was written.
  public func title(_ entry: JournalEntry) -> String {
    let kind = strings.filled("cli.journal.kind." + entry.kind.rawValue)
    let guide = lookup(entry.kind, entry.guide, nil) ?? entry.guide
    let date = Timestamp.minute(entry.begunAt, offset: offset(entry.begunAt))
    let row = date + "  " + kind + (guide.map { ": " + $0 } ?? "")
    return entry.isFinished ? row : row + "  " + strings.filled("cli.journal.draft")
  }

  /// An entry as Markdown, with a heading of this level.
  public func markdown(_ entry: JournalEntry, level: Int = 1) -> [String] {
    var lines = [String(repeating: "#", count: level) + " " + Markdown.escaped(title(entry)), ""]
    if let about = entry.about {
      let key = about.turn == nil ? "cli.journal.about" : "cli.journal.about-turn"
      let values = ["id": String(about.record), "turn": String(about.turn ?? 0)]
      lines += ["*" + Markdown.escaped(strings.filled(key, values)) + "*", ""]
    }
    for answer in entry.answers {
      let question = lookup(entry.kind, entry.guide, answer.question) ?? answer.question
      lines += ["**" + Markdown.escaped(question) + "**", ""]
      for text in written(answer) { lines += [text, ""] }
    }
    return lines
  }

  /// Entries as one Markdown document, in the order given.
  public func document(_ entries: [JournalEntry]) -> String {
    var lines = ["# " + strings.filled("cli.journal.heading"), ""]
    for entry in entries { lines += markdown(entry, level: 2) }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  /// What was answered, a paragraph each.
  private func written(_ answer: Answer) -> [String] {
    var parts: [String] = []
    // A line that was ended by hand ends there.
    let paragraphs = answer.text.split(separator: "\n", omittingEmptySubsequences: false).split(separator: "")
    parts += paragraphs.map { $0.map { Markdown.escaped(String($0)) }.joined(separator: "\\\n") }
    if let value = answer.value { parts.append(strings.filled("cli.journal.value", ["n": String(value)])) }
    for (key, words) in [("feelings", answer.feelings), ("needs", answer.needs), ("choices", answer.choices)]
    where !words.isEmpty {
      let list = words.map { Markdown.escaped($0) }.joined(separator: ", ")
      parts.append(strings.filled("cli.journal." + key, ["list": list]))
    }
    return parts
  }
}
