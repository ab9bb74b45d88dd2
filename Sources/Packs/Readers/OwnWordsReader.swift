import Conversation
import Speech

/// Reads a file of `own-words/`: sentences in one language that people might type, by move.
enum OwnWordsReader {
  /// The most sentences of one move, or of none, in one file.
  static let most = 5000

  /// Reads a file; nothing, where it is in another language.
  static func read(_ root: Item, _ language: Language) -> OwnWords {
    let fields = root.fields()
    var words = OwnWords()
    let written = fields.required("language")?.choice(Language.self)
    for (name, item, place) in fields.optional("moves")?.table() ?? [] {
      guard let kind = MoveKind(rawValue: name) else {
        place.reportUnknown(name, kind: .move, among: MoveKind.allCases.map(\.rawValue))
        continue
      }
      words.moves[kind, default: []] += sentences(item)
    }
    if let item = fields.optional("off-topic") { words.offTopic = sentences(item) }
    fields.finish()
    return written == language ? words : OwnWords()
  }

  private static func sentences(_ item: Item) -> [String] {
    item.list(most: most).compactMap { $0.line() }
  }
}
