import Canvas
import Journal
import Speech

/// An entry as paragraphs to read: when it was written, then every question with what was answered.
struct EntryPage {
  /// The entry.
  let entry: JournalEntry
  /// The words.
  let world: World

  private var language: Language { world.language }

  /// The columns of the picture of a scale.
  private static let scale = 31

  /// The page.
  var paragraphs: [Paragraph] {
    var page = [Paragraph(world.when(entry), .quiet)]
    if let about = entry.about {
      page.append(Paragraph(world.strings.fill("entry-reader.about", ["conversation": world.name(of: about)]), .quiet))
    }
    if let plan = Plan(entry) { return page + self.plan(plan) }
    for answer in entry.answers where !answer.isEmpty { page += [Paragraph("")] + self.answer(answer) }
    let follows = entry.kind == .relationship ? world.reflect?.relationship.sentences(for: entry, language) ?? [] : []
    if !follows.isEmpty {
      page += [Paragraph(""), Paragraph(world.strings["entry-reader.follows"], .title)]
      page += follows.map { Paragraph($0.cleaned()) }
    }
    if entry.answers.allSatisfy(\.isEmpty) {
      page += [Paragraph(""), Paragraph(world.strings["entry-reader.empty"], .quiet)]
    }
    return page
  }

  private func plan(_ plan: Plan) -> [Paragraph] {
    guard let plans = world.reflect?.plans else { return [] }
    let sentence = plans.sentence(plan, language).cleaned()
    var page: [Paragraph] = []
    if !sentence.isEmpty, sentence != plan.ownWords.cleaned() { page += [Paragraph(""), Paragraph(sentence, .strong)] }
    if !plan.ownWords.isEmpty {
      page += [Paragraph(""), Paragraph(plans.own[language], .quiet)] + written(plan.ownWords)
    }
    if plan.isPutAway { page += [Paragraph(""), Paragraph(world.strings["journal-text.put-away"], .quiet)] }
    return page
  }

  private func answer(_ answer: Answer) -> [Paragraph] {
    guard let reflect = world.reflect else { return [] }
    var page: [Paragraph] = []
    if let question = reflect.question(of: answer, in: entry, language) {
      page.append(Paragraph(question.cleaned(), .strong))
    }
    let chosen = answer.choices.compactMap { reflect.choice($0, of: answer, in: entry, language) }
    if !chosen.isEmpty { page.append(Paragraph(chosen.joined(separator: ", "))) }
    if let value = answer.value { page.append(self.value(value, answer)) }
    let vocabulary = world.vocabulary
    func names(_ key: String, _ words: [String]) {
      guard !words.isEmpty else { return }
      page.append(Paragraph(world.strings.fill(key, ["words": words.joined(separator: ", ").cleaned()])))
    }
    names("journal-text.feelings", answer.feelings.map { vocabulary?.name(ofFeeling: $0, language) ?? $0 })
    names("journal-text.needs", answer.needs.map { vocabulary?.name(ofNeed: $0, language) ?? $0 })
    if entry.kind == .traces, !answer.text.isEmpty,
      let statement = reflect.traces.statements.first(where: { $0.id == answer.question })
    {
      page.append(Paragraph(statement.step[language], .quiet))
    }
    return page + written(answer.text)
  }

  /// What was written, a paragraph for each of its lines.
  private func written(_ text: String) -> [Paragraph] {
    guard !text.isEmpty else { return [] }
    return text.cleaned(keepingNewlines: true).split(separator: "\n", omittingEmptySubsequences: false)
      .map { Paragraph(String($0)) }
  }

  /// A value on its line, between the words at its ends; money as money.
  private func value(_ value: Int, _ answer: Answer) -> Paragraph {
    let shop = world.reflect?.shop.sections.lazy.flatMap(\.questions).first { $0.key == answer.question }
    if entry.kind == .shop, shop?.kind == .amount { return Paragraph(world.numbers.money(cents: value)) }
    let scale = MarkScale([.init(value * 10)]).text(columns: Self.scale, look: world.look)
    let number = world.strings.fill("journal-text.value", ["value": String(value)])
    return Paragraph(spans: [TextSpan(scale, .accent), TextSpan("  " + number)])
  }
}
