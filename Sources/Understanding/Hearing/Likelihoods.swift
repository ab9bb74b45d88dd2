import Conversation

/// How sure is sure enough to say that a move was heard.
struct Strictness: Sendable {
  /// The least standing a sentence must have, in thousandths: see ``Likelihoods/standing(_:)``.
  var standing = 2350
  /// How much the share of known features counts beside what speaks against its being no move.
  static let known: Float = 3
}

/// How much speaks for each kind of move in one sentence, and for its being none.
struct Likelihoods {
  /// By kind of move, in the order of all kinds: about 1 for it, about −1 against.
  var scores: [Float]
  /// That it is no move at all.
  var offTopic: Float
  /// The share of words and pieces that are known, in permille.
  var known: Int
  /// Whether there is nothing in it that is known.
  var isEmpty: Bool

  /// How much surer a score makes by 1; chosen so that of the moves heard with a confidence of so much about so many are right.
  private static let slope: Float = 3.5

  /// How sure each of some kinds is beside the others and beside its being no move, in permille, the likeliest first.
  ///
  /// The shares are those of a softmax. Its powers are drawn by eight squarings of `1 + x/256`, for the last bit of a
  /// library's may differ.
  func guesses(_ isPossible: (MoveKind) -> Bool) -> [Heard.Guess] {
    guard !isEmpty else { return [] }
    let highest = max(scores.max() ?? 0, offTopic)
    var kinds: [(kind: MoveKind, share: Float)] = []
    var sum = Self.power((offTopic - highest) * Self.slope)
    for (kind, score) in zip(MoveKind.allCases, scores) where isPossible(kind) {
      let share = Self.power((score - highest) * Self.slope)
      sum += share
      kinds.append((kind, share))
    }
    let ordered = kinds.enumerated().sorted { left, right in
      left.element.share != right.element.share
        ? left.element.share > right.element.share : left.offset < right.offset
    }
    return ordered.map { Heard.Guess(move: $0.element.kind, confidence: Int(1000 * $0.element.share / sum)) }
  }

  /// How much speaks for its being a move at all, in thousandths: that little speaks for small talk, that its words are known,
  /// and that one kind stands out. Each alone can be fooled: nonsense by its strange words, a customer's sentence by its known
  /// ones. The weights are those of a logistic regression over sentences that were held back, rounded.
  func standing(_ confidence: Int) -> Int {
    Int(1000 * (Strictness.known * Float(known) / 1000 - offTopic) + Float(confidence))
  }

  private static func power(_ exponent: Float) -> Float {
    var result = max(0, 1 + exponent / 256)
    for _ in 0..<8 { result *= result }
    return result
  }
}
