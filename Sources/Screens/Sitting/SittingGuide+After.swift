import Journal

extension SittingGuide {
  /// What was felt, at which line, out of which need, what was done with it.
  func questions(
    of guide: AfterGuide, _ entry: JournalEntry, _ turns: [SittingTurn], _ world: World
  ) -> [SittingQuestion] {
    let language = world.language
    return guide.questions.flatMap { question -> [SittingQuestion] in
      let hint = question.hint?[language] ?? ""
      func asked(_ kind: SittingQuestion.Kind) -> [SittingQuestion] {
        [SittingQuestion(answer: question.id, ask: question.ask[language], hint: hint, kind: kind)]
      }
      switch question.kind {
      case .feelings: return asked(.feelings)
      case .needs: return asked(.needs)
      case .text: return asked(.text)
      case .line: return asked(.line)
      case .turn:
        // A conversation that is gone leaves no lines to pick from.
        return turns.isEmpty ? [] : asked(.turn(turns, none: question.none?[language] ?? ""))
      case .choice:
        let choices = question.choices.map { SittingChoice(id: $0.id, text: $0.text[language]) }
        guard let why = question.why, let chosen = entry[question.id]?.choices.first, chosen != choices.first?.id else {
          return asked(.choice(choices))
        }
        return asked(.choice(choices)) + [SittingQuestion(answer: question.id, ask: why[language], kind: .text)]
      }
    }
  }
}
