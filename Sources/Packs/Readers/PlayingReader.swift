import Conversation
import Season
import Speech

/// Reads `customer-moves.yaml`: what a person says who plays the customer, and what they are asked afterwards.
enum PlayingReader {
  /// What a seller has a reply for: the price, and by stance what they would do themselves.
  static let replies = [PlayingWords.price, "push", "customer-centred", "order-taker"]

  /// Reads the file into the draft.
  static func read(_ root: Item, into draft: inout PackDraft) {
    let fields = root.fields()
    draft.pack.words.playing = PlayingWords(
      moves: moves(fields), replies: phrases("replies", replies, fields),
      questions: phrases("questions", ReversalOccasion.allCases.map(\.rawValue), fields))
    fields.finish()
  }

  /// The words of every customer's move.
  private static func moves(_ fields: Fields) -> [String: CustomerMoveWords] {
    let known = CustomerMove.allCases.map(\.rawValue)
    var moves: [String: CustomerMoveWords] = [:]
    for (name, item, place) in fields.required("moves")?.table() ?? [] {
      if !known.contains(name) { place.reportUnknown(name, kind: .customerMove, among: known) }
      let fields = item.fields()
      moves[name] = CustomerMoveWords(
        name: fields.text("name"), hint: fields.text("hint"), say: fields.phrases("say"))
      fields.finish()
    }
    checkComplete(Set(moves.keys), known, "moves", fields)
    return moves
  }

  /// Phrasings by name; all that are known must be there, and no others.
  private static func phrases(_ key: String, _ known: [String], _ fields: Fields) -> [String: Phrases] {
    var phrases: [String: Phrases] = [:]
    for (name, item, place) in fields.required(key)?.table() ?? [] {
      if !known.contains(name) { place.reportUnknown(name, kind: .entry(of: key), among: known) }
      phrases[name] = item.phrases()
    }
    checkComplete(Set(phrases.keys), known, key, fields)
    return phrases
  }

  private static func checkComplete(_ found: Set<String>, _ known: [String], _ key: String, _ fields: Fields) {
    let missing = known.filter { !found.contains($0) }
    if !missing.isEmpty { fields.place(key).report(.missingEntries(kind: .texts, missing)) }
  }
}
