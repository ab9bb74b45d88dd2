import Packs

/// How many ways of saying a move are enough that two conversations in a row do not sound alike.
enum Phrasings {
  /// Moves that are made in nearly every conversation.
  private static let common: Set<String> = [
    "greet", "ask-purpose", "ladder", "reflect-words", "check-stock", "ask-decision", "goodbye",
  ]

  /// The fewest phrasings of a move in each language.
  static func least(_ move: String) -> Int { common.contains(move) ? 12 : 6 }

  /// The moves that a file has too few phrasings for, as `greet 2/12`, with the place of the first.
  static func scarce(_ texts: [PackText], move: (PackText) -> String?) -> (place: PackPlaces.Line, moves: [String])? {
    var moves: [String] = []
    var first: PackPlaces.Line?
    for text in texts {
      guard let move = move(text) else { continue }
      let count = min(text.german.count, text.english.count)
      guard count > 0, count < least(move) else { continue }
      first = first ?? text.place
      moves.append("\(move) \(count)/\(least(move))")
    }
    return first.map { ($0, moves) }
  }
}
