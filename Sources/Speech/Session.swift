import Conversation

/// One turn of a conversation that was held: the move, what happened, and what could be read of it.
public struct Turn: Sendable, Hashable {
  /// The move; nil for the opening.
  public var move: Move?
  /// What happened in the model.
  public var events: [Event]
  /// What could be heard and seen.
  public var lines: [Line]
  /// The state afterwards.
  public var state: ConversationState
  /// The feeling the person named for themselves, by its id, if they did.
  public var namedFeeling: String?
  /// What the person said in their own words, where they did not leave the words to the pack.
  public var said: String?
}

/// A conversation being held: the scene, its turns so far, and its words.
///
/// It is a value: taking a turn back is forgetting it, and the words come out the same when it is taken again.
public struct Session: Sendable {
  /// The scene.
  public let scene: Scene
  /// The seed.
  public let seed: UInt64
  /// The turns, the opening first.
  public private(set) var turns: [Turn]
  /// The narrator after each turn.
  private var narrators: [Narrator]

  /// Opens a conversation.
  public init(scene: Scene, words: PackWords, forms: Forms, language: Language, seed: UInt64) {
    self.scene = scene
    self.seed = seed
    var narrator = Narrator(scene: scene, words: words, forms: forms, language: language, seed: seed)
    var log = EventLog()
    let state = scene.start(seed: seed, into: &log)
    let lines = narrator.opening(log.events, in: state)
    turns = [Turn(move: nil, events: log.events, lines: lines, state: state)]
    narrators = [narrator]
  }

  /// The state now.
  public var state: ConversationState { turns[turns.count - 1].state }

  /// The narrator now.
  public var narrator: Narrator { narrators[narrators.count - 1] }

  /// Everything that was heard and seen so far.
  public var lines: [Line] { turns.flatMap(\.lines) }

  /// The moves made so far.
  public var moves: [Move] { turns.compactMap(\.move) }

  /// Makes a move; does nothing where it is not possible now.
  ///
  /// - Parameters:
  ///   - move: The move.
  ///   - said: What the person says with it, cleaned; nil leaves the words to the pack. Words never influence the model.
  /// - Returns: Whether it was made.
  @discardableResult
  public mutating func take(_ move: Move, saying said: String? = nil) -> Bool {
    guard scene.isPossible(move, in: state) else { return false }
    var log = EventLog()
    let next = scene.step(state, move, into: &log)
    var narrator = self.narrator
    if move.kind == .promiseDate || move.kind == .promiseRash {
      narrator.namedDays = said.flatMap { DateWords(narrator.forms).days(in: $0, from: narrator.weekday) }
    }
    var lines = narrator.lines(for: log.events, before: state, after: next)
    if let said, let own = lines.firstIndex(where: { $0.voice == .seller }) {
      lines[own] = Line(.seller, said)
      // The words may leave open which shoe or place was meant; the conversation must not.
      if let offer = move.offer {
        let meant = narrator.forms.filled("own-words.meant", ["offer": narrator.name(ofOffer: offer)])
        lines.insert(Line(.scene, meant), at: own + 1)
      }
    }
    turns.append(Turn(move: move, events: log.events, lines: lines, state: next, said: said))
    narrators.append(narrator)
    return true
  }

  /// Takes the last turn back; nothing happens at the opening.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  public mutating func undo() -> Bool {
    guard turns.count > 1 else { return false }
    turns.removeLast()
    narrators.removeLast()
    return true
  }

  /// Keeps the feeling a person named for themselves in the last turn.
  public mutating func name(feeling: String?) { turns[turns.count - 1].namedFeeling = feeling }
}
