import Speech
import Workshop

/// Reads `workshop.yaml`: questions for a room that looks on, and notes for whoever presents.
enum WorkshopReader {
  /// Reads the file into the draft.
  static func read(_ root: Item, into draft: inout PackDraft) {
    let fields = root.fields()
    var words = WorkshopWords()
    for (name, item) in byOccasion(fields.required("questions")) {
      words.questions[name] = item.list().compactMap(question)
    }
    for (name, item) in byOccasion(fields.optional("notes")) {
      words.notes[name] = item.list().compactMap { $0.text() }
    }
    fields.finish()
    let always = WorkshopOccasion.always.rawValue
    if words.questions[always]?.isEmpty ?? true {
      fields.place("questions").report(.missingEntries(kind: .question, [always]))
    }
    draft.pack.words.workshop = words
  }

  /// The entries of a table whose keys are occasions.
  private static func byOccasion(_ item: Item?) -> [(String, Item)] {
    let known = WorkshopOccasion.allCases.map(\.rawValue)
    return (item?.table() ?? []).map { name, item, place in
      if !known.contains(name) { place.reportUnknown(name, kind: .occasion, among: known) }
      return (name, item)
    }
  }

  /// A question: its text in both languages, and perhaps a hint beside it.
  private static func question(_ item: Item) -> RoomQuestionWords? {
    let fields = item.fields()
    let text = fields.required("text")?.text()
    let hint = fields.optional("hint")?.text()
    fields.finish()
    return text.map { RoomQuestionWords(text: $0, hint: hint) }
  }
}
