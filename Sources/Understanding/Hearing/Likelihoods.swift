import Conversation

/// How sure is sure enough to say that a move was heard.
struct Strictness: Sendable {
  /// The least standing a sentence must have (``Likelihoods/standing(_:)``), in thousandths.
  ///
  /// With this one about 95 of 100 sentences that are no move are refused, and about two that are one.
  var standing = 4700
}

/// How much speaks for each kind of move in one sentence, and for its being none.
struct Likelihoods {
  /// By kind of move, in the order of all kinds: about 1 for it, about −1 against.
  var scores: [Float]
  /// That it is no move at all.
  var offTopic: Float
  /// The share of words and pieces that are known, in permille.
  var known: Int
  /// How many words, numbers and signs there are.
  var length: Int
  /// Whether there is nothing in it that is known.
  var isEmpty: Bool
  /// Whether it was learnt word for word as a move, or as none; nil where it was not.
  var isTaught: Bool?

  /// How much surer a score makes by 1; chosen so that of the moves heard with a confidence of so much about so many are right.
  private static let slope: Float = 7

  /// Nothing that somebody typed is surer than this, in permille.
  private static let surest = 999

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
    return ordered.map { guess in
      Heard.Guess(move: guess.element.kind, confidence: min(Self.surest, Int(1000 * guess.element.share / sum)))
    }
  }

  /// How much speaks for its being a move at all, in thousandths: its words are known, much speaks for one kind, little for
  /// small talk, and it is no single word.
  ///
  /// Each alone can be fooled: nonsense tells itself by strange words, what a customer would say by its likeness to that. The
  /// weights are those of a logistic regression over sentences that were held back in cross-validation, rounded.
  ///
  /// The standing is about 2000 for nonsense and 13,000 for a whole sentence of known words.
  var standing: Int {
    let best = scores.max() ?? -1
    return 21 * known / 10 + 440 * min(length, Self.longEnough) + Int(3900 * best - 4100 * offTopic)
  }

  /// From so many words on a sentence counts as whole.
  private static let longEnough = 8

  private static func power(_ exponent: Float) -> Float {
    var result = max(0, 1 + exponent / 256)
    for _ in 0..<8 { result *= result }
    return result
  }
}
