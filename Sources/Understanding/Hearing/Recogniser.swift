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
  /// How sure is sure enough.
  var strictness = Strictness()

  /// The classes: every kind of move, then what is none.
  private static let kinds = MoveKind.allCases
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
  public init(_ words: PackWords, _ assortment: Assortment, _ own: OwnWords, _ language: Language) {
    self.init(lessons: Lesson.lessons(of: words, assortment, own, language), language)
  }

  /// Learns from lessons.
  public init(lessons: [Lesson], _ language: Language) { self.init(lessons: lessons, language, .init()) }

  init(lessons: [Lesson], _ language: Language, _ teaching: LinearModel.Teaching) {
    self.language = language
    let features = lessons.map { Features(Normalised($0.text, dropsPlaceholders: true)) }
    vocabulary = Vocabulary(features)
    var sentences = WeighedSentences()
    var labels: [Int] = []
    for (lesson, features) in zip(lessons, features) {
      let sentence = vocabulary.weigh(features)
      guard !sentence.features.isEmpty else { continue }
      sentences.append(sentence)
      labels.append(lesson.move.flatMap { Self.kinds.firstIndex(of: $0) } ?? Self.offTopic)
    }
    model = LinearModel(
      sentences, labels: labels, features: vocabulary.count, classes: Self.offTopic + 1, teaching: teaching)
  }

  /// Hears a sentence, whatever is possible at the moment.
  ///
  /// - Parameter sentence: What somebody typed; anything at all, of any length.
  /// - Returns: The three likeliest moves, or that nothing was understood.
  public func hear(_ sentence: String) -> Heard {
    Heard(likelihoods(of: Normalised(sentence)), isPossible: { _ in true }, strictness)
  }

  /// How likely each kind of move is, and that it is none.
  func likelihoods(of sentence: Normalised) -> Likelihoods {
    let weighed = vocabulary.weigh(Features(sentence))
    let scores = model.scores(weighed)
    return Likelihoods(
      scores: Array(scores[..<Self.offTopic]), offTopic: scores[Self.offTopic], known: weighed.known,
      isEmpty: weighed.features.isEmpty)
  }
}
