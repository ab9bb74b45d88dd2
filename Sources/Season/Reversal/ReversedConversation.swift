import Conversation

/// A conversation in which a person plays the customer and a policy sells.
///
/// It is a value that scene, policy, seed and answers give again bit for bit. The policy decides by what a seller can see
/// and hear and by nothing else: what was not told stays with the person.
public struct ReversedConversation: Sendable {
  /// The scene.
  public let scene: Scene
  /// Who sells.
  public let policy: StancePolicy
  /// The seed.
  public let seed: UInt64
  /// The opening: the customer comes in.
  public let opening: PlayedTurn
  /// The turns that are whole, without the opening.
  public private(set) var turns: [ReversedTurn] = []
  /// The seller's move that waits for an answer; nil when it is over.
  public private(set) var heard: HeardMove?
  /// What happened in the half of the turn that waits for an answer.
  public private(set) var heardEvents: [Event] = []

  /// Opens a conversation, and goes through it as far as the answers reach.
  ///
  /// - Parameters:
  ///   - scene: The scene.
  ///   - policy: Who sells.
  ///   - seed: The seed.
  ///   - answers: What the person answered; from the first that is not possible on they are left out.
  public init(scene: Scene, policy: StancePolicy, seed: UInt64, answers: [CustomerMove] = []) {
    self.scene = scene
    self.policy = policy
    self.seed = seed
    var log = EventLog()
    let state = scene.start(seed: seed, into: &log)
    opening = PlayedTurn(move: nil, events: log.events, state: state)
    hearNext()
    for answer in answers where !take(answer) { break }
  }

  /// The state after the last whole turn.
  public var state: ConversationState { turns.last?.state ?? opening.state }

  /// Whether it is over, goodbyes and all.
  public var isOver: Bool { state.isOver }

  /// What the person answered so far.
  public var answers: [CustomerMove] { turns.compactMap(\.answer) }

  /// What the person can answer now, in the order of ``CustomerMove``; empty when it is over.
  public var possible: [CustomerMove] { heard.map { scene.possibleAnswers(to: $0) } ?? [] }

  /// Answers; does nothing where that is not possible now.
  ///
  /// After an ending the goodbyes follow by themselves.
  ///
  /// - Returns: Whether it was possible.
  @discardableResult
  public mutating func take(_ answer: CustomerMove) -> Bool {
    var log = EventLog()
    guard let heard, let next = scene.answer(heard, with: answer, into: &log) else { return false }
    let before = state
    turns.append(
      ReversedTurn(
        move: heard.move, answer: answer, heard: heardEvents, answered: log.events, before: before,
        asked: heard.state, state: next, drawn: DrawnAnswer(before, heard.move, of: scene)))
    hearNext()
    return true
  }

  /// Takes the last answer back, and the goodbyes after it.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  public mutating func takeBack() -> Bool {
    let answers = answers
    guard !answers.isEmpty else { return false }
    self = ReversedConversation(scene: scene, policy: policy, seed: seed, answers: Array(answers.dropLast()))
    return true
  }

  /// Everything as it is looked back at: the ledger reads it like any conversation.
  public var played: PlayedConversation {
    PlayedConversation(
      scene: scene,
      turns: [opening] + turns.map { PlayedTurn(move: $0.move, events: $0.events, state: $0.state) })
  }

  /// The seller goes on: to the next move that wants an answer, or through the goodbyes to the end.
  private mutating func hearNext() {
    heard = nil
    heardEvents = []
    while let move = policy.move(in: state, of: scene) {
      var log = EventLog()
      if let heard = scene.hear(move, in: state, into: &log) {
        self.heard = heard
        heardEvents = log.events
        return
      }
      let before = state
      guard before.ending != nil else { return }
      let (next, events) = scene.step(before, move)
      turns.append(
        ReversedTurn(
          move: move, answer: nil, heard: events, answered: [], before: before, asked: before, state: next,
          drawn: .nothing))
    }
  }
}
