import Conversation
import Speech

/// Reads files of moves: what they are called and how they are said.
enum MoveWordsReader {
  /// Reads the file into the draft.
  static func read(_ root: Item, into draft: inout PackDraft) {
    let fields = root.fields()
    for (name, item, place) in fields.required("moves")?.table() ?? [] {
      let fields = item.fields()
      let words = MoveWords(
        name: fields.text("name"), hint: fields.text("hint"), say: fields.phrases("say"), done: fields.text("done"))
      fields.finish()
      guard MoveKind(rawValue: name) != nil else {
        place.reportUnknown(name, kind: .move, among: MoveKind.allCases.map(\.rawValue))
        continue
      }
      guard draft.claim(name, kind: .move, at: place) else { continue }
      draft.pack.words.moves[name] = words
    }
    fields.finish()
  }

  /// Phrasings by move, as customers and companies bring them.
  static func phrases(_ item: Item?) -> [String: Phrases] {
    var phrases: [String: Phrases] = [:]
    for (name, item, place) in item?.table() ?? [] {
      if MoveKind(rawValue: name) == nil {
        place.reportUnknown(name, kind: .move, among: MoveKind.allCases.map(\.rawValue))
      }
      phrases[name] = item.phrases()
    }
    return phrases
  }
}
