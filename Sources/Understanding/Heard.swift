import Conversation

/// What was heard in a sentence somebody typed.
///
/// Whether a statement is true or bent, and whether a date is kept, cannot be heard: see ``MoveKind/soundsLike``.
public struct Heard: Hashable, Sendable {
  /// One move that may have been meant.
  public struct Guess: Hashable, Sendable {
    /// The move.
    public var move: MoveKind
    /// How sure that is, in permille.
    public var confidence: Int

    /// Makes one from its parts.
    public init(move: MoveKind, confidence: Int) {
      self.move = move
      self.confidence = confidence
    }
  }

  /// How many guesses are given.
  public static let most = 3

  /// The likeliest moves, the likeliest first; empty where nothing was understood.
  public var guesses: [Guess]
  /// Where nothing was understood: what it would be if it had to be something, the likeliest first; else empty.
  public var vague: [Guess]

  /// Makes one from its parts.
  public init(guesses: [Guess], vague: [Guess] = []) {
    self.guesses = guesses
    self.vague = vague
  }

  /// Whether something was understood.
  public var isUnderstood: Bool { !guesses.isEmpty }

  init(_ likelihoods: Likelihoods, isPossible: (MoveKind) -> Bool, _ strictness: Strictness) {
    let all = likelihoods.guesses(isPossible)
    let first = Array(all.prefix(Self.most))
    let isHeard = !first.isEmpty && likelihoods.isTaught ?? (likelihoods.standing >= strictness.standing)
    guesses = isHeard ? first : []
    vague = isHeard ? [] : first
  }
}

extension MoveKind {
  /// The kinds that can be made with the same words, this one among them; a single one where the words tell enough.
  ///
  /// Whether a statement is true, a drawback, or bent, and whether a date is careful or rash, only whoever says it knows. Where
  /// there is more than one, they have to be asked.
  public var soundsLike: [MoveKind] {
    switch self {
    case .explainTruth, .explainDrawback, .explainBent, .willStretch:
      [.explainTruth, .explainDrawback, .explainBent, .willStretch]
    case .promiseDate, .promiseRash: [.promiseDate, .promiseRash]
    default: [self]
    }
  }
}
