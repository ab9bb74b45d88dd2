import Conversation
import Shop
import Speech

/// Hears which move a sentence makes; learnt from a pack's phrasings and from sentences people might type.
///
/// A value that never changes once it has learnt. The same lessons in the same order give the same recogniser, to the last
/// bit, everywhere.
public struct Recogniser: Sendable {
  /// The language of the sentences.
  public let language: Language
  /// What is known of words and pieces of words.
  private let vocabulary: Vocabulary
  /// What they speak for.
  private let model: LinearModel
  /// The class of each sentence that was learnt, by what it is made of; below 0 where lessons contradict each other.
  private let taught: [UInt64: Int]
  /// How sure is sure enough.
  var strictness = Strictness()

  /// The class of what is no move; those of moves come before it, in the order of all kinds.
  private static let offTopic = MoveKind.allCases.count

  /// Learns from a pack.
  ///
  /// It takes some tens of milliseconds; whoever draws a screen should not wait for it.
  ///
  /// - Parameters:
  ///   - words: The pack's words.
  ///   - assortment: The pack's assortment.
  ///   - own: What people might type.
  ///   - language: The language.
  ///   - sideBySide: Does several pieces of work at once; what comes of them is the same one after the other.
  public init(
    _ words: PackWords, _ assortment: Assortment, _ own: OwnWords, _ language: Language,
    sideBySide: SideBySide = .inTurn
  ) {
    self.init(lessons: Lesson.lessons(of: words, assortment, own, language), language, sideBySide: sideBySide)
  }

  /// Learns from lessons.
  public init(lessons: [Lesson], _ language: Language, sideBySide: SideBySide = .inTurn) {
    self.init(lessons: lessons, language, .init(), sideBySide: sideBySide)
  }

  /// Into so many pieces the reading of the lessons is cut.
  private static let pieces = 4

  /// The lessons' texts made alike, and the features in them.
  private static func read(
    _ lessons: [Lesson], _ sideBySide: SideBySide
  ) -> (texts: [Normalised], tally: FeatureTally) {
    let read = sideBySide.gather(pieces) { piece in
      let range = lessons.count * piece / pieces..<lessons.count * (piece + 1) / pieces
      let texts = lessons[range].map { Normalised($0.text, dropsPlaceholders: true) }
      return (texts: texts, tally: FeatureTally(texts))
    }
    var all: (texts: [Normalised], tally: FeatureTally) = ([], FeatureTally([]))
    for piece in read {
      all.texts += piece.texts
      all.tally.append(piece.tally)
    }
    return all
  }

  init(
    lessons: [Lesson], _ language: Language, _ teaching: LinearModel.Teaching, sideBySide: SideBySide = .inTurn
  ) {
    self.language = language
    let lessons = lessons.filter { !$0.text.isEmpty }
    let (texts, tally) = Self.read(lessons, sideBySide)
    var sentences = WeighedSentences()
    vocabulary = Vocabulary(tally, weighed: &sentences)
    let labels = lessons.map { $0.move.map(\.place) ?? Self.offTopic }
    taught = Dictionary(
      zip(texts.lazy.map(\.mark), labels), uniquingKeysWith: { $0 == $1 ? $0 : -1 })
    model = LinearModel(
      sentences, labels: labels, features: vocabulary.count, classes: Self.offTopic + 1, teaching: teaching,
      sideBySide: sideBySide)
  }

  /// Hears a sentence, whatever is possible at the moment.
  ///
  /// - Parameter sentence: What somebody typed; anything at all, of any length.
  /// - Returns: The three likeliest moves, or that nothing was understood.
  public func hear(_ sentence: String) -> Heard {
    Heard(likelihoods(of: Normalised(sentence)), isPossible: { _ in true }, strictness)
  }

  /// By how much the class of a sentence that was learnt word for word stands above all others.
  private static let certain: Float = 1.5

  /// How likely each kind of move is, and that it is none.
  func likelihoods(of sentence: Normalised) -> Likelihoods {
    let weighed = vocabulary.weigh(Features(sentence))
    var scores = model.scores(weighed)
    let known = taught[sentence.mark].flatMap { $0 < 0 ? nil : $0 }
    if let known { scores[known] = (scores.max() ?? 0) + Self.certain }
    return Likelihoods(
      scores: Array(scores[..<Self.offTopic]), offTopic: scores[Self.offTopic], known: weighed.known,
      length: sentence.tokens.count, isEmpty: weighed.features.isEmpty, isTaught: known.map { $0 != Self.offTopic })
  }
}

extension MoveKind {
  /// The number of each kind's class, in the order of all kinds.
  private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })

  /// The number of its class.
  fileprivate var place: Int { Self.places[self] ?? 0 }
}
