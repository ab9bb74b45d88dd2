import Canvas
import Journal

extension SittingGuide {
  /// How true each sentence is, what need lies beneath it, and what would make it a little truer.
  func questions(of guide: TracesGuide, _ entry: JournalEntry, _ world: World) -> [SittingQuestion] {
    let language = world.language
    let earlier = world.journal.entries.map(\.entry)
    return guide.statements.flatMap { statement -> [SittingQuestion] in
      let last = entry.lastTime(statement.id, in: earlier)?.answer
      let scale = SittingScale(
        low: guide.low[language], high: guide.high[language], earlier: last?.value,
        none: SittingChoice(id: TracesGuide.noSuchChoice, text: guide.noSuch[language]))
      let howTrue = SittingQuestion(
        answer: statement.id, ask: statement.text[language], hint: statement.about[language], kind: .scale(scale))
      guard entry[statement.id]?.choices.contains(TracesGuide.noSuchChoice) != true else { return [howTrue] }
      return [
        howTrue,
        SittingQuestion(
          answer: statement.id, ask: statement.need[language], above: statement.text[language], kind: .needs,
          recall: recall(last.map { Answer(statement.id, needs: $0.needs) }, world)),
        SittingQuestion(
          answer: statement.id, ask: statement.step[language], above: statement.text[language],
          hint: guide.stepHint[language], kind: .text,
          recall: recall(last.map { Answer(statement.id, text: $0.text) }, world)),
      ]
    }
  }

  /// What was answered last time; nil where nothing was.
  private func recall(_ answer: Answer?, _ world: World) -> SittingQuestion.Recall? {
    guard let answer, !answer.isEmpty else { return nil }
    return SittingQuestion.Recall(introduction: world.strings["sitting.last-time"], text: world.words(of: answer))
  }

  /// How true each sentence is today, beside last time.
  func closing(of guide: TracesGuide, _ entry: JournalEntry, _ world: World) -> [Paragraph] {
    let language = world.language
    let earlier = world.journal.entries.map(\.entry)
    let rows = guide.statements.compactMap { statement -> Paragraph? in
      guard let value = entry[statement.id]?.value else { return nil }
      let last = entry.lastTime(statement.id, in: earlier)?.answer.value
      let change = guide.change[last.map { value - $0 }][language]
      return Paragraph(
        label: statement.text[language], labelTone: .text,
        spans: [
          TextSpan(Self.bar(value) + " ", .key), TextSpan(String(value)),
          TextSpan(
            " · " + (last.map { world.strings.fill("sitting.trace.before", ["value": String($0)]) + ", " } ?? ""),
            .quiet),
          TextSpan(change, .quiet),
        ])
    }
    return (rows.isEmpty ? [] : rows + [Paragraph("")]) + [Paragraph(guide.closing[language])]
  }

  /// A value from 0 to 100 as ten blocks.
  private static func bar(_ value: Int) -> String {
    let full = min(max(0, (value + 5) / 10), 10)
    return String(repeating: "█", count: full) + String(repeating: "░", count: 10 - full)
  }
}
