import Canvas
import Journal

/// What takes the answer to the question in sight.
enum SittingField: Sendable {
  /// Written.
  case text(TextEditor)
  /// Picked from the vocabulary.
  case words(WordPicker)
  /// Put on a scale; nil while nothing has been said.
  case scale(Int?)
  /// Picked from a list.
  case list(ListState)

  /// The field for a question, with what was answered so far.
  init(_ question: SittingQuestion, _ entry: JournalEntry) {
    let answer = entry[question.answer]
    switch question.kind {
    case .text, .line: self = .text(TextEditor(answer?.text ?? ""))
    case .feelings: self = .words(WordPicker(.feelings, picked: answer?.feelings ?? []))
    case .needs: self = .words(WordPicker(.needs, picked: answer?.needs ?? []))
    case .scale: self = .scale(answer?.value)
    case .choice(let choices):
      let picked = choices.firstIndex { $0.id == answer?.choices.first }
      self = .list(ListState(focus: picked))
    case .turn(let turns, _):
      let picked = turns.firstIndex { $0.turn == entry.about?.turn && $0.text == answer?.text }
      self = .list(ListState(focus: picked ?? turns.indices.last))
    }
  }

  /// Whether it takes letters.
  var isEditing: Bool {
    switch self {
    case .text, .words: true
    case .scale, .list: false
    }
  }

  /// What the answer is now, with what other questions put into the same answer.
  func answer(to question: SittingQuestion, over before: Answer?) -> Answer {
    var answer = before ?? Answer(question.answer)
    switch self {
    case .text(let editor): answer.text = editor.text
    case .words(let picker):
      if case .feelings = question.kind { answer.feelings = picker.picked } else { answer.needs = picker.picked }
    case .scale(let value):
      answer.value = value
      if value != nil { answer.choices = [] }
    case .list: break
    }
    return answer
  }
}
