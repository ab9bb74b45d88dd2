import Journal
import Speech

extension SittingGuide {
  /// The questions of a guided path, each with what it takes up.
  func questions(of path: GuidedPath, _ entry: JournalEntry, _ world: World) -> [SittingQuestion] {
    let language = world.language
    return path.questions.map { question in
      SittingQuestion(
        answer: question.id, ask: question.ask[language], hint: question.hint?[language] ?? "",
        kind: kind(of: question, language), recall: recall(of: question, entry, world))
    }
  }

  private func kind(of question: GuideQuestion, _ language: Language) -> SittingQuestion.Kind {
    switch question.kind {
    case .text: .text
    case .line: .line
    case .feelings: .feelings
    case .needs: .needs
    case .scale:
      .scale(SittingScale(low: question.ends?.low[language] ?? "", high: question.ends?.high[language] ?? ""))
    }
  }

  private func recall(
    of question: GuideQuestion, _ entry: JournalEntry, _ world: World
  ) -> SittingQuestion.Recall? {
    guard let recalls = question.recalls,
      case .answer(let taken, _) = question.takenUp(at: entry, from: world.journal.entries.map(\.entry))
    else { return nil }
    return SittingQuestion.Recall(introduction: recalls.introduction[world.language], text: world.words(of: taken))
  }
}
