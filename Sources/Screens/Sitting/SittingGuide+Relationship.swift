import Canvas
import Conversation
import Journal
import Speech

extension SittingGuide {
  /// Whom one thinks of, then the definitions part by part.
  func questions(of guide: RelationshipGuide, _ entry: JournalEntry, _ world: World) -> [SittingQuestion] {
    let language = world.language
    let who = SittingQuestion(
      answer: RelationshipGuide.who, ask: guide.who[language],
      kind: .choice(guide.choices.map { SittingChoice(id: $0.id, text: $0.text[language]) }))
    let name = SittingQuestion(
      answer: RelationshipGuide.name, ask: guide.askName[language], hint: guide.nameHint[language], kind: .line)
    return [who, name] + guide.parts(for: entry).flatMap { questions(of: $0, guide, entry, world) }
  }

  private func questions(
    of part: RelationshipGuide.Part, _ guide: RelationshipGuide, _ entry: JournalEntry, _ world: World
  ) -> [SittingQuestion] {
    let language = world.language
    func filled(_ text: Text) -> String { named(text, guide, entry, language) }
    let kind: SittingQuestion.Kind
    switch part.kind {
    case .answers:
      kind = .choice(
        ThreeValued.allCases.compactMap { value in
          part.answers[value].map { SittingChoice(id: value.rawValue, text: filled($0)) }
        })
    case .feelings: kind = .feelings
    case .text: kind = .text
    }
    let asked = SittingQuestion(answer: part.id, ask: filled(part.ask), hint: filled(part.why), kind: kind)
    guard let which = part.which, entry[part.id]?.choices.first == ThreeValued.yes.rawValue else { return [asked] }
    return [asked, SittingQuestion(answer: part.id, ask: filled(which), above: filled(part.ask), kind: .needs)]
  }

  /// A text with the other person's name in it.
  private func named(_ text: Text, _ guide: RelationshipGuide, _ entry: JournalEntry, _ language: Language) -> String {
    let name = entry[RelationshipGuide.name]?.text ?? ""
    return Forms.fill(text[language], ["name": name.isEmpty ? guide.unnamed[language] : name])
  }

  /// What follows from the answers by the definitions, and what does not decide it.
  func closing(of guide: RelationshipGuide, _ entry: JournalEntry, _ world: World) -> [Paragraph] {
    let language = world.language
    var lines: [Paragraph] = []
    for reason in RealRelationship(entry).reasons {
      switch reason {
      case .follows(let verdict):
        guard let text = guide.verdicts[verdict] else { continue }
        lines.append(Paragraph(named(text, guide, entry, language), lines.isEmpty ? .strong : .text))
      case .open(let part):
        let name = guide.parts.first { $0.part == part }.map { named($0.name, guide, entry, language) } ?? ""
        lines.append(Paragraph(Forms.fill(guide.open[language], ["part": name])))
      }
      lines.append(Paragraph(""))
    }
    if let tone = world.vocabulary.flatMap({ guide.feelings(of: entry, in: $0) }), let text = guide.feelings[tone] {
      lines += [Paragraph(named(text, guide, entry, language)), Paragraph("")]
    }
    if entry.hasConflict { lines += [Paragraph(named(guide.conflict, guide, entry, language)), Paragraph("")] }
    return lines + [Paragraph(named(guide.closing, guide, entry, language), .quiet)]
  }
}
