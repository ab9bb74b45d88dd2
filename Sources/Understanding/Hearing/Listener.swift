import Conversation
import Speech

/// Hears what somebody means in one conversation: which move, about which offer, by when.
///
/// It is made once for a conversation and asked for every sentence; asking takes well below two milliseconds.
public struct Listener: Sendable {
  /// Hears kinds of moves.
  private let recogniser: Recogniser
  /// The scene of the conversation.
  private let scene: Scene
  /// What the offers are called.
  private let names: OfferNames
  /// What days and times are called.
  private let calendar: DateWords
  /// The day of the conversation, 0 for Monday.
  private let weekday: Int

  /// Makes one for a conversation.
  ///
  /// - Parameters:
  ///   - recogniser: It must have learnt the narrator's language.
  ///   - narrator: The conversation's narrator, which knows what everything is called.
  public init(_ recogniser: Recogniser, _ narrator: Narrator) {
    self.recogniser = recogniser
    scene = narrator.scene
    names = OfferNames(narrator.scene, narrator.words, narrator.language)
    calendar = DateWords(narrator.forms)
    weekday = narrator.weekday
  }

  /// What somebody may mean by a sentence at a moment of the conversation.
  ///
  /// - Parameters:
  ///   - text: What they typed; anything at all, of any length.
  ///   - state: Where the conversation stands.
  /// - Returns: What was heard, and what of it can be done now.
  public func hear(_ text: String, in state: ConversationState) -> Meaning {
    let sentence = Normalised(text)
    let likelihoods = recogniser.likelihoods(of: sentence)
    let heard = Heard(likelihoods, isPossible: { _ in true }, recogniser.strictness)
    let days = calendar.days(in: text, from: weekday)
    guard heard.isUnderstood else { return Meaning(heard: heard, readings: [], days: days) }
    let guesses = namedFirst(likelihoods.guesses { scene.isPossible($0, in: state) }, sentence, state)
    var readings: [Meaning.Reading] = []
    // What can hardly be meant is not proposed only because nothing else is possible; beside what can be, one may choose it.
    for guess in guesses.prefix(Heard.most) where !readings.isEmpty || guess.confidence >= Self.leastConfidence {
      readings.append(reading(guess, sentence, days, state))
    }
    return Meaning(heard: heard, readings: readings, days: days)
  }

  /// An article that is named in full is offered, whatever its name sounds like: *Stretch Ease* is no stretching.
  private func namedFirst(
    _ guesses: [Heard.Guess], _ sentence: Normalised, _ state: ConversationState
  ) -> [Heard.Guess] {
    func isNamed(_ kind: MoveKind) -> Bool {
      names.isWhollyNamed(in: sentence, among: scene.offers(for: kind, in: state).map(\.offer))
    }
    guard let first = guesses.first?.move, first.family == .offer, first != .offerArticle,
      let place = guesses.firstIndex(where: { $0.move == .offerArticle }), isNamed(.offerArticle), !isNamed(first)
    else { return guesses }
    var guesses = guesses
    guesses.insert(guesses.remove(at: place), at: 0)
    return guesses
  }

  /// Less sure ones are not proposed, in permille.
  private static let leastConfidence = 20

  private func reading(
    _ guess: Heard.Guess, _ sentence: Normalised, _ days: Int?, _ state: ConversationState
  ) -> Meaning.Reading {
    var questions: [Meaning.Question] = []
    var move = Move(guess.move)
    if guess.move.needsOffer {
      let possible = scene.offers(for: guess.move, in: state).map(\.offer)
      let named = names.named(in: sentence, among: possible)
      let meant = named.isEmpty ? possible : named
      move.offer = meant.first
      if meant.count > 1 { questions.append(.offer(meant)) }
    }
    let alike = guess.move.soundsLike.filter { scene.isPossible($0, in: state) }
    if alike.count > 1 { questions.append(question(alike, heard: guess.move, days, state)) }
    return Meaning.Reading(move: move, confidence: guess.confidence, questions: questions)
  }

  /// Asks which of some kinds is meant, the likeliest first: a day before the earliest possible one is rash, any other careful;
  /// without a day it is what was heard.
  private func question(
    _ kinds: [MoveKind], heard: MoveKind, _ days: Int?, _ state: ConversationState
  ) -> Meaning.Question {
    var first = heard
    if heard.soundsLike.contains(.promiseRash), let days, let focus = state.focus {
      first = days < scene.offers[Int(focus)].days ? .promiseRash : .promiseDate
    }
    let ordered = kinds.filter { $0 == first } + kinds.filter { $0 != first }
    return heard.family == .inform && heard.soundsLike.contains(.promiseRash) ? .certainty(ordered) : .honesty(ordered)
  }
}
