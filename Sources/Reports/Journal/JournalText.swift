import Journal
import Speech

/// One's own entries as Markdown, to be read and kept elsewhere: only ever written by a deliberate, previewed choice.
///
/// The questions stand in the language shown, what was written stands as it was written; neither can become a heading, a
/// link or HTML.
public struct JournalText {
  private let guides: ReflectGuides
  private let vocabulary: Vocabulary
  private let strings: Forms
  private let language: Language
  private let utcOffset: (Int) -> Int
  private let conversation: (ConversationLink) -> String

  /// Makes one.
  ///
  /// - Parameters:
  ///   - guides: What Reflect asks and says.
  ///   - vocabulary: What feelings and needs are called, one's own words included.
  ///   - strings: The interface's strings, under `journal-text.`.
  ///   - language: The language of the questions.
  ///   - utcOffset: How far the local time is ahead of UTC at a moment, both in seconds; the moment since 1970.
  ///   - conversation: What a conversation that an entry is about is called, such as who came and in which house.
  public init(
    guides: ReflectGuides, vocabulary: Vocabulary, strings: Forms, language: Language,
    utcOffset: @escaping (Int) -> Int, conversation: @escaping (ConversationLink) -> String
  ) {
    self.guides = guides
    self.vocabulary = vocabulary
    self.strings = strings
    self.language = language
    self.utcOffset = utcOffset
    self.conversation = conversation
  }

  /// Entries as one text, in the order given, ending in a line feed.
  public func markdown(_ entries: [JournalEntry]) -> String {
    var blocks = ["# " + Markdown.escaped(strings.filled("journal-text.title"))]
    for entry in entries { blocks += self.blocks(entry) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// What an entry is called: its path, or what kind it is.
  public func title(_ entry: JournalEntry) -> String {
    if entry.kind == .path, let path = entry.guide.flatMap({ guides.path($0) }) { return path.title[language] }
    return strings.filled("journal-text.kind.\(entry.kind.rawValue)")
  }

  /// An entry as a row of a list: when it was begun, and what it is called; nothing of what was written.
  public func row(_ entry: JournalEntry) -> String {
    let date = Timestamp.minute(entry.begunAt, offset: utcOffset(LocalDay.seconds(entry.begunAt)))
    let row = date + "  " + title(entry)
    return entry.isFinished ? row : row + "  " + strings.filled("cli.journal.draft")
  }

  // MARK: Parts

  /// The blocks of an entry, with nothing between them yet.
  private func blocks(_ entry: JournalEntry) -> [String] {
    var blocks = ["## " + Markdown.escaped(title(entry)), Markdown.escaped(when(entry))]
    if let about = entry.about {
      blocks.append(Markdown.escaped(strings.filled("journal-text.about", ["conversation": conversation(about)])))
    }
    if let plan = Plan(entry) { return blocks + self.blocks(plan) }
    for answer in entry.answers where !answer.isEmpty { blocks += self.blocks(answer, entry) }
    if entry.kind == .relationship {
      blocks += guides.relationship.sentences(for: entry, language).map { Markdown.ownLine($0) }
    }
    return blocks
  }

  private func when(_ entry: JournalEntry) -> String {
    func minute(_ moment: Int) -> String {
      Timestamp.minute(moment, offset: utcOffset(LocalDay.seconds(moment)))
    }
    let key = entry.isFinished ? "journal-text.when" : "journal-text.draft"
    return strings.filled(key, ["date": minute(entry.begunAt), "changed": minute(entry.changedAt)])
  }

  private func blocks(_ plan: Plan) -> [String] {
    let sentence = guides.plans.sentence(plan, language)
    var blocks: [String] = []
    if !sentence.isEmpty, sentence != plan.ownWords { blocks.append(Markdown.quoted(sentence).joined(separator: "\n")) }
    if !plan.ownWords.isEmpty {
      blocks.append("**" + Markdown.escaped(guides.plans.own[language]) + "**")
      blocks.append(Markdown.quoted(plan.ownWords).joined(separator: "\n"))
    }
    if plan.isPutAway { blocks.append(Markdown.escaped(strings.filled("journal-text.put-away"))) }
    return blocks
  }

  private func blocks(_ answer: Answer, _ entry: JournalEntry) -> [String] {
    var blocks: [String] = []
    if let question = guides.question(of: answer, in: entry, language) {
      blocks.append("**" + Markdown.ownLine(question) + "**")
    }
    let named = answer.choices.compactMap { guides.choice($0, of: answer, in: entry, language) }
    if !named.isEmpty { blocks.append(Markdown.ownLine(named.joined(separator: ", "))) }
    if let value = answer.value { blocks.append(Markdown.escaped(self.value(value, answer, entry))) }
    let feelings = answer.feelings.map { vocabulary.name(ofFeeling: $0, language) }
    if !feelings.isEmpty { blocks.append(list("journal-text.feelings", feelings)) }
    let needs = answer.needs.map { vocabulary.name(ofNeed: $0, language) }
    if !needs.isEmpty { blocks.append(list("journal-text.needs", needs)) }
    if entry.kind == .traces, !answer.text.isEmpty,
      let step = guides.traces.statements.first(where: { $0.id == answer.question })?.step
    {
      blocks.append(Markdown.escaped(step[language]))
    }
    if !answer.text.isEmpty { blocks.append(Markdown.quoted(answer.text).joined(separator: "\n")) }
    return blocks
  }

  private func list(_ key: String, _ words: [String]) -> String {
    Markdown.ownLine(strings.filled(key, ["words": words.joined(separator: ", ")]))
  }

  /// A value with the words at the ends of its scale, or an amount of money.
  private func value(_ value: Int, _ answer: Answer, _ entry: JournalEntry) -> String {
    let shop = guides.shop.sections.lazy.flatMap(\.questions).first { $0.key == answer.question }
    if entry.kind == .shop, shop?.kind == .amount { return strings.money(value) }
    let ends: (low: Text, high: Text)? =
      switch entry.kind {
      case .traces: (guides.traces.low, guides.traces.high)
      case .path: entry.guide.flatMap { guides.path($0) }?.questions.first { $0.id == answer.question }?.ends
      case .shop: shop?.scale.map { ($0.low, $0.high) }
      default: nil
      }
    guard let ends else { return strings.filled("journal-text.value", ["value": String(value)]) }
    return strings.filled(
      "journal-text.between", ["value": String(value), "low": ends.low[language], "high": ends.high[language]])
  }
}
