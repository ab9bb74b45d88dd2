import Conversation
import History
import Speech

/// A kept conversation to be read, in the words of its pack where that is there.
public struct RecordText {
  private let strings: Forms
  private let language: Language
  private let words: (String) -> PackWords?

  /// Makes one.
  ///
  /// - Parameters:
  ///   - strings: The interface's strings, under `records.` and `plain.`.
  ///   - language: The language of everything but the kept lines.
  ///   - words: The words of the pack of this name, if it is there.
  public init(strings: Forms, language: Language, words: @escaping (String) -> PackWords?) {
    self.strings = strings
    self.language = language
    self.words = words
  }

  // MARK: Parts

  /// What a customer is called; their id where the pack is not there.
  public func customer(_ id: String, pack: String) -> String { words(pack)?.customers[id]?.name[language] ?? id }

  /// What a company is called; its id where the pack is not there.
  public func company(_ id: String, pack: String) -> String { words(pack)?.companies[id]?.name[language] ?? id }

  /// One line for a list.
  ///
  /// - Parameters:
  ///   - summary: The conversation.
  ///   - offset: How many seconds east of Greenwich its clock is.
  /// - Returns: Number, date, people, moves, and how it came out.
  public func row(_ summary: ConversationSummary, offset: Int) -> String {
    let ending =
      summary.ending.map { words(summary.pack)?.endings[$0.rawValue]?.name[language] ?? $0.rawValue }
      ?? strings.filled(summary.isFinished ? "records.given-up" : "records.open")
    return strings.filled(
      "records.row",
      [
        "id": String(summary.id), "date": Timestamp.minute(summary.startedAt, offset: offset),
        "customer": customer(summary.customer, pack: summary.pack),
        "company": company(summary.company, pack: summary.pack),
        "moves": strings.filled(
          summary.moves == 1 ? "records.moves-one" : "records.moves", ["n": String(summary.moves)]),
        "ending": ending,
      ])
  }

  /// The same line, with where it goes off from another conversation.
  public func listed(_ summary: ConversationSummary, offset: Int) -> String {
    let row = row(summary, offset: offset)
    guard let branch = summary.branch else { return row }
    return row + "  "
      + strings.filled("records.branch-row", ["id": String(branch.record), "turn": String(branch.turn)])
  }

  /// Which conversations go off from this one, a line for each, in the order of their turns.
  public func branches(_ branches: [ConversationSummary]) -> [String] {
    branches.compactMap { row in row.branch.map { (row.id, $0.turn) } }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      .map { id, turn in strings.filled("records.branches", ["id": String(id), "turn": String(turn)]) }
  }

  /// What came of holding a conversation again, in a sentence.
  public func sentence(_ finding: Replay.Finding) -> String {
    switch finding {
    case .same: strings.filled("records.replay-same")
    case .otherWords: strings.filled("records.replay-other-words")
    case .differs(let turn): strings.filled("records.replay-differs", ["turn": String(turn)])
    case .impossible(let problem):
      strings.filled(
        "records.replay-impossible",
        ["reason": strings.filled("keep.replay.\(problem.name)", problem.values)])
    }
  }

  // MARK: Whole conversations

  /// A conversation as lines: a heading, what was said and seen, what one felt and noted.
  public func lines(_ record: ConversationRecord, offset: Int) -> [String] {
    var lines = [row(ConversationSummary(record), offset: offset)] + branch(record) + [""]
    for turn in record.turns {
      lines += turn.lines.map { spoken($0, record) }
      if let feeling = turn.feeling { lines.append(felt(feeling, record)) }
    }
    if !record.notes.isEmpty {
      lines += ["", strings.filled("records.notes")] + record.notes.split(separator: "\n").map(String.init)
    }
    return lines
  }

  /// A conversation as Markdown.
  public func markdown(_ record: ConversationRecord, offset: Int) -> [String] {
    var lines = ["# " + Markdown.escaped(row(ConversationSummary(record), offset: offset)), ""]
    lines += branch(record).flatMap { [Markdown.escaped($0), ""] }
    let customer = customer(record.setup.customer, pack: record.setup.pack)
    let me = Markdown.escaped(strings.filled("plain.me"))
    for turn in record.turns {
      for line in turn.lines {
        let text = Markdown.escaped(line.text)
        switch line.voice {
        case .customer: lines.append("**\(Markdown.escaped(line.speaker ?? customer)):** \(text)")
        case .seller: lines.append("**\(me):** \(text)")
        case .scene: lines.append("*\(text)*")
        case .company: lines.append("> \(text)")
        }
        lines.append("")
      }
      if let feeling = turn.feeling { lines += ["– " + Markdown.escaped(felt(feeling, record)), ""] }
    }
    if !record.notes.isEmpty {
      lines += ["## " + strings.filled("records.notes"), ""]
      lines += record.notes.split(separator: "\n").flatMap { [Markdown.escaped(String($0)), ""] }
    }
    return lines
  }

  private func branch(_ record: ConversationRecord) -> [String] {
    record.branch.map { branch in
      [strings.filled("records.branch", ["id": String(branch.record), "turn": String(branch.turn)])]
    } ?? []
  }

  private func spoken(_ line: Line, _ record: ConversationRecord) -> String {
    switch line.voice {
    case .customer:
      (line.speaker ?? customer(record.setup.customer, pack: record.setup.pack)) + ": " + line.text
    case .seller: strings.filled("plain.me") + ": " + line.text
    case .scene: line.text
    case .company: strings.filled("plain.in-house", ["text": line.text])
    }
  }

  private func felt(_ id: String, _ record: ConversationRecord) -> String {
    let feelings = words(record.setup.pack)?.sellerFeelings
    let word = feelings?.first { $0.id == id }?.word[language] ?? id
    return strings.filled("records.feeling", ["feeling": word])
  }
}
