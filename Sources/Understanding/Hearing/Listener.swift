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
  ///   - sentence: What they typed; anything at all, of any length.
  ///   - state: Where the conversation stands.
  /// - Returns: What was heard, and what of it can be done now.
  public func hear(_ sentence: String, in state: ConversationState) -> Meaning {
    let sentence = Normalised(sentence)
    let likelihoods = recogniser.likelihoods(of: sentence)
    let heard = Heard(likelihoods, isPossible: { _ in true }, recogniser.strictness)
    let days = calendar.days(in: sentence, from: weekday)
    guard heard.isUnderstood else { return Meaning(heard: heard, readings: [], days: days) }
    let guesses = likelihoods.guesses { scene.isPossible($0, in: state) }
    var readings: [Meaning.Reading] = []
    // What can hardly be meant is not proposed only because nothing else is possible.
    for guess in guesses where readings.count < Heard.most && guess.confidence >= Self.leastConfidence {
      readings.append(reading(guess, sentence, days, state))
    }
    return Meaning(heard: heard, readings: readings, days: days)
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

  /// Asks which of some kinds is meant, the one that was heard first; a day before the earliest possible one is rash.
  private func question(
    _ kinds: [MoveKind], heard: MoveKind, _ days: Int?, _ state: ConversationState
  ) -> Meaning.Question {
    var first = heard
    if heard.soundsLike.contains(.promiseRash), let days, let focus = state.focus {
      if days < scene.offers[Int(focus)].days { first = .promiseRash }
    }
    let ordered = kinds.filter { $0 == first } + kinds.filter { $0 != first }
    return heard.family == .inform && heard.soundsLike.contains(.promiseRash) ? .certainty(ordered) : .honesty(ordered)
  }
}
