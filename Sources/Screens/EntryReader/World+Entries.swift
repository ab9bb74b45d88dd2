import Canvas
import Journal
import Reports
import Speech

extension World {
  /// What puts entries into words; nil while what Reflect asks is being read.
  var journalText: JournalText? {
    guard let reflect, let vocabulary else { return nil }
    return JournalText(
      guides: reflect, vocabulary: vocabulary, strings: strings.forms, language: language, utcOffset: utcOffset,
      conversation: { [self] in name(of: $0) })
  }

  /// What a conversation is called that something was written about: who came, and in which house.
  func name(of link: ConversationLink) -> String {
    let customer = packs.lazy.compactMap { $0.words.customers[link.customer] }.first?.name[language]
    let house = strings.fill("practise.in-house", ["house": company(link.company)])
    return [customer ?? link.customer.cleaned(), house].joined(separator: " · ")
  }

  /// What a company is called, in whichever pack it is; else its id.
  func company(_ id: String) -> String {
    packs.lazy.compactMap { $0.words.companies[id] }.first?.name[language] ?? id.cleaned()
  }

  /// What an entry is called in a list: a plan by its sentence, a relationship with a name, a note by its beginning.
  func title(of entry: JournalEntry) -> String {
    guard let reflect, let text = journalText else { return entry.kind.rawValue }
    let title = text.title(entry)
    switch entry.kind {
    case .plan:
      let sentence = Plan(entry).map { reflect.plans.sentence($0, language) } ?? ""
      return (sentence.isEmpty ? title : sentence).cleaned()
    case .relationship:
      guard entry[RelationshipGuide.name] != nil else { return title }
      return title + " · " + reflect.relationship.name(in: entry, language).cleaned()
    case .note:
      let line = entry.answers.first?.text.split(whereSeparator: \.isNewline).first.map { String($0).cleaned() }
      return line.map { title + " · " + $0 } ?? title
    case .afterConversation: return entry.about.map { title + " · " + name(of: $0) } ?? title
    case .path, .traces, .shop, .vocabulary: return title
    }
  }

  /// When an entry was begun, and that it waits to be gone on with.
  func when(_ entry: JournalEntry) -> String {
    let date = moment(entry.begunAt).text("lookback.date", strings)
    return entry.isFinished ? date : strings.fill("entry-reader.draft", ["date": date])
  }

  /// That some entries cannot be read, while the others can; nil where all can.
  var unreadable: String? {
    let count = journal.kept.count { $0.readable == nil }
    guard count > 0 else { return nil }
    return count == 1 ? saying(.failureSomeOne) : saying(.failureSome, ["count": String(count)])
  }
}
