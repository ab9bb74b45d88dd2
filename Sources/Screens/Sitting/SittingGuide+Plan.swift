import Canvas
import Conversation
import Journal

extension SittingGuide {
  /// The choice of whoever has a half of a plan in words of their own.
  static let ownChoice = "own"

  /// When, then, and the whole in one's own words.
  func questions(of words: PlanWords, _ entry: JournalEntry, _ world: World) -> [SittingQuestion] {
    let language = world.language
    let own = SittingChoice(id: Self.ownChoice, text: words.own[language])
    let situations = PlanSituation.allCases.compactMap { situation in
      words.when[situation].map { SittingChoice(id: situation.rawValue, text: $0[language]) }
    }
    let moves = MoveFamily.allCases.flatMap { family in
      MoveKind.allCases.filter { $0.family == family }.compactMap { move in
        words.then[move].map {
          SittingChoice(
            id: move.rawValue, text: $0[language], group: world.strings["family.\(family.rawValue)"])
        }
      }
    }
    func half(_ id: String, _ ask: String, _ choices: [SittingChoice]) -> [SittingQuestion] {
      let asked = SittingQuestion(answer: id, ask: ask, kind: .choice(choices + [own]))
      guard entry[id]?.choices.first == Self.ownChoice else { return [asked] }
      return [asked, SittingQuestion(answer: id, ask: ask, above: own.text, kind: .line)]
    }
    return half(Plan.whenQuestion, words.askWhen[language], situations)
      + half(Plan.thenQuestion, words.askThen[language], moves)
      + [
        SittingQuestion(
          answer: Plan.ownQuestion, ask: world.strings["sitting.plan.own"], hint: words.ownHint[language], kind: .line)
      ]
  }

  /// The plan as one sentence, and whether a conversation can notice it.
  func closing(of words: PlanWords, _ entry: JournalEntry, _ world: World) -> [Paragraph] {
    guard let plan = Plan(entry) else { return [Paragraph(world.strings["sitting.plan.none"])] }
    var lines = [Paragraph(words.sentence(plan, world.language), .strong)]
    if !plan.ownWords.isEmpty && plan.ownWords != words.sentence(plan, world.language) {
      lines.append(Paragraph(plan.ownWords))
    }
    let key = plan.canBeNoticed ? "sitting.plan.noticed" : "sitting.plan.unnoticed"
    return lines + [Paragraph(""), Paragraph(world.strings[key], .quiet)]
  }
}
