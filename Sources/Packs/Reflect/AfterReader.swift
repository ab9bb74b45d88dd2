import Journal
import Speech

/// Reads `Assets/Reflect/after.yaml`: a few questions after a conversation.
enum AfterReader {
  /// Reads the file.
  static func read(_ root: Item) -> AfterGuide {
    let fields = root.fields()
    defer { fields.finish() }
    return AfterGuide(
      opening: fields.words("opening"), questions: questions(fields), plan: fields.words("plan"),
      closing: fields.words("closing"))
  }

  private static func questions(_ fields: Fields) -> [AfterGuide.Question] {
    guard let item = fields.required("questions") else { return [] }
    var ids = ClaimedIDs(.question)
    let questions = item.list().map { item in
      let question = question(item)
      ids.claim(question.id, at: item.place)
      return question
    }
    item.reportMissing(
      [AfterGuide.feelingQuestion, AfterGuide.lineQuestion, AfterGuide.needQuestion], among: ids.ids, kind: .question)
    return questions
  }

  private static func question(_ item: Item) -> AfterGuide.Question {
    let fields = item.fields()
    defer { fields.finish() }
    let kind = fields.choice("kind", usually: AfterGuide.QuestionKind.text)
    return AfterGuide.Question(
      id: fields.identifier("id"), ask: fields.words("ask"), hint: fields.optionalWords("hint"), kind: kind,
      none: fields.optionalWords("none"), choices: kind == .choice ? fields.choices("choices") : [],
      why: kind == .choice ? fields.optionalWords("why") : nil)
  }
}
